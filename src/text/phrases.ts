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

/** Vocabulary phrases made ready for comparing with the words of a text; the longest that fits wins. */
export class Phrases<T = string> {
  readonly #byKey = new Map<string, Phrase<T>[]>();
  readonly #byLastKey = new Map<string, Phrase<T>[]>();
  readonly #all: Phrase<T>[] = [];

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [text, value] of entries) this.#add(text, value);
    const longestFirst = (a: Phrase<T>, b: Phrase<T>) => b.keys.length - a.keys.length;
    this.#all.sort(longestFirst);
    for (const list of [...this.#byKey.values(), ...this.#byLastKey.values()]) list.sort(longestFirst);
  }

  #add(text: string, value: T): void {
    const words = wordsOf(text);
    if (words.length === 0) return;
    const phrase = { keys: words.map((w) => w.key), folded: words.map((w) => w.folded), value };
    this.#all.push(phrase);
    push(this.#byKey, phrase.keys[0]!, phrase);
    push(this.#byLastKey, phrase.keys.at(-1)!, phrase);
  }

  /** The longest phrase that begins at word `from`. */
  at(text: string, words: readonly Word[], from: number, reading: Reading = 'exact'): PhraseHit<T> | undefined {
    const first = words[from];
    if (first === undefined) return undefined;
    const candidates = reading === 'exact' ? (this.#byKey.get(first.key) ?? []) : this.#all;
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
    const candidates = reading === 'exact' ? (this.#byLastKey.get(last.key) ?? []) : this.#all;
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

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
  return isSame(word, wordKey(wanted), fold(wanted), reading);
}
