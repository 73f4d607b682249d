import type { CellKey } from '../../../vocabulary/labels.js';
import { dashBehind, firstOf, isDash } from './lexicon.js';

/** A column whose cells OCR mixed with those of others. */
export type Cell = Exclude<CellKey, 'no'>;

/** Number of the place before a cell's first word, and of the one behind its last. */
export const EDGE = 0;

/** A comma that the plan has nowhere else between two words, and one that it has everywhere else but not here. */
const UNPARTED = 0.3;
const PARTED = 0.2;

/** What follows a word: how often each, how often behind a comma or semicolon, and with which word in between. */
export interface Followers {
  total: number;
  readonly counts: Map<number, number>;
  readonly parted: Map<number, number>;
  readonly middles: Map<number, number[]>;
  /** Whether a dash is among those in between. */
  hasDash: boolean;
}

/** How often a word follows a word. */
export class Pairs {
  readonly #followers = new Map<number, Followers>();
  readonly #words = new Map<number, number>();
  #total = 0;

  /** Adds a run of words; where it begins and ends a cell may begin and end too. */
  add(run: readonly number[], weight = 1, edges = weight, parted: readonly boolean[] = []): void {
    const words = run.map((word, i) => (isDash(word) ? dashBehind(run[i - 1] ?? EDGE) : word));
    let before = EDGE;
    for (const [i, word] of words.entries()) {
      if (i > 0) this.#add(before, word, weight, parted[i - 1]);
      if (i > 0 && i < words.length - 1) this.#addMiddle(before, word, words[i + 1]!, weight);
      increase(this.#words, word, weight);
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

  #of(before: number): Followers {
    let followers = this.#followers.get(before);
    if (followers === undefined) {
      followers = { total: 0, counts: new Map(), parted: new Map(), middles: new Map(), hasDash: false };
      this.#followers.set(before, followers);
    }
    return followers;
  }

  #add(before: number, word: number, weight: number, isParted = false): void {
    if (weight === 0) return;
    const followers = this.#of(before);
    if (isParted) increase(followers.parted, word, weight);
    increase(followers.counts, word, weight);
    followers.total += weight;
  }

  #addMiddle(before: number, middle: number, word: number, weight: number): void {
    if (weight === 0) return;
    const followers = this.#of(before);
    const { middles } = followers;
    if (isDash(middle)) followers.hasDash = true;
    const known = middles.get(word);
    if (known === undefined) middles.set(word, [middle]);
    else if (!known.includes(middle)) known.push(middle);
  }

  /** What follows a word; undefined where nothing does. */
  after(before: number): Followers | undefined {
    return this.#followers.get(before);
  }

  share(word: number): number {
    return this.#total > 0 ? (this.#words.get(word) ?? 0) / this.#total : 0;
  }
}

/** How often a word is among those that follow; it counts less where the marks before it are others. */
export function countOf(followers: Followers | undefined, word: number, isParted: boolean): number {
  const all = followers?.counts.get(word);
  if (all === undefined) return 0;
  const parted = followers!.parted.size > 0 ? (followers!.parted.get(word) ?? 0) : 0;
  return isParted ? parted + (all - parted) * UNPARTED : all - parted + parted * PARTED;
}

function increase(counts: Map<number, number>, word: number, by: number): void {
  counts.set(word, (counts.get(word) ?? 0) + by);
}
