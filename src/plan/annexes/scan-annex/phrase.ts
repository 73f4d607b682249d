import { fold } from '../../../text/fold.js';
import { lettersOf } from './words.js';

/** Words that may stand in a cell, as the body of the plan or another row has them. */
export interface Phrase {
  readonly text: string;
  readonly letters: string;
  /** Each word with what follows it (" ", ", ", " — "), and its letters among those of the phrase. */
  readonly words: readonly {
    readonly text: string;
    readonly gap: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** For each letter, and for the end, whether a word begins there. */
  readonly begins: readonly boolean[];
}

/** A text as a phrase; a stop at its end is none of it. */
export function phraseOf(text: string): Phrase {
  let letters = '';
  // "hóa" and " — " of "Công chức Văn hóa — xã hội"
  const words = [...text.matchAll(/(?<word>[\p{L}\p{M}\p{N}]+)(?<gap>[^\p{L}\p{M}\p{N}]*)/gu)].map(({ groups }) => {
    const from = letters.length;
    letters += lettersOf(groups!.word!);
    return { text: groups!.word!, gap: groups!.gap!, from, to: letters.length };
  });
  const begins = Array.from({ length: letters.length + 1 }, (_, at) => words.some(({ from }) => from === at));
  begins[letters.length] = true;
  return { text, letters, words, begins };
}

/** The same for phrases that differ in marks, case and stops only. */
export function phraseKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
