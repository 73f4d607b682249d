import { fold } from '../../text/fold.js';
import { NUMBER_LABEL, SYMBOL_WORD } from '../../vocabulary/document/letterhead.js';
import { DAY } from '../../vocabulary/time/time-words.js';

// "Số: 106/KH-UBND", "Sb: 39 /KH-UBND", "Số:", "Số: …/KH-UBND", and no "Số / Ký hiệu" of a web page — on folded text
const NUMBER_LINE = new RegExp(
  `^[|*\\s]{0,4}(?:${fold(NUMBER_LABEL)}|s\\S)\\s?(?:[:.]?\\s?\\S{0,12}\\s?[/-](?!\\s?${fold(SYMBOL_WORD)})|:$)`,
  'u',
);
// "Hoa Lư, ngày 3 tháng 2 năm 2025" — on folded text
const DAY_LINE = new RegExp(`^[^,;:]{2,40},\\s?${fold(DAY[0])}\\s[^;:]{3,40}\\d{4}[.|\\s]{0,3}$`, 'u');
// the "Số: 03/KH-TCT" after "TỔ CÔNG TÁC ĐỀ ÁN 06" — on folded text
const NUMBER_BEHIND = new RegExp(`(?<=[a-z\\d]\\s)${fold(NUMBER_LABEL)}\\s?:\\s?\\d{0,5}\\s?[/-]\\s?[a-z]`, 'u');
/** No line of a letterhead is longer. */
const LONGEST = 120;

/** Whether a line is the number of a document, alone or with its place and date. */
export function isNumberLine(text: string): boolean {
  return text.length < LONGEST && NUMBER_LINE.test(fold(text.slice(0, 60)));
}

/** Where the number of a document begins behind other words, in a text without marks: "ubnd xa an binh |so: 3/kh-ubnd|"; -1 if none does. */
export function numberBehind(folded: string): number {
  return folded.search(NUMBER_BEHIND);
}

/** Whether a line is the place and day of a document. */
export function isDayLine(text: string): boolean {
  return text.length < LONGEST && DAY_LINE.test(fold(text));
}
