import { slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { fold } from '../../../text/fold.js';
import { correctLetters } from '../../../text/phrases/likeness.js';
import type { Context } from '../../context.js';

/** A word of a flattened table: what is between two spaces or rules of a line. */
export interface Word {
  readonly line: number;
  /** Offsets in the line's text. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** What it reads as, and how sure that is; 1 where nothing was restored. */
  readonly reading: string;
  readonly certainty: number;
  /** Its letters among those of the row, and its place among the words. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The words of some lines, letter by letter: what phrases are looked for in. */
export interface Letters {
  readonly words: readonly Word[];
  /** The letters of all words as `lettersOf` gives them; those of a line follow each other. */
  readonly text: string;
  /** For each letter: the word it is of, and its place in the line's text. */
  readonly word: readonly Word[];
  readonly place: readonly number[];
  /** Where the letters of each line begin; one entry more than there are lines. */
  readonly lines: readonly number[];
}

/** Readings at least this certain replace their words when letters are compared. */
const SURE_READING = 0.8;

/** The words of a row's lines. `from` is where the first line begins, after the heading of its model. */
export function readWords(lines: readonly Line[], from: number, context: Context): Letters {
  const words: Word[] = [];
  const word: Word[] = [];
  const place: number[] = [];
  const starts = [0];
  let text = '';
  for (const [line, { span }] of lines.entries()) {
    // "bo|Cong" "[Cac" "_": a rule of the table parts words
    for (const { 0: printed, index: start } of span.text.matchAll(/[^\s|[\]\\{}]+/g)) {
      const end = start + printed.length;
      if (line === 0 && end <= from) continue;
      const { text: reading, certainty = 1 } = context.read(slice(span, start, end));
      const letters = lettersOf(certainty >= SURE_READING ? reading : printed);
      const to = text.length + letters.length;
      const own = { line, start, end, printed, reading, certainty, from: text.length, to, at: words.length };
      const places = [...printed].flatMap((letter, i) => (/[\p{L}\p{N}¢]/u.test(letter) ? [start + i] : []));
      words.push(own);
      text += letters;
      for (let i = 0; i < letters.length; i++) {
        word.push(own);
        place.push(places[Math.floor((i * places.length) / letters.length)] ?? start);
      }
    }
    starts.push(text.length);
  }
  return { words, text, word, place, lines: starts };
}

/** The letters and digits that words are compared by: without marks and case, one for all that a reader confuses. */
export function lettersOf(text: string): string {
  // "II/2024" and "11/2024"
  const numerals = text.replace(/(?<![\p{L}\p{N}])I{1,3}(?![\p{L}\p{N}])/gu, (found) => '1'.repeat(found.length));
  return correctLetters(fold(numerals))
    .replace(/[lj]/g, 'i')
    .replace(/[^a-z0-9]/g, '');
}

/** Words that may be in a cell, as the body of the plan or another row has them. */
export interface Phrase {
  readonly text: string;
  readonly letters: string;
  /** Each word with what follows it (" ", ", ", " — "), and its letters among those of the phrase. */
  readonly words: readonly Readonly<{ text: string; gap: string; from: number; to: number }>[];
}

/** A text as a phrase, without a final full stop. */
export function phraseOf(text: string): Phrase {
  let letters = '';
  // "hóa" and " — " of "Công chức Văn hóa — xã hội"
  const words = [...text.matchAll(/(?<word>[\p{L}\p{M}\p{N}]+)(?<gap>[^\p{L}\p{M}\p{N}]*)/gu)].map(({ groups }) => {
    const from = letters.length;
    letters += lettersOf(groups!.word!);
    return { text: groups!.word!, gap: groups!.gap!, from, to: letters.length };
  });
  return { text, letters, words };
}

/** The same for phrases that differ in marks, case and stops only. */
export function phraseKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
