import { fold } from '../../../text/fold.js';
import { lettersOf } from './words.js';

/** A word of a phrase, with what follows it: " ", ", ", " — ". */
interface PhraseWord {
  readonly text: string;
  readonly gap: string;
  /** Where its letters begin among those of the phrase. */
  readonly from: number;
}

/** Words that may stand in a cell, as the body of the plan or another row has them. */
export interface Phrase {
  readonly text: string;
  readonly letters: string;
  readonly words: readonly PhraseWord[];
  /** For each letter whether a word begins there. */
  readonly begins: Uint8Array;
}

/** A text as a phrase; a stop at its end is none of it. */
export function phraseOf(text: string): Phrase {
  const words: PhraseWord[] = [];
  let letters = '';
  // "hóa" and " — " of "Công chức Văn hóa — xã hội"
  for (const match of text.matchAll(/(?<word>[\p{L}\p{M}\p{N}]+)(?<gap>[^\p{L}\p{M}\p{N}]*)/gu)) {
    const { word, gap } = match.groups as { word: string; gap: string };
    words.push({ text: word, gap, from: letters.length });
    letters += lettersOf(word);
  }
  const begins = new Uint8Array(letters.length + 1);
  for (const { from } of words) begins[from] = 1;
  begins[letters.length] = 1;
  return { text, letters, words, begins };
}

/** The same for phrases that differ in marks, case and stops only. */
export function phraseKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
