import { slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { fold } from '../../../text/fold.js';
import { correctLetters } from '../../../text/likeness.js';
import type { Context } from '../../context.js';

/** A word of a flattened table: what stands between two blanks or rules of a line. */
export interface Word {
  readonly line: number;
  /** Offsets in the line's text. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** What it reads as, and how sure that is; 1 where nothing was restored. */
  readonly reading: string;
  readonly certainty: number;
  /** Its letters among those of the row. */
  readonly from: number;
  readonly to: number;
}

/** The words of some lines, letter by letter: what phrases are looked for in. */
export interface Letters {
  readonly words: readonly Word[];
  /** The letters of all words, folded; those of a line follow each other. */
  readonly text: string;
  /** For each letter: the index of its word, and its place in the line's text. */
  readonly word: Int32Array;
  readonly place: Int32Array;
  /** For each letter whether a word begins there, or a capital follows a small letter: "CôngCục". */
  readonly starts: Uint8Array;
  /** Where the letters of each line begin; one entry more than there are lines. */
  readonly lines: Int32Array;
}

/** Readings at least so sure stand for their words when letters are compared. */
const SURE_READING = 0.8;

/** The words of a row's lines. `from` is where the first line begins, behind the heading of its model. */
export function readWords(lines: readonly Line[], from: number, context: Context): Letters {
  const words: Word[] = [];
  const texts: string[] = [];
  const owner: number[] = [];
  const place: number[] = [];
  const lineStarts = [0];
  const starts: number[] = [];
  for (const [line, { span }] of lines.entries()) {
    // "bo|Cong" "[Cac" "_": a rule of the table parts words
    for (const match of span.text.matchAll(/[^\s|[\]\\{}]+/g)) {
      const [printed] = match;
      const start = match.index;
      const end = start + printed.length;
      if (line === 0 && end <= from) continue;
      const { text: reading, certainty = 1 } = context.read(slice(span, start, end));
      const letters = lettersOf(certainty >= SURE_READING ? reading : printed);
      const places = [...printed].flatMap((letter, i) => (/[\p{L}\p{N}¢]/u.test(letter) ? [start + i] : []));
      for (let i = 0; i < letters.length; i++) {
        owner.push(words.length);
        const at = places[Math.floor((i * places.length) / letters.length)] ?? start;
        place.push(at);
        starts.push(i === 0 || /\p{Ll}\p{Lu}/u.test(span.text.slice(at - 1, at + 1)) ? 1 : 0);
      }
      texts.push(letters);
      words.push({
        line,
        start,
        end,
        printed,
        reading,
        certainty,
        from: owner.length - letters.length,
        to: owner.length,
      });
    }
    lineStarts.push(place.length);
  }
  return {
    words,
    text: texts.join(''),
    word: Int32Array.from(owner),
    place: Int32Array.from(place),
    starts: Uint8Array.from(starts),
    lines: Int32Array.from(lineStarts),
  };
}

/** The letters and digits that words are compared by: without marks and case, the usual confusions of OCR undone. */
export function lettersOf(text: string): string {
  // "II/2024" and "11/2024"
  const numerals = text.replace(/(?<![\p{L}\p{N}])I{1,3}(?![\p{L}\p{N}])/gu, (found) => '1'.repeat(found.length));
  return correctLetters(fold(numerals)).replace(/[^a-z0-9]/g, '');
}
