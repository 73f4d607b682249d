import { boundedDistance, fold } from './fold.js';
import { type Word, wordKey, wordsOf } from './words.js';

/**
 * How words of a text are compared with the vocabulary: letter by letter; without their marks; or without their marks
 * and with a letter or two confused.
 */
export type Reading = 'exact' | 'folded' | 'lax';

interface Phrase<T> {
  readonly keys: readonly string[];
  readonly folded: readonly string[];
  readonly value: T;
}

/** What a phrase of the vocabulary means and which words of the text it took: [from, to). */
export interface PhraseHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** A list of phrases, by their first and their last word. Longer ones come first. */
interface Index<T> {
  readonly all: readonly Phrase<T>[];
  readonly begins: Ends<T>;
  readonly ends: Ends<T>;
}

/** The phrases that have a word at one end, by the two forms of the word. */
interface Ends<T> {
  readonly byKey: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byFolded: ReadonlyMap<string, readonly Phrase<T>[]>;
}

function indexOf<T>(entries: Iterable<readonly [string, T]>): Index<T> {
  const all: Phrase<T>[] = [];
  for (const [text, value] of entries) {
    const words = wordsOf(text);
    if (words.length > 0) all.push({ keys: words.map((w) => w.key), folded: words.map((w) => w.folded), value });
  }
  all.sort((a, b) => b.keys.length - a.keys.length);
  return {
    all,
    begins: { byKey: groupBy(all, ({ keys }) => keys[0]!), byFolded: groupBy(all, ({ folded }) => folded[0]!) },
    ends: { byKey: groupBy(all, ({ keys }) => keys.at(-1)!), byFolded: groupBy(all, ({ folded }) => folded.at(-1)!) },
  };
}

/**
 * Vocabulary phrases made ready for comparing with the words of a text; the longest that fits wins. They are made ready
 * when they are first asked for: most runs need few of the lists.
 */
export class Phrases<T = string> {
  readonly #entries: Iterable<readonly [string, T]>;
  #made: Index<T> | undefined;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#entries = entries;
  }

  /** The phrases that a word at one end can be of: all of them where letters may be confused. */
  #candidates(end: 'begins' | 'ends', word: Word, reading: Reading): readonly Phrase<T>[] | undefined {
    this.#made ??= indexOf(this.#entries);
    const index = this.#made;
    if (reading === 'exact') return index[end].byKey.get(word.key);
    return reading === 'folded' ? index[end].byFolded.get(word.folded) : index.all;
  }

  /** The longest phrase that begins at word `from`. */
  at(text: string, words: readonly Word[], from: number, reading: Reading = 'exact'): PhraseHit<T> | undefined {
    const first = words[from];
    if (first === undefined) return undefined;
    const candidates = this.#candidates('begins', first, reading);
    if (candidates === undefined) return undefined;
    for (const phrase of candidates) {
      const to = from + phrase.keys.length;
      if (fits(text, words, from, phrase, reading)) return { value: phrase.value, from, to };
    }
    return undefined;
  }

  /** The longest phrase whose last word is word `to - 1`. */
  before(text: string, words: readonly Word[], to: number, reading: Reading = 'exact'): PhraseHit<T> | undefined {
    const last = words[to - 1];
    if (last === undefined) return undefined;
    const candidates = this.#candidates('ends', last, reading);
    if (candidates === undefined) return undefined;
    for (const phrase of candidates) {
      const from = to - phrase.keys.length;
      if (from >= 0 && fits(text, words, from, phrase, reading)) return { value: phrase.value, from, to };
    }
    return undefined;
  }
}

/** Phrases that mean themselves. */
export function phrases(list: readonly string[]): Phrases<string> {
  return new Phrases(list.map((text) => [text, text] as const));
}

function groupBy<V>(list: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of list) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function fits<T>(text: string, words: readonly Word[], from: number, phrase: Phrase<T>, reading: Reading): boolean {
  if (from + phrase.keys.length > words.length) return false;
  for (let i = 0; i < phrase.keys.length; i++) {
    const word = words[from + i]!;
    if (i > 0 && !isJoined(text, words[from + i - 1]!, word)) return false;
    if (!isSame(word, phrase.keys[i]!, phrase.folded[i]!, reading)) return false;
  }
  return true;
}

function isSame(word: Word, key: string, folded: string, reading: Reading): boolean {
  if (reading === 'exact') return word.key === key;
  return reading === 'folded' ? word.folded === folded : isLike(word, folded);
}

// Between two words of one phrase: " ", " - ", ", ", "/" , but no stop, semicolon or bracket
const JOINT = /^[\s,\-–/&*]*$/u;

/** Whether nothing but blanks, commas, dashes or slashes stands between two neighbouring words. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  return right.start - left.end <= 4 && JOINT.test(text.slice(left.end, right.start));
}

/** Whether a word that may have lost or confused letters can be the wanted word (given without marks). */
export function isLike(word: Word, wanted: string): boolean {
  if (word.folded === wanted) return true;
  const max = wanted.length <= 4 ? 1 : 2;
  if (wanted.length <= 2 && word.folded[0] !== wanted[0]) return false;
  if (boundedDistance(word.folded, wanted, max) <= max) return true;
  const mended = mendLetters(word.folded);
  return mended !== word.folded && boundedDistance(mended, wanted, max) <= max;
}

// What a reader without Vietnamese puts for "ủ" ("ciia"), "ừ" ("tir", "hwong"), "ộ" ("b6"), "l" ("1") and "á" ("4n")
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/ii|ir|w/g, 'u'],
  [/[60¢]/g, 'o'],
  [/1/g, 'l'],
  [/4/g, 'a'],
];

/** A folded word with the usual confusions of damaged text undone, where that is the same for all words. */
export function mendLetters(folded: string): string {
  let mended = folded;
  for (const [pattern, letter] of CONFUSED) mended = mended.replace(pattern, letter);
  return mended;
}

/** Whether one word is the wanted vocabulary word in the given reading. */
export function isWord(word: Word | undefined, wanted: string, reading: Reading): boolean {
  if (word === undefined) return false;
  if (word.key === wanted) return true;
  return isSame(word, wordKey(wanted), fold(wanted), reading);
}
