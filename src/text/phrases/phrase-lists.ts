import type { Word } from '../words.js';
import { type Exactness, inForm } from './likeness.js';
import type { Phrases } from './phrases.js';

/** A bit for each list, by its name. */
export function bitsByName<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Name, number>;
}

/**
 * Lists of phrases that are looked up in the same words: a single look-up of a word says which of them have a phrase
 * that begins with it. At most 32 lists.
 */
export class PhraseLists<L extends Readonly<Record<string, Phrases<unknown>>>> {
  readonly lists: L;
  readonly #bits: Readonly<Record<keyof L, number>>;
  readonly #begins: Partial<Record<Exactness, ReadonlyMap<string, number>>> = {};

  constructor(lists: L, bits: Readonly<Record<keyof L, number>>) {
    this.lists = lists;
    this.#bits = bits;
  }

  /** For each word the lists that have a phrase which begins with it, as bits. */
  bitsOf(words: readonly Word[], reading: Exactness): Int32Array {
    this.#begins[reading] ??= this.#firstWords(reading);
    const begins = this.#begins[reading];
    const bits = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) bits[i] = begins.get(inForm(words[i]!, reading)) ?? 0;
    return bits;
  }

  #firstWords(reading: Exactness): Map<string, number> {
    const begins = new Map<string, number>();
    for (const [name, list] of Object.entries(this.lists))
      for (const word of list.firstWords(reading)) begins.set(word, (begins.get(word) ?? 0) | this.#bits[name]!);
    return begins;
  }
}
