import { CLASSES, type LanguageData } from '../language/model.js';
import type { Words } from '../language/words.js';
import { withCase } from './syllable-search.js';

/** A word that letters may stand for, and how likely they are read for it. */
export interface Found {
  readonly text: string;
  readonly number: number;
  readonly pattern: number;
  weight: number;
}

/** Whole words that are known to be read for others: counted in the texts that the language was learned from. */
export class KnownReadings {
  readonly #memory: LanguageData['memory'];
  readonly #words: Words;

  constructor(data: LanguageData, words: Words) {
    this.#memory = data.memory;
    this.#words = words;
  }

  /** Adds the words that were read as these letters; `share` is the weight of what is known beside that of the letters. */
  addTo(found: Found[], raw: string, share: number): void {
    const { reads, words, costs } = this.#memory;
    for (let at = firstOf(reads, raw); reads[at] === raw; at++) {
      const place = Math.floor(words[at]! / 4);
      const number = this.#words.ofPlace[place]!;
      const pattern = words[at]! % 4;
      const word = number < this.#words.base ? this.#words.specials[number - CLASSES]! : this.#words.spell(number);
      found.push({ text: withCase(word, pattern), number, pattern, weight: share * Math.exp(-costs[at]! / 100) });
    }
  }
}

/** The first index of a word in a sorted list, or where it would be inserted. */
function firstOf(list: readonly string[], word: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
