import { capitalised, wordsOf } from './shared-words.js';
/** Words after which a number at the beginning of the next line is not a list number: "điểm ⏎ 2. Mục I". */
export const REFERENCE_WORDS: readonly string[] = [...wordsOf('reference-words'), 'tiết', 'phần', 'chương'];

/** Words that end like one of those and refer to nothing: "I. QUAN ĐIỂM ⏎ 1. Phát triển …". */
export const NO_REFERENCES: readonly string[] = [
  ...wordsOf('no-references'),
  'quan điểm',
  'trọng điểm',
  'đặc điểm',
  'ưu điểm',
  'khuyết điểm',
  'nhược điểm',
  'tâm điểm',
  'chỉ đạo điểm',
  'hình điểm',
  'xã điểm',
  'phường điểm',
  'huyện điểm',
  'tỉnh điểm',
  'đơn vị điểm',
  'trường điểm',
  'điều khoản',
  'danh mục',
  'thư mục',
  'góp phần',
  'học phần',
  'toàn phần',
  'huy chương',
  'từng quý',
  'theo quý',
  'các quý',
  'thời tiết',
  'cần thiết',
];

/** Words that begin what follows the letter of a reference: "… tại điểm ⏎ a) khoản 2 Điều 3". */
export const REFERENCE_GOES_ON: readonly string[] = [...wordsOf('reference-goes-on')];

/** Words among them, beside those for a level, that end a name as well: "Công dân số", "Kinh doanh dịch vụ". */
export const WEAKLY_OPEN_WORDS: readonly string[] = ['số', 'vụ'];

/**
 * Words that, capitalised, begin a sentence of what is to be done, and not part of a name: after a heading without
 * final punctuation they begin the text under it.
 */
export const SENTENCE_BEGINS: readonly string[] = [
  ...wordsOf('sentence-begins').map(capitalised),
  'Là cơ quan',
  'Là đơn vị',
];
