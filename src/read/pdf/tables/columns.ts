import { fold } from '../../../text/fold.js';
import { DAY, MONTH, YEAR } from '../../../vocabulary/time/time-words.js';
import { isLetterheadLine } from '../../blocks/use.js';
import { splitAt } from '../aligned/runs.js';
import type { Row, Word } from '../page/words.js';

/** A gap of this many times the font size separates two columns: no line has such a gap between two words. */
const COLUMN_GAP = 2;

/** The words of a row, split at gaps that no line has between two words. */
export const partedRow = ({ words, size }: Pick<Row, 'words' | 'size'>): Word[][] =>
  isStretched(words) ? [[...words]] : splitAt(words, size * COLUMN_GAP);

/** Gaps of a justified line differ by no more than this, in points; gaps between columns are uneven. */
const ALIKE = 0.6;

/** Whether the words of a line were stretched to fill it, as Word does before a line break in justified text. */
function isStretched(words: readonly Word[]): boolean {
  const gaps = words.slice(1).map((word, i) => word.x0 - words[i]!.x1);
  return gaps.length >= 2 && Math.max(...gaps) - Math.min(...gaps) <= ALIKE;
}

/** "106/KH-PH-TCTTW-": a number that continues below. */
function isOpenNumber(text: string): boolean {
  const end = text.slice(-LONGEST_NUMBER).split(NOT_OF_NUMBER).at(-1)!;
  return end.endsWith('-') && STROKE.test(end);
}
const LONGEST_NUMBER = 63;
const NOT_OF_NUMBER = /[^\p{L}\d/-]/u;
const STROKE = /[\p{L}\d]\//u;

/** "BCĐ06ĐN": what continues a number. */
const NUMBER_END = /^[\p{Lu}\d][\p{Lu}\d/-]{0,40}$/u;

// "Lam Hải, ngày 05"
const OPEN_DAY = new RegExp(`, ?${fold(DAY[0])}(?: |$)`);
// "Lam Hải, ngày 05 tháng 3 năm 2024" (on folded text)
const DAY_LINE = new RegExp(
  `^[^,;:]{2,40}, ?${[DAY, MONTH, YEAR].map(([word]) => `${fold(word)} \\S{1,6}`).join(' ')}$`,
  'u',
);

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" above "VIỆT NAM", "Lam Hải, ngày 05 tháng 3" above "năm 2024": one line of a letterhead. */
const isOneLine = (above: string, below: string): boolean =>
  isLetterheadLine(`${above} ${below}`) || (OPEN_DAY.test(fold(above)) && DAY_LINE.test(fold(`${above} ${below}`)));

/** What a column was too narrow for is on one of so many rows at the top of a page. */
const TOP = 12;

/**
 * Joins what was too long for its column: "Số: 106/KH-PH-TCTTW-" above "BCĐ06ĐN", or a letterhead's line. Takes the rows
 * of one page.
 */
export function joinWrapped(rows: readonly Row[]): Row[] {
  const joined = [...rows];
  for (let i = 0; i + 1 < joined.length; i++) {
    const parts = partedRow(joined[i]!);
    for (const part of parts) {
      const last = part.at(-1)!;
      const [at, end] = restOf(part, joined, i) ?? [0, null];
      if (!end) continue;
      const isNumber = isOpenNumber(last.text);
      const whole = isNumber ? [{ ...last, text: last.text + end[0]!.text, bottom: end[0]!.bottom }] : [last, ...end];
      joined[i] = { ...joined[i]!, words: joined[i]!.words.flatMap((word) => (word === last ? whole : word)) };
      const rest = joined[at]!.words.filter((word) => !end.includes(word));
      if (rest.length > 0) joined[at] = { ...joined[at]!, words: rest };
      else joined.splice(at, 1);
      break;
    }
  }
  return joined;
}

/** The rows below among which the next line of a column is: the lines of the other column may be between its own. */
const NEXT = 2;

/** What a part of a row goes on with, and in which row that is: the first words below it. */
function restOf(part: readonly Word[], rows: readonly Row[], i: number): [at: number, end: Word[]] | null {
  const isTop = i <= TOP;
  const isParted = (row: Row | undefined) => row !== undefined && partedRow(row).length > 1;
  if (!isTop && !isParted(rows[i]) && !isParted(rows[i + 1])) return null;
  for (let at = i + 1; at <= i + NEXT && at < rows.length; at++) {
    const end = partedRow(rows[at]!).find((words) => isBelow(part, words));
    if (end) return isRestOf(part, end, isTop) ? [at, end] : null;
  }
  return null;
}

function isRestOf(part: readonly Word[], end: readonly Word[], isTop: boolean): boolean {
  if (isOpenNumber(part.at(-1)!.text)) return end.length === 1 && NUMBER_END.test(end[0]!.text);
  return isTop && isOneLine(textOf(part), textOf(end));
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

const isBelow = (part: readonly Word[], end: readonly Word[]) =>
  end.at(-1)!.x1 > part[0]!.x0 && end[0]!.x0 < part.at(-1)!.x1;
