import type { Token } from '../words/token.js';
import { Alike, type Like } from './alike.js';
import { Indexed, type IndexedText } from './indexed.js';

/** The texts of one side that are compared: a list of words for each model or task. */
export interface Side {
  readonly texts: readonly (readonly Token[])[];
  readonly fuzzy: boolean;
}

/** Up to this many pairs each one is examined; beyond that only those that share a rare word. */
const MOST_PAIRS = 250_000;
/** With many texts, how many are candidates for one, by words that at most this many texts hold. */
const MOST_CANDIDATES = 24;
const RARE = 60;

/** How much of the content of each text is found in the other: shares from 0 to 1, by the weight of the words. */
export interface Coverage {
  readonly ofA: number;
  readonly ofB: number;
}

/**
 * Compares every text of one side with every one of the other. The fewer texts hold a word, the more it weighs (inverse
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
    this.#alike = new Alike(this.#a.words, this.#b.words, a.fuzzy || b.fuzzy);
    const total = a.texts.length + b.texts.length;
    if (a.fuzzy !== b.fuzzy) {
      const [broken, likes, whole] = a.fuzzy
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

  /** The pairs of two lists of places that may be alike; of very many those that share words which few texts hold. */
  candidates(a: readonly number[], b: readonly number[]): [number, number][] {
    if (a.length * b.length <= MOST_PAIRS) return a.flatMap((i) => b.map((j): [number, number] => [i, j]));
    const found = new Map<string, [number, number]>();
    const look = (
      from: readonly number[],
      to: readonly number[],
      [own, likes, others]: readonly [Indexed, readonly (readonly Like[])[], Indexed],
      turn: boolean,
    ) => {
      const wanted = new Set(to);
      for (const i of from) {
        for (const j of others.nearest(own.texts[i]!.words, likes, wanted, RARE).slice(0, MOST_CANDIDATES)) {
          const pair: [number, number] = turn ? [j, i] : [i, j];
          found.set(pair.join(), pair);
        }
      }
    };
    look(a, b, [this.#a, this.#alike.ofA, this.#b], false);
    look(b, a, [this.#b, this.#alike.ofB, this.#a], true);
    return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
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

/** Similar words are ordered by similarity, so that the first one found is the best. */
function best(likes: readonly Like[], other: IndexedText): number {
  for (const { word, alike } of likes) if (other.set.has(word)) return alike;
  return 0;
}
