import { fold } from '../../../text/fold.js';
import { SIGNATURE_NOTES } from '../../../vocabulary/document/signature-notes.js';
import { rowsOf, type Word } from '../page/words.js';
import { partedRow } from '../tables/columns.js';

/** A note is set in smaller type than the text, in times of its size. */
const SMALL = 0.8;
/** Its lines are so near to one another, and begin so near below one another, in times of their size. */
const [LEADING, SAME_LEFT] = [2, 1];

const OPENINGS = SIGNATURE_NOTES.map(fold);

/**
 * The words that a program for electronic signatures prints on a page: who signed and when, in small type over a corner or
 * over the place of the signature. One list a line, from the top; they are no words of the document.
 */
export function signatureNotes(words: readonly Word[]): Word[][] {
  const sizes = words.map((word) => word.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const lines = rowsOf(words.filter((word) => word.size < usual * SMALL)).flatMap((row) => partedRow(row));
  const found: Word[][] = [];
  for (const line of lines) {
    const [first] = line as [Word];
    const above = found.at(-1)?.[0];
    const goesOn =
      above !== undefined &&
      first.base - above.base < first.size * LEADING &&
      Math.abs(first.x0 - above.x0) < first.size * SAME_LEFT;
    if (goesOn || opensNote(line)) found.push([...line]);
  }
  return found;
}

const opensNote = (line: readonly Word[]): boolean => {
  const text = fold(line.map((word) => word.text).join(' ')).toLowerCase();
  return OPENINGS.some((opening) => text.startsWith(opening.toLowerCase()));
};
