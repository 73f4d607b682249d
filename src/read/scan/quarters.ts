import { fold } from '../../text/fold.js';
import { QUARTER } from '../../vocabulary/time/time-words.js';

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
