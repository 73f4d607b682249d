import { fold } from '../../../text/fold.js';
import { NUMBER_HEADS } from '../../../vocabulary/number-heads.js';
import type { Word } from '../page/words.js';

// "106/KH-", "2022-", "06/": a number broken by the end of a line after a dash or slash
const CUT = /[-/]$/u;
const isCutNumber = (text: string) => CUT.test(text) && /\d/u.test(text.slice(-62).split(/\s/u).at(-1)!);
// "HĐND-", and "UBND" below
const CUT_CAPITALS = /[\p{Lu}\d]{2}[-/]$/u;
const CAPITALS = /^[\p{Lu}\d]{2}/u;
const WORD_START = /^[\p{L}\d]/u;

// "31/12/202" above "4", "01/" above "2024": a day that its column is too narrow for
const DAY = /^(?:\d{1,2}[/.-]){1,2}(?:19|20)\d{2}$/;
const NUMBER_HEAD = new Set(NUMBER_HEADS.map(fold));

/** Whether two pieces in a narrow column are one word: a day, or "T" above "T". */
const isCutWord = (above: string, below: string) =>
  (/^\d/.test(below) && DAY.test(above + below.split(/\D/)[0]!)) || NUMBER_HEAD.has(fold(above + below));

/** What is between the words of two lines of one paragraph. */
export function glue(last: Word, next: Word, keepsBlanks: boolean): string {
  if (isCutWord(last.text, next.text)) return '';
  if (last.hasBlank) return ' ';
  if (isCutNumber(last.text)) return WORD_START.test(next.text) ? '' : ' ';
  return keepsBlanks && CUT_CAPITALS.test(last.text) && CAPITALS.test(next.text) ? '' : ' ';
}
