import { matchesOf } from '../../text/matches.js';
import { memoize } from '../../text/memoize.js';
import { type Word, wordsOf } from '../../text/words.js';
import { knownWords } from './damaged-words.js';
import { withDigits } from './digits.js';

/**
 * A text in the letters its words are compared in: small, one place for the tone mark, and, where the text lost its
 * letters, with the words of time put back ("Quy 11/2024" → "quý 11/2024"). Every place maps back to the text.
 */
export interface Canon {
  readonly text: string;
  /**
   * The text itself, except for letters in place of digits of dates ("l5/9/2023"): its places are those of `printed`.
   */
  readonly source: string;
  /** The text as it was given. */
  readonly printed: string;
  /** The offsets in the source of canon [start, end). */
  origin(start: number, end: number): { readonly start: number; readonly end: number };
}

/**
 * What holds afterwards: as many digits and marks as before, in the same order; other words are in small letters; one
 * space at a time, so that phrases of the vocabulary can be looked for as they are spelled.
 */
export function canonOf(printed: string, fuzzy: boolean): Canon {
  const source = withDigits(printed);
  return { ...(fuzzy ? fuzzyCanon(source) : exactCanon(source)), printed };
}

const fuzzyCanon = memoize((source): Read => wordByWord(source, wordsOf(source), true));

const exactCanon = memoize((source): Read => {
  const words = wordsOf(source);
  return (BLANKS.test(source) ? undefined : unitByUnit(source, words)) ?? wordByWord(source, words, false);
});

// Two blanks, or one that is no common blank; a line feed stays
const BLANKS = /[^\S \n]| {2}/u;
const EACH_BLANKS = /[^\S\n]+/gu;

type Read = Omit<Canon, 'printed'>;

/** The canon of a text whose words all keep their length, so that each place is the place in the source. */
function unitByUnit(source: string, words: readonly Word[]): Read | undefined {
  let text = '';
  let at = 0;
  for (const word of words) {
    if (word.key.length !== word.end - word.start) return undefined;
    if (word.key === word.text) continue;
    text += source.slice(at, word.start) + word.key;
    at = word.end;
  }
  text += source.slice(at);
  return { text, source, origin: (start, end) => ({ start, end: Math.max(start, end) }) };
}

function wordByWord(source: string, words: readonly Word[], fuzzy: boolean): Read {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const put = (piece: string, start: number, end: number, whole: boolean) => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(whole ? start : start + i);
      ends.push(whole ? end : start + i + 1);
    }
    text += piece;
  };
  const putMarks = (from: number, to: number) => {
    let at = from;
    for (const blanks of matchesOf(source.slice(from, to), EACH_BLANKS)) {
      const start = from + blanks.index;
      put(source.slice(at, start), at, start, false);
      at = start + blanks[0].length;
      put(' ', start, at, true);
    }
    put(source.slice(at, to), at, to, false);
  };
  let at = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    putMarks(at, word.start);
    const known = fuzzy ? knownWords(source, words, i) : undefined;
    const last = words[i + (known?.count ?? 1) - 1]!;
    const piece = known?.text ?? word.key;
    put(piece, word.start, last.end, piece.length !== last.end - word.start);
    at = last.end;
    i += known?.count ?? 1;
  }
  putMarks(at, source.length);
  return {
    text,
    source,
    origin: (start, end) => ({
      start: starts[start] ?? source.length,
      end: end > start ? ends[end - 1]! : (starts[start] ?? source.length),
    }),
  };
}
