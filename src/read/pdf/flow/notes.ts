import { countUp } from '../../../text/lists.js';
import type { Row } from '../page/words.js';

/** How much smaller than the text notes are printed. */
const SMALLER = 0.93;
// "¹ Theo Quyết định số 06/QĐ-TTg"
const BEGINS = /^[⁰¹²³⁴-⁹]{1,2}(?=$|\P{Nd})/u;

/** The size that most words of a document are printed in. */
export function textSize(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { size, words } of rows) {
    const rounded = Math.round(size * 2) / 2;
    countUp(counts, rounded, words.length);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** The footnotes of a page: small rows at its foot, each note from a raised number on. Takes the rows without furniture. */
export function notesOf(rows: readonly Row[], size: number): Row[][] {
  let first = rows.length;
  while (first > 0 && rows[first - 1]!.size < size * SMALLER) first--;
  const notes: Row[][] = [];
  for (const row of rows.slice(first)) {
    if (BEGINS.test(row.words[0]!.text)) notes.push([row]);
    else notes.at(-1)?.push(row);
  }
  return notes;
}
