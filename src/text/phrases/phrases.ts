import { groupBy } from '../lists.js';
import { firstWordOf, formOf, type Word, wordsOf } from '../words.js';
import { type Exactness, inForm, isJoined, isLike, type Reading } from './likeness.js';

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

/** A phrase of the vocabulary as it is written, and its words once they are asked for. */
interface Entry<T> {
  readonly text: string;
  readonly value: T;
  phrase: Phrase<T> | undefined;
}

/** Phrases that have a first or a last word in common, and the same with their words, the longer ones first. */
interface Group<T> {
  readonly entries: Entry<T>[];
  phrases: readonly Phrase<T>[] | undefined;
}

type Groups<T> = ReadonlyMap<string, Group<T>>;

/**
 * Vocabulary phrases prepared for comparison with the words of a text; the longest match wins. They are prepared
 * lazily: most runs need few of the lists, and few phrases of a list.
 */
export class Phrases<T = string> {
  readonly #source: Iterable<readonly [string, T]>;
  #all: Group<T> | undefined;
  readonly #begins: Partial<Record<Exactness, Groups<T>>> = {};
  readonly #ends: Partial<Record<Exactness, Groups<T>>> = {};

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#source = entries;
  }

  /** The words that phrases begin with, in the form that the reading compares. */
  firstWords(reading: Exactness): Iterable<string> {
    return this.#beginning(reading).keys();
  }

  get #whole(): Group<T> {
    this.#all ??= group(Array.from(this.#source, ([text, value]) => ({ text, value, phrase: undefined })));
    return this.#all;
  }

  #beginning(reading: Exactness): Groups<T> {
    this.#begins[reading] ??= groupsBy(this.#whole.entries, ({ text }) => inForm(formOf(firstWordOf(text)), reading));
    return this.#begins[reading];
  }

  #ending(reading: Exactness): Groups<T> {
    this.#ends[reading] ??= groupsBy(this.#whole.entries, ({ text }) => {
      const last = wordsOf(text).at(-1);
      return last === undefined ? '' : inForm(last, reading);
    });
    return this.#ends[reading];
  }

  /** The longest phrase that begins at word `from`. */
  at(text: string, words: readonly Word[], from: number, reading: Reading = 'exact'): PhraseHit<T> | undefined {
    const first = words[from];
    if (first === undefined) return undefined;
    const likely =
      reading === 'fuzzy'
        ? this.#whole
        : (this.#begins[reading] ?? this.#beginning(reading)).get(reading === 'exact' ? first.key : first.folded);
    if (likely === undefined) return undefined;
    for (const phrase of likely.phrases ?? phrasesOf(likely)) {
      const to = from + phrase.keys.length;
      if (fits(text, words, from, phrase, reading)) return { value: phrase.value, from, to };
    }
    return undefined;
  }

  /** The longest phrase whose last word is word `to - 1`. */
  before(text: string, words: readonly Word[], to: number, reading: Reading = 'exact'): PhraseHit<T> | undefined {
    const last = words[to - 1];
    if (last === undefined) return undefined;
    const likely = reading === 'fuzzy' ? this.#whole : this.#ending(reading).get(inForm(last, reading));
    if (likely === undefined) return undefined;
    for (const phrase of phrasesOf(likely)) {
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

function group<T>(entries: Entry<T>[]): Group<T> {
  return { entries, phrases: undefined };
}

function groupsBy<T>(entries: readonly Entry<T>[], keyOf: (entry: Entry<T>) => string): Groups<T> {
  const groups = groupBy(entries, keyOf);
  groups.delete('');
  return new Map(Array.from(groups, ([key, list]) => [key, group(list)]));
}

function phrasesOf<T>(group: Group<T>): readonly Phrase<T>[] {
  group.phrases ??= group.entries
    .map(phraseOf)
    .filter((phrase) => phrase.keys.length > 0)
    .sort((a, b) => b.keys.length - a.keys.length);
  return group.phrases;
}

function phraseOf<T>(entry: Entry<T>): Phrase<T> {
  if (entry.phrase === undefined) {
    const words = wordsOf(entry.text);
    const { value } = entry;
    entry.phrase = { keys: words.map((w) => w.key), folded: words.map((w) => w.folded), value };
  }
  return entry.phrase;
}

function fits<T>(text: string, words: readonly Word[], from: number, phrase: Phrase<T>, reading: Reading): boolean {
  const wanted = reading === 'exact' ? phrase.keys : phrase.folded;
  if (from + wanted.length > words.length) return false;
  for (let i = 0; i < wanted.length; i++) {
    const word = words[from + i]!;
    if ((reading === 'exact' ? word.key : word.folded) === wanted[i]) continue;
    if (reading !== 'fuzzy' || !isLike(word, wanted[i]!)) return false;
  }
  for (let i = 1; i < wanted.length; i++) if (!isJoined(text, words[from + i - 1]!, words[from + i]!)) return false;
  return true;
}
