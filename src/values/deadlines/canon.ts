import { boundedDistance, fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { has, LETTER } from '../../text/letters.js';
import { matchesOf } from '../../text/matches.js';
import { isLike, mendLetters } from '../../text/phrases.js';
import { remember } from '../../text/remember.js';
import { type Word, wordsOf } from '../../text/words.js';
import * as vocabulary from '../../vocabulary/time-words.js';

/**
 * A text in the letters its words are compared in: small, one place for the tone mark, and, where the text lost its
 * letters, with the words of time put back ("Quy 11/2024" → "quý 11/2024"). Every place leads back to the text.
 */
export interface Canon {
  readonly text: string;
  readonly source: string;
  /** The offsets in the source of canon [start, end). */
  origin(start: number, end: number): { readonly start: number; readonly end: number };
}

/**
 * What holds afterwards: as many digits and marks as before, in the same order; other words are in small letters; one
 * blank at a time, so that phrases of the vocabulary can be looked for as they are spelled.
 */
export function canonOf(source: string, lax: boolean): Canon {
  return lax ? laxCanon(source) : exactCanon(source);
}

const laxCanon = remember((source) => wordByWord(source, wordsOf(source), true));

const exactCanon = remember((source) => {
  const words = wordsOf(source);
  return (BLANKS.test(source) ? undefined : unitByUnit(source, words)) ?? wordByWord(source, words, false);
});

// Two blanks, or one that is no common blank; a line feed stays
const BLANKS = /[^\S \n]| {2}/u;
const EACH_BLANKS = /[^\S\n]+/gu;

/** The canon of a text whose words all keep their length, so that each place is the place in the source. */
function unitByUnit(source: string, words: readonly Word[]): Canon | undefined {
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

function wordByWord(source: string, words: readonly Word[], lax: boolean): Canon {
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
    const known = lax ? knownWords(source, words, i) : undefined;
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

interface Known {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
}

const RELATED = [
  'theo tiến độ',
  'theo lộ trình',
  'lộ trình',
  'tiến độ',
  'theo kế hoạch',
  'theo yêu cầu',
  'những',
  'các',
];

// "trước ngày"
const WORDS_ONLY = latin(/^\p{L}[\p{L}\s]+$/u);

const KNOWN: readonly Known[] = [...new Set([...Object.values(vocabulary).flat(), ...RELATED])]
  .filter((text) => WORDS_ONLY.test(text))
  .map((text) => ({ text, folded: fold(text), count: wordsOf(text).length }));

/** The phrases of time that damaged words are compared with, by the first letters of their words. */
const phrasesByInitials = new Map<string, Known[]>();
for (const known of KNOWN.filter((k) => k.count > 1)) {
  const key = initials(known.folded);
  phrasesByInitials.set(key, [...(phrasesByInitials.get(key) ?? []), known]);
}
const longest = Math.max(...KNOWN.map((known) => known.count));
const singles: readonly Known[] = KNOWN.filter((known) => known.count === 1);
const singleByLetters = new Map(singles.map((known) => [known.folded, known] as const).reverse());

/** The longest known phrase that the words from `from` on can be. */
function knownWords(source: string, words: readonly Word[], from: number): Known | undefined {
  for (let count = longest; count > 1; count--) {
    const printed = joined(source, words, from, count);
    const mended = printed === undefined ? undefined : mendLetters(printed);
    if (printed === undefined || mended === undefined) continue;
    const known = phrasesByInitials.get(initials(mended))?.find((k) => isPhrase(printed, mended, k.folded));
    if (known) return known;
  }
  return knownWord(source, words, from);
}

// the ":" of "ngày: 5"
const OTHER_MARKS = latin(/[^\p{L}\p{M}\p{N}\s&¢]/u);

function joined(source: string, words: readonly Word[], from: number, count: number): string | undefined {
  const first = words[from]!;
  const last = words[from + count - 1];
  if (last === undefined || last.end - first.start > 40) return undefined;
  const printed = source.slice(first.start, last.end);
  return OTHER_MARKS.test(printed) ? undefined : fold(printed).replace(/\s+/gu, ' ');
}

/** Several words together, each with its first letter: one letter in six may be another ("19 trinh", "thyuc hien", "tien d6"). */
function isPhrase(printed: string, mended: string, wanted: string): boolean {
  const max = Math.max(1, Math.floor((wanted.length + 2) / 6));
  return boundedDistance(printed, wanted, max) <= max || boundedDistance(mended, wanted, max) <= max;
}

function initials(folded: string): string {
  return folded.replace(/(\S)\S*\s?/gu, '$1');
}

// "III" is a numeral, however like a word it looks
const ROMAN = /^[ivxl]{1,4}$/u;
const UNITS: ReadonlySet<string> = new Set([...vocabulary.DAY, ...vocabulary.MONTH, ...vocabulary.QUARTER].map(fold));

/** One word alone: letter by letter without marks; with a confused letter only before a number or a unit of time. */
function knownWord(source: string, words: readonly Word[], from: number): Known | undefined {
  const word = words[from]!;
  if (!has(word.folded, LETTER) || ROMAN.test(word.folded)) return undefined;
  const next = words[from + 1];
  const numberNext = next !== undefined && /^\s{0,3}[\dIl]/u.test(source.slice(word.end, next.end));
  const timeNext = numberNext || (next !== undefined && UNITS.has(next.folded));
  // "ngay" is "ngày" before a number, and "ngay" (at once) elsewhere
  const isMeant = (known: Known | undefined) => (known?.folded === 'ngay' && !numberNext ? undefined : known);
  const same = singleByLetters.get(word.folded) ?? singleByLetters.get(mendLetters(word.folded));
  if (same || !timeNext) return isMeant(same);
  return singles.find((known) => known.folded.length > 2 && isMeant(known) !== undefined && isLike(word, known.folded));
}
