import { fold } from '../../text/fold.js';
import { OF_PAGES, PAGE_WORDS } from '../../vocabulary/words/page-words.js';

/** A form in which page numbers are printed, or in which a converter marks where a page begins. */
interface PageMark {
  readonly name: string;
  /** A line that is taken. */
  readonly sample: string;
  /** What the line without marks and in small letters matches. */
  readonly pattern: RegExp;
}

const either = (words: readonly string[]) => words.map((word) => fold(word).replaceAll(' ', ' ?')).join('|');
const WORD = `(?:${either(PAGE_WORDS)})`;
const COUNT = `\\d{1,3}(?: ?(?:/|${either(OF_PAGES)}) ?\\d{1,3})?`;
// signs that converters set a mark apart by: "--- Page 2 ---", "[Page 2]", "<Page 2>"
const BEFORE = '[-–—=*_~#<\\[({|•· ]{0,80}';
const BEHIND = '[-–—=*_~#>\\])}|•· ]{0,80}';

/** Numbers that may equally be those of a table's rows. */
const NUMBERS: readonly PageMark[] = [
  // "12", "- 12 -", "3 / 24"
  { name: 'number', sample: '- 12 -', pattern: /^[-–—]?\s?\d{1,3}(?:\s?(?:\/|of)\s?\d{1,3})?\s?[-–—]?$/u },
];

/** Page marks that look like nothing else. */
const MARKS: readonly PageMark[] = [
  // "Trang | 3", "Page 2 of 9", "--- Page 2 ---", "=== Trang 3 ===", "[Page 2]"
  {
    name: 'word-and-number',
    sample: '--- Page 2 ---',
    pattern: new RegExp(`^${BEFORE}${WORD} ?[|:.#-]? ?${COUNT}${BEHIND}$`, 'u'),
  },
  // "3 | Trang"
  { name: 'number-and-word', sample: '3 | Page', pattern: new RegExp(`^\\d{1,3} ?[|-] ?${WORD}$`, 'u') },
  // "[4]"
  { name: 'number-in-brackets', sample: '[4]', pattern: /^\[ ?\d{1,3} ?\]$/u },
  // "~ 3 ~", "• 3 •", "----- 3 -----", "=== 2/5 ==="
  {
    name: 'number-between-signs',
    sample: '~ 3 ~',
    pattern: /^(?:[~•·*=_|] ?|[-–—=*_~]{2,80} ?)\d{1,3}(?: ?(?:\/|of) ?\d{1,3})?(?: ?[~•·*=_]| ?[-–—=*_~]{2,80})$/u,
  },
  // "{12}------------------------------------------------"
  { name: 'number-before-rule', sample: '{12}--------', pattern: /^\{\d{1,4}\}-{8,}$/u },
];

/** All marks, by how sure they are. */
export const PAGE_MARKS = { numbers: NUMBERS, sure: MARKS };

/** No mark is longer. */
const LONGEST = 180;
/** No lone number is longer. */
const LONGEST_NUMBER = 16;

/** Whether a line says which page it is on and nothing else. */
export function isPageNumber(text: string): boolean {
  return isSurePageMark(text) || isBareNumber(text);
}

/** Whether a line is a number that may be a page's. */
export function isBareNumber(text: string): boolean {
  return text.length <= LONGEST_NUMBER && NUMBERS.some(({ pattern }) => pattern.test(text));
}

/** Whether a line marks a page, in words or signs that stand for nothing else. */
export function isSurePageMark(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const folded = fold(text);
  return MARKS.some(({ pattern }) => pattern.test(folded));
}

// "UBND xã Phú Thịnh Trang 2/5", "Kế hoạch 47 | Page 3"
const AT_END = new RegExp(`[ |-](?:${either(PAGE_WORDS.filter((word) => word.length > 2))}) ?${COUNT}$`, 'u');

/** Whether a line ends with the number of its page and the word for it. */
export function endsInPageNumber(text: string): boolean {
  return text.length <= LONGEST && /\d$/.test(text) && AT_END.test(fold(text));
}
