import { fold, foldedHead } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { ABBREVIATION_COLUMNS, ANNEX, ANNEX_NOTE_BEGINS, NUMBERED_FORMS } from '../vocabulary/document/headings.js';
import { OFFICES, ON_BEHALF } from '../vocabulary/document/letterhead.js';
import { NUMBER_WORD } from '../vocabulary/labels.js';
import { isUpperLine } from './capitals.js';

const ANNEX_FOLDED = fold(ANNEX).replace(' ', '');
const THREE_CAPITALS = latin(/\p{Lu}{3}/u);

/** "PHỤ LỤC", "PHỤ LỤC I: …", "‘ g _ PHULUC ‘" */
export function isAnnexHeading(text: string): boolean {
  if (text.length > LONGEST || !THREE_CAPITALS.test(text)) return false;
  const letters = foldedHead(text, ANNEX_FOLDED.length + MOST_BEFORE, /[^a-z]+/g);
  return letters.includes(ANNEX_FOLDED) && !text.includes(ANNEX.toLowerCase());
}

const LONGEST = 200;
/** How many letters a reader of scans may see before the heading. */
const MOST_BEFORE = 2;
const ANNEX_NAME = ANNEX[0] + ANNEX.slice(1).toLowerCase();
/** A word as printed, or without its marks: "Phụ lục", "Phu luc". */
function withoutMarks(word: string): string {
  return `${word}|${word[0]}${fold(word).slice(1)}`;
}

const ORDINAL = '(?:[IVX]{1,4}|\\d{1,2}[a-z]?|[A-HĐ])(?=$|[\\s:.,)–-])';
// "Phụ lục", "Phụ lục 01", "Phụ lục số II: Danh mục", "Phụ lục A (Kèm theo …"; "Mẫu số 02", "Biểu 1: Tổng hợp"
const SMALL_HEADING = latin(
  new RegExp(
    `^(?:(?:${withoutMarks(ANNEX_NAME)})(?:\\s(?:${NUMBER_WORD}\\s)?${ORDINAL})?|(?:${NUMBERED_FORMS.map(withoutMarks).join('|')})\\s${ORDINAL})(?:\\s?[:.–-])?(?:$|\\s(?=[\\p{Lu}(]))`,
    'u',
  ),
);

/** A heading of an annex after the signature, where it may be in small letters and bear another name. */
export function opensAnnex(text: string): boolean {
  return isAnnexHeading(text) || (text.length <= LONGEST && SMALL_HEADING.test(text) && !/[.;,]$/.test(text));
}

const ABBREVIATIONS = ABBREVIATION_COLUMNS.map(fold);
const LONGEST_TITLE = 80;

/** "DANH MỤC CHỮ VIẾT TẮT", "Bảng chú giải các từ viết tắt:": above a list of abbreviations. */
export function titlesGlossary(text: string): boolean {
  if (text.length > LONGEST_TITLE || /[.;,]$/.test(text)) return false;
  const folded = fold(text);
  return ABBREVIATIONS.some((words) => folded.includes(words));
}

/** "(Kèm theo Kế hoạch số 12/KH-UBND …": which plan an annex belongs to. */
export function isAnnexNote(text: string): boolean {
  return ANNEX_NOTE_BEGINS.some((begin) => text.startsWith(`(${begin} `));
}

const NOTES = ANNEX_NOTE_BEGINS.map(fold);

/** The same with or without its bracket and marks, in a place where nothing else begins so. */
export function opensAnnexNote(text: string): boolean {
  const folded = fold(text.slice(0, 80)).replace(/^[(\s]+/, '');
  return NOTES.some((begin) => folded.startsWith(begin));
}

/** A line in capitals that is not part of a signature: the title of an annex, above its note or table. */
export function mayTitleAnnex(text: string): boolean {
  return isUpperLine(text) && ![...OFFICES, ...ON_BEHALF].some((begin) => text.startsWith(begin));
}
