import { runsBy } from '../../../text/lists.js';
import type { Row, Word } from '../page/words.js';

/** A gap of this many times the font size separates two columns: no line has such a gap between two words. */
const COLUMN_GAP = 2;

/** The words of a row, split at gaps that no line has between two words. */
export function partedRow(row: Pick<Row, 'words' | 'size'>): Word[][] {
  if (isStretched(row.words)) return [[...row.words]];
  return runsBy(row.words, (part, word) => word.x0 - part.at(-1)!.x1 <= row.size * COLUMN_GAP);
}

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

/**
 * Joins a number that was too long for its column: "Số: 106/KH-PH-TCTTW-" above "BCĐ06ĐN". Takes the rows of one page.
 */
export function joinNumbers(rows: readonly Row[]): Row[] {
  const joined = [...rows];
  for (let i = 0; i + 1 < joined.length; i++) {
    const parts = partedRow(joined[i]!);
    const below = partedRow(joined[i + 1]!);
    if (parts.length < 2 && below.length < 2 && rows.length > 1 && i > 12) continue;
    for (const part of parts) {
      const last = part.at(-1)!;
      if (!isOpenNumber(last.text)) continue;
      const end = below.find(
        (words) => words.length === 1 && NUMBER_END.test(words[0]!.text) && isBelow(part, words[0]!),
      );
      if (!end) continue;
      const whole = { ...last, text: last.text + end[0]!.text, bottom: end[0]!.bottom };
      joined[i] = { ...joined[i]!, words: joined[i]!.words.map((word) => (word === last ? whole : word)) };
      const rest = joined[i + 1]!.words.filter((word) => word !== end[0]);
      if (rest.length > 0) joined[i + 1] = { ...joined[i + 1]!, words: rest };
      else joined.splice(i + 1, 1);
      break;
    }
  }
  return joined;
}

const isBelow = (part: readonly Word[], word: Word) => word.x1 > part[0]!.x0 && word.x0 < part.at(-1)!.x1;
