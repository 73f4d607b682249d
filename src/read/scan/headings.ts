import { fold } from '../../text/fold.js';
import { QUARTER } from '../../vocabulary/time/time-words.js';
import { type Row, rowsOf, type Word } from '../pdf/page/words.js';
import { numeralsOf } from './numerals.js';
import type { ScannedPage } from './page.js';

/** How far left of the second word of its line a numeral may be at most, in multiples of the font size. */
const NEAR = 4;

/**
 * Corrects Roman numerals: those at the head of headings in capitals, by their order over all pages, and those of
 * quarters.
 */
export function headingsPutRight(pages: ReadonlyMap<number, ScannedPage>): Map<number, ScannedPage> {
  const lines = [...pages].flatMap(([index, page]) => rowsOf(page.words).map((row) => ({ index, row })));
  const numerals = numeralsOf(
    lines.map(({ row }) => ({
      texts: row.words.map((word) => word.text),
      mayBegin: isOneLine(row),
    })),
  );
  const changed = new Map<Word, Word>();
  for (const [i, numeral] of numerals.entries()) {
    const first = lines[i]!.row.words[0]!;
    if (numeral !== null) changed.set(first, { ...first, text: numeral });
  }
  for (const { row } of lines) {
    for (const [i, word] of row.words.entries()) {
      const quarter = i > 0 ? quarterOf(row.words[i - 1]!.text, word.text) : null;
      if (quarter !== null) changed.set(word, { ...word, text: quarter });
    }
  }
  return new Map(
    [...pages].map(([index, page]) => [index, { ...page, words: page.words.map((word) => changed.get(word) ?? word) }]),
  );
}

/** A numeral is right before its heading; text in another column is not. */
function isOneLine({ words, size }: Row): boolean {
  return words.length > 1 && words[1]!.x0 - words[0]!.x1 < size * NEAR;
}

// "11/2024", "HI/2024;", "Il", "1V.": strokes in place of a Roman numeral, and what follows it
const NUMERAL = /^(?<mark>[I1lH|T!]{2,4}|[I1l|!]V|H)(?<rest>[/.,;:)-][\d/.,;:)-]{0,12})?$/;
const WORDS = new Set(QUARTER.map(fold));
const QUARTERS = new Set(['II', 'III', 'IV']);

/**
 * The corrected number of a quarter: "Quý 11/2024" is Quý II/2024, as there is no eleventh. Returns the corrected word,
 * or null to leave it as it was read; a single stroke is ambiguous.
 */
export function quarterOf(before: string, word: string): string | null {
  if (!WORDS.has(fold(before.replace(/^[(“"]/, '')))) return null;
  const { mark, rest = '' } = NUMERAL.exec(word)?.groups ?? {};
  if (mark === undefined) return null;
  const roman = [...mark].map((letter) => (letter === 'H' ? 'II' : letter === 'V' ? 'V' : 'I')).join('');
  return QUARTERS.has(roman) && roman !== mark ? roman + rest : null;
}
