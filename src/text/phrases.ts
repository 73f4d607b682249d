import { boundedDistance } from './fold.js';
import { formOf, type Word, wordsOf } from './words.js';

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

type End = 'begins' | 'ends';
type Exactness = Exclude<Reading, 'lax'>;
type Groups<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/**
 * Vocabulary phrases made ready for comparing with the words of a text; the longest that fits wins. They are made ready
 * when they are first asked for, and as far as they are: most runs need few of the lists.
 */
export class Phrases<T = string> {
  readonly #entries: Iterable<readonly [string, T]>;
  #all: readonly Phrase<T>[] | undefined;
  readonly #groups: Record<End, Partial<Record<Exactness, Groups<T>>>> = { begins: {}, ends: {} };

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#entries = entries;
  }

  /** The words that phrases begin with, in the form that the reading compares. */
  firstWords(reading: Exactness): Iterable<string> {
    return this.#by('begins', reading).keys();
  }

  /** All phrases, the longer ones first. */
  get #phrases(): readonly Phrase<T>[] {
    this.#all ??= Array.from(this.#entries, ([text, value]) => {
      const words = wordsOf(text);
      return { keys: words.map((w) => w.key), folded: words.map((w) => w.folded), value };
    })
      .filter((phrase) => phrase.keys.length > 0)
      .sort((a, b) => b.keys.length - a.keys.length);
    return this.#all;
  }

  #by(end: End, reading: Exactness): Groups<T> {
    const form = reading === 'exact' ? 'keys' : 'folded';
    this.#groups[end][reading] ??= groupBy(this.#phrases, (phrase) => phrase[form].at(end === 'begins' ? 0 : -1)!);
    return this.#groups[end][reading];
  }

  /** The phrases that a word at one end can be of: all of them where letters may be confused. */
  #candidates(end: End, word: Word, reading: Reading): readonly Phrase<T>[] | undefined {
    if (reading === 'lax') return this.#phrases;
    return this.#by(end, reading).get(reading === 'exact' ? word.key : word.folded);
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

/**
 * Lists of phrases that are looked up in the same words: one look at a word says which of them have a phrase that begins
 * with it. At most 32 lists.
 */
export class PhraseLists<L extends Readonly<Record<string, Phrases<unknown>>>> {
  readonly #lists: L;
  readonly #bits: Readonly<Record<keyof L, number>>;
  readonly #begins: Partial<Record<Exactness, ReadonlyMap<string, number>>> = {};

  constructor(lists: L) {
    this.#lists = lists;
    this.#bits = Object.fromEntries(Object.keys(lists).map((name, i) => [name, 1 << i])) as Record<keyof L, number>;
  }

  /** For each word the lists that have a phrase which begins with it, as bits. */
  bitsOf(words: readonly Word[], reading: Exactness): Int32Array {
    this.#begins[reading] ??= this.#firstWords(reading);
    const begins = this.#begins[reading];
    const bits = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const { key, folded } = words[i]!;
      bits[i] = begins.get(reading === 'exact' ? key : folded) ?? 0;
    }
    return bits;
  }

  /** The list of a name, where the bits of a word say that one of its phrases may begin there. */
  ifBegins<K extends keyof L>(name: K, bits: number): L[K] | undefined {
    return (bits & this.#bits[name]) === 0 ? undefined : this.#lists[name];
  }

  #firstWords(reading: Exactness): Map<string, number> {
    const begins = new Map<string, number>();
    for (const [name, list] of Object.entries(this.#lists))
      for (const word of list.firstWords(reading)) begins.set(word, (begins.get(word) ?? 0) | this.#bits[name]!);
    return begins;
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
  const { key, folded } = formOf(wanted);
  return isSame(word, key, folded, reading);
}
