const WORDS = 'ảnh ảo ảm ấm ấn ấp ấy ẩm ẩn ắc ắt ế ếch ốc ốm ống ồn ồ ổ ổn ở ớt ờ ủ ủi ủng ủy ứ ức ứng ừ ửng ỷ';

/**
 * Words that begin with a vowel of two marks, or with one below or above. What else begins with such a vowel is the end
 * of a word that was torn: "kho ản", "đi ện".
 */
export const VOWEL_FIRST: readonly string[] = WORDS.split(' ');

/** Those of them that a consonant before them seldom makes another word of: "vố n ủ y" is "vốn ủy", "mộ t ứ ng" "một ứng". */
export const VOWEL_FIRST_SURE: readonly string[] = ['ủy', 'ứng'];

/** Those among them that follow any word, also in a text whose words are torn. */
export const VOWEL_FIRST_COMMON: readonly string[] = [...VOWEL_FIRST_SURE, 'ở', 'ấp', 'ấy', 'ảnh', 'ổn', 'ẩm'];
