import type { Token } from '../words/token.js';
import type { Like } from './alike.js';
import { type Spelling, spellingOf } from './words-alike.js';

/** A light word weighs this share of another one that occurs as often. */
const LIGHT = 0.1;

export interface IndexedText {
  /** Its different words, by number. */
  readonly words: readonly number[];
  readonly set: ReadonlySet<number>;
}

/** The different words of one side, numbered, and which texts hold them. */
export class Indexed {
  readonly words: Spelling[] = [];
  /** Whether the word says nothing about the content of the texts that hold it. */
  readonly light: boolean[] = [];
  readonly weights: number[] = [];
  readonly texts: IndexedText[] = [];
  readonly #holders: number[][] = [];

  constructor(texts: readonly (readonly Token[])[]) {
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

  /** Marks as light the words that look most like a light word of the other side. */
  lightenAs(other: Indexed, likes: readonly (readonly Like[])[]): void {
    for (const [word, list] of likes.entries()) {
      const most = Math.max(...list.map((like) => like.alike));
      if (list.some((like) => like.alike === most && other.light[like.word])) this.light[word] = true;
    }
  }

  /** Texts, of those wanted, that hold the rare words of a list, those with the most weight in common first. */
  nearest(
    words: readonly number[],
    likes: readonly (readonly Like[])[],
    wanted: ReadonlySet<number>,
    rare: number,
  ): number[] {
    const weight = new Map<number, number>();
    for (const own of words) {
      for (const { word, alike } of likes[own]!) {
        const holders = this.#holders[word]!;
        if (holders.length > rare || this.light[word]) continue;
        for (const text of holders) {
          if (wanted.has(text)) weight.set(text, (weight.get(text) ?? 0) + alike * this.weights[word]!);
        }
      }
    }
    return [...weight].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([text]) => text);
  }

  weigh(total: number, elsewhere: (word: number) => number): void {
    for (const [word, holders] of this.#holders.entries()) {
      const weight = Math.log(1 + total / (holders.length + elsewhere(word)));
      this.weights.push(this.light[word] ? weight * LIGHT : weight);
    }
  }
}
