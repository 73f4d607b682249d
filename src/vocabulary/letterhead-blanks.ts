/** Words of the letterhead behind which a number is written by hand: "Số:      /KH-UBND", "ngày     tháng     năm 2024". */
export const WORDS_BEFORE_BLANKS: readonly string[] = ['Số:', 'Số', 'ngày', 'tháng', 'năm'];
