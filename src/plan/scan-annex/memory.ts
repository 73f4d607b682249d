import type { ColumnKey } from '../../vocabulary/columns.js';
import { dashBehind, firstOf, isDash, plainOf } from './lexicon.js';

/** A column whose cells OCR mixed with those of others. */
export type Cell = Exclude<ColumnKey, 'no'>;

/** Number of the place before a cell's first word, and of the one behind its last. */
export const EDGE = 0;

const SHIFT = 65536;
/** A comma that the plan has nowhere else between two words, and one that it has everywhere else but not here. */
const UNPARTED = 0.3;
const PARTED = 0.2;

/** How often a word follows a word. */
export class Pairs {
  readonly #pairs = new Map<number, number>();
  /** Those of the pairs that a comma or semicolon parts. */
  readonly #parted = new Map<number, number>();
  readonly #before = new Map<number, number>();
  readonly #words = new Map<number, number>();
  readonly #middles = new Map<number, Map<number, number>>();
  #total = 0;

  /** Adds a run of words; where it begins and ends a cell may begin and end too. */
  add(run: readonly number[], weight = 1, edges = weight, parted: readonly boolean[] = []): void {
    const words = run.map((word, i) => (isDash(word) ? dashBehind(run[i - 1] ?? EDGE) : word));
    let before = EDGE;
    for (const [i, word] of words.entries()) {
      if (i > 0) this.#add(before, word, weight, parted[i - 1]);
      if (i > 0 && i < words.length - 1) this.#addMiddle(before, word, words[i + 1]!, weight);
      this.#words.set(word, (this.#words.get(word) ?? 0) + weight);
      this.#total += weight;
      before = word;
    }
    this.addEdges(words, edges);
  }

  /** A cell may begin with the first of these words and end with the last. */
  addEdges(words: readonly number[], weight: number): void {
    const first = words[0];
    const last = words[words.length - 1];
    if (first === undefined || last === undefined || weight === 0) return;
    const second = words[1] ?? EDGE;
    this.#add(EDGE, firstOf(first), weight);
    this.#add(firstOf(first), second, weight);
    this.#addMiddle(EDGE, firstOf(first), second, weight);
    if (words.length > 2) this.#addMiddle(firstOf(first), second, words[2]!, weight);
    if (second !== EDGE) this.#add(last, EDGE, weight);
  }

  #add(before: number, word: number, weight: number, isParted = false): void {
    if (weight === 0) return;
    const pair = before * SHIFT + word;
    if (isParted) this.#parted.set(pair, (this.#parted.get(pair) ?? 0) + weight);
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + weight);
    this.#before.set(before, (this.#before.get(before) ?? 0) + weight);
  }

  #addMiddle(before: number, middle: number, word: number, weight: number): void {
    const pair = before * SHIFT + word;
    let middles = this.#middles.get(pair);
    if (middles === undefined) {
      middles = new Map();
      this.#middles.set(pair, middles);
    }
    middles.set(middle, (middles.get(middle) ?? 0) + weight);
  }

  /** The words that stand between two words. */
  between(before: number, word: number): Iterable<number> {
    return this.#middles.get(before * SHIFT + word)?.keys() ?? [];
  }

  /** How often a word follows a word; it counts less where the marks between them are others. */
  count(before: number, word: number, isParted: boolean): number {
    const pair = before * SHIFT + word;
    const all = this.#pairs.get(pair) ?? 0;
    if (all === 0) return 0;
    const parted = this.#parted.get(pair) ?? 0;
    return isParted ? parted + (all - parted) * UNPARTED : all - parted + parted * PARTED;
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

const FLOOR = 0.0001;
const ELSEWHERE = 0.1;
const LISTED = 0.2;

/** What it costs that one word follows another, and the word between them that OCR lost where that is cheaper. */
export interface Step {
  readonly cost: number;
  readonly lost: number;
  readonly lostCost: number;
}

const LOST = 4;
const LOST_DASH = 1.5;

/** The step from one word of a cell to the next. */
export function stepOf(sources: readonly Source[], before: number, word: number, isParted: boolean): Step {
  const cost = costOf(sources, before, word, isParted);
  let lost = EDGE;
  let lostCost = Number.POSITIVE_INFINITY;
  for (const { pairs } of sources) {
    for (const middle of pairs.between(before, word)) {
      const through =
        (isDash(middle) ? LOST_DASH : LOST) +
        costOf(sources, before, middle, isParted) +
        costOf(sources, middle, word, false);
      if (through < lostCost) [lost, lostCost] = [middle, through];
    }
  }
  return { cost, lost, lostCost };
}

/** What it costs that `word` follows `before` in a column: the fewer have seen it, the more. */
export function costOf(sources: readonly Source[], before: number, word: number, isParted: boolean): number {
  let chance = FLOOR;
  const elsewhere = plainOf(before);
  for (const { pairs, weight, own } of sources) {
    const count = pairs.count(before, word, isParted) - (own?.count(before, word, isParted) ?? 0);
    const total = pairs.total(before) - (own?.total(before) ?? 0);
    if (count > 0.01) chance += (weight * count) / (total + 0.5);
    // What follows the word elsewhere may follow it at the front of a cell as well, but that is less likely.
    const others = elsewhere === before ? 0 : pairs.count(elsewhere, word, isParted);
    if (others > 0) chance += (ELSEWHERE * weight * others) / (pairs.total(elsewhere) + 0.5);
    // Behind a comma the next name of a list begins, as a cell does.
    if (isParted && before !== EDGE && word !== EDGE)
      chance += (LISTED * weight * pairs.count(EDGE, firstOf(word), false)) / (pairs.total(EDGE) + 0.5);
    if (word !== EDGE) chance += 0.02 * weight * pairs.share(plainOf(word));
  }
  return -Math.log(chance);
}
