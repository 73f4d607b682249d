import type { ReadWord } from '../../characters/span/span.js';
import { has, LETTER } from '../../text/letters.js';

/** A word that OCR read, and how sure it was. */
export interface OcrWord {
  readonly from: number;
  readonly to: number;
  readonly certainty: number;
}

/** Words below this hold half of what OCR reads wrong, and next to nothing of what it reads right. */
const UNSURE = 0.8;
/** A word is read otherwise than OCR did only where the reading is surer than this. */
const LEAST = 0.95;

/** The words of a scan that OCR was not sure of, by where they stand in the source. */
export class UnsureWords {
  readonly #words: readonly OcrWord[];

  constructor(words: readonly OcrWord[]) {
    this.#words = words.filter(({ certainty }) => certainty < UNSURE);
  }

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  /** Whether one of them stands between two offsets. */
  isIn(from: number, to: number): boolean {
    const first = this.#words[this.#indexBehind(from)];
    return first !== undefined && first.from < to;
  }

  /**
   * Restored words as far as OCR was not sure of them: read otherwise where the reading is sure, else as OCR read them,
   * with its certainty. All others are left out: they are as they were read.
   */
  checked(words: readonly ReadWord[]): ReadWord[] {
    return words.flatMap((word) => {
      const unsure = this.#words[this.#indexBehind(word.from)];
      if (!unsure || unsure.from >= word.to || !has(word.raw, LETTER) || word.raw.includes(' ')) return [];
      if (word.text !== word.raw && word.certainty >= LEAST) return [word];
      const alternatives = [word.text, ...word.alternatives].filter((text) => text !== word.raw);
      return [{ ...word, text: word.raw, certainty: unsure.certainty, alternatives }];
    });
  }

  /** The index of the first that ends behind an offset. */
  #indexBehind(offset: number): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#words[middle]!.to > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
