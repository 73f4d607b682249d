import type { ColumnKey } from '../../vocabulary/columns.js';

/** A column whose cells OCR mixed with those of others. */
export type Cell = Exclude<ColumnKey, 'no'>;

/** Number of the place before a cell's first word, and of the one behind its last. */
export const EDGE = 0;

const SHIFT = 65536;

/** How often a word follows a word. */
export class Pairs {
  readonly #pairs = new Map<number, number>();
  readonly #before = new Map<number, number>();
  readonly #words = new Map<number, number>();
  #total = 0;

  /** Adds a run of words; where it begins and ends a cell may begin and end too. */
  add(words: readonly number[], weight = 1, edges = weight): void {
    let before = EDGE;
    for (const [i, word] of words.entries()) {
      this.#add(before, word, i === 0 ? edges : weight);
      // A word that OCR lost: what stands behind it follows all the same.
      if (i >= 2) this.#skip(words[i - 2]!, word, weight);
      this.#words.set(word, (this.#words.get(word) ?? 0) + weight);
      this.#total += weight;
      before = word;
    }
    if (words.length > 0) this.#add(before, EDGE, edges);
  }

  /** A cell may begin with the first of these words and end with the last. */
  addEdges(words: readonly number[], weight: number): void {
    if (words.length === 0) return;
    this.#add(EDGE, words[0]!, weight);
    this.#add(words[words.length - 1]!, EDGE, weight);
  }

  #add(before: number, word: number, weight: number): void {
    if (weight === 0) return;
    const pair = before * SHIFT + word;
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + weight);
    this.#before.set(before, (this.#before.get(before) ?? 0) + weight);
  }

  #skip(before: number, word: number, weight: number): void {
    const pair = before * SHIFT + word;
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + weight * 0.05);
  }

  count(before: number, word: number): number {
    return this.#pairs.get(before * SHIFT + word) ?? 0;
  }

  total(before: number): number {
    return this.#before.get(before) ?? 0;
  }

  share(word: number): number {
    return this.#total > 0 ? (this.#words.get(word) ?? 0) / this.#total : 0;
  }
}

/** A body of pairs that speaks for a column, and how much it is believed. */
export interface Source {
  readonly pairs: Pairs;
  readonly weight: number;
  /** Pairs of this row's own, which must not speak for themselves. */
  readonly own?: Pairs | undefined;
}

const FLOOR = 0.00002;

/** What it costs that `word` follows `before` in a column: the fewer have seen it, the more. */
export function costOf(sources: readonly Source[], before: number, word: number): number {
  let chance = FLOOR;
  for (const { pairs, weight, own } of sources) {
    const count = pairs.count(before, word) - (own?.count(before, word) ?? 0);
    const total = pairs.total(before) - (own?.total(before) ?? 0);
    if (count > 0.01) chance += (weight * count) / (total + 0.5);
    if (word !== EDGE) chance += 0.02 * weight * pairs.share(word);
  }
  return -Math.log(chance);
}
