import type { Token } from '../words/token.js';
import { type Spelling, spellingOf, wordsAlike } from './words-alike.js';

/** The texts of one side that are compared: a list of words for each model or task. */
export interface Side {
  readonly texts: readonly (readonly Token[])[];
  readonly damaged: boolean;
}

/** A light word weighs this share of another one that occurs as often. */
const LIGHT = 0.1;

/** As many words of the other side are kept as may be the same as one; no plan has more, but a made one. */
const MOST_LIKES = 40;

/** How much of the one text's matter is found in the other: shares of 0 to 1, by the weight of the words. */
export interface Coverage {
  readonly ofA: number;
  readonly ofB: number;
}

/**
 * Compares every text of one side with every one of the other. A word weighs the more the fewer texts hold it (inverse
 * document frequency over both sides); what counts is the weight of the words that the other text has as well, in any
 * order. Symmetric: exchanging the sides exchanges the shares.
 */
export class CoverageTable {
  readonly #a: Indexed;
  readonly #b: Indexed;
  readonly #alike: Alike;

  constructor(a: Side, b: Side) {
    this.#a = new Indexed(a.texts);
    this.#b = new Indexed(b.texts);
    this.#alike = new Alike(this.#a.words, this.#b.words, a.damaged || b.damaged);
    const total = a.texts.length + b.texts.length;
    if (a.damaged !== b.damaged) {
      const [broken, likes, whole] = a.damaged
        ? [this.#a, this.#alike.ofA, this.#b]
        : [this.#b, this.#alike.ofB, this.#a];
      broken.lightenAs(whole, likes);
    }
    this.#a.weigh(total, (word) => this.#b.textsWith(this.#alike.ofA[word]!));
    this.#b.weigh(total, (word) => this.#a.textsWith(this.#alike.ofB[word]!));
  }

  /** The shares for text `i` of side A and text `j` of side B. */
  get(i: number, j: number): Coverage {
    const a = this.#a.texts[i]!;
    const b = this.#b.texts[j]!;
    return {
      ofA: share(this.#a, a, this.#alike.ofA, b),
      ofB: share(this.#b, b, this.#alike.ofB, a),
    };
  }

  /** Words of both texts that were found in the other, and those that were not; for explaining. */
  words(i: number, j: number): { shared: string[]; onlyA: string[]; onlyB: string[] } {
    const a = this.#a.texts[i]!;
    const b = this.#b.texts[j]!;
    const part = (side: Indexed, own: IndexedText, alike: readonly Like[][], other: IndexedText, found: boolean) =>
      own.words.filter((word) => best(alike[word]!, other) > 0 === found).map((word) => side.words[word]!.key);
    return {
      shared: part(this.#a, a, this.#alike.ofA, b, true),
      onlyA: part(this.#a, a, this.#alike.ofA, b, false),
      onlyB: part(this.#b, b, this.#alike.ofB, a, false),
    };
  }
}

interface IndexedText {
  /** Its different words, by number. */
  readonly words: readonly number[];
  readonly set: ReadonlySet<number>;
}

/** The different words of one side, numbered, and which texts hold them. */
class Indexed {
  readonly words: Spelling[] = [];
  /** Whether the word tells nothing about the matter of the texts that hold it. */
  readonly light: boolean[] = [];
  readonly weights: number[] = [];
  readonly texts: IndexedText[] = [];
  readonly #holders: number[][] = [];

  constructor(texts: Side['texts']) {
    const numbers = new Map<string, number>();
    for (const [index, tokens] of texts.entries()) {
      const set = new Set<number>();
      for (const token of tokens) {
        const name = token.light ? `${token.key} ` : token.key;
        let number = numbers.get(name);
        if (number === undefined) {
          number = this.words.length;
          numbers.set(name, number);
          this.words.push(spellingOf(token));
          this.light.push(token.light === true);
          this.#holders.push([]);
        }
        set.add(number);
      }
      for (const word of set) this.#holders[word]!.push(index);
      this.texts.push({ words: [...set], set });
    }
  }

  /** How many texts hold one of these words. */
  textsWith(likes: readonly Like[]): number {
    if (likes.length === 0) return 0;
    if (likes.length === 1) return this.#holders[likes[0]!.word]!.length;
    return new Set(likes.filter((like) => like.alike >= 0.75).flatMap((like) => this.#holders[like.word]!)).size;
  }

  /** Marks as light what looks most like a light word of the other side. */
  lightenAs(other: Indexed, likes: readonly (readonly Like[])[]): void {
    for (const [word, list] of likes.entries()) {
      const most = Math.max(...list.map((like) => like.alike));
      if (list.some((like) => like.alike === most && other.light[like.word])) this.light[word] = true;
    }
  }

  weigh(total: number, elsewhere: (word: number) => number): void {
    for (const [word, holders] of this.#holders.entries()) {
      const weight = Math.log(1 + total / (holders.length + elsewhere(word)));
      this.weights.push(this.light[word] ? weight * LIGHT : weight);
    }
  }
}

interface Like {
  readonly word: number;
  readonly alike: number;
}

/** For each word of one side the words of the other that may be the same. */
class Alike {
  readonly ofA: Like[][];
  readonly ofB: Like[][];

  constructor(a: readonly Spelling[], b: readonly Spelling[], damaged: boolean) {
    this.ofA = a.map(() => []);
    this.ofB = b.map(() => []);
    for (const [i, one] of a.entries()) {
      for (const [j, other] of b.entries()) {
        const alike = wordsAlike(one, other, damaged);
        if (alike === 0) continue;
        this.ofA[i]!.push({ word: j, alike });
        this.ofB[j]!.push({ word: i, alike });
      }
    }
    for (const likes of [...this.ofA, ...this.ofB]) {
      likes.sort((x, y) => y.alike - x.alike);
      likes.length = Math.min(likes.length, MOST_LIKES);
    }
  }
}

function share(side: Indexed, own: IndexedText, alike: readonly Like[][], other: IndexedText): number {
  let all = 0;
  let found = 0;
  for (const word of own.words) {
    const weight = side.weights[word]!;
    all += weight;
    found += weight * best(alike[word]!, other);
  }
  return all === 0 ? 0 : found / all;
}

/** Likes come with the most alike first, so that the first one found is the best. */
function best(likes: readonly Like[], other: IndexedText): number {
  for (const { word, alike } of likes) if (other.set.has(word)) return alike;
  return 0;
}
