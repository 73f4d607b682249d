import type { ReadWord } from '../../characters/span/span.js';
import type { SourceWord } from '../../read/source.js';
import { has, LETTER } from '../../text/letters.js';
import { firstBehind } from '../../text/lists.js';

/** A word that OCR read, and how sure it was. */
export type OcrWord = Pick<SourceWord, 'from' | 'to' | 'certainty'>;

/** Words below this include half of OCR's errors, and almost none of its correct words. */
const UNSURE = 0.8;
/** OCR is surer than this of almost every word that nothing covers. */
const DOUBTFUL = 0.95;
/** A word is changed from OCR's reading only if the new reading is more certain than this. */
const LEAST = 0.95;

function hasWord(words: readonly OcrWord[], from: number, to: number): boolean {
  const first = words[firstBehind(words, from)];
  return first !== undefined && first.from < to;
}

/** The words of a scan that OCR was not sure of, by where they are in the source. */
export class UnsureWords {
  readonly #doubtful: readonly OcrWord[];
  readonly #words: readonly OcrWord[];

  constructor(words: readonly OcrWord[]) {
    this.#doubtful = words.filter(({ certainty }) => certainty < DOUBTFUL);
    this.#words = words.filter(({ certainty }) => certainty < UNSURE);
  }

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  /** Whether one of them is between two offsets. */
  isIn(from: number, to: number): boolean {
    return hasWord(this.#words, from, to);
  }

  /** Whether a word that OCR was not entirely sure of is between two offsets: most such words are right. */
  isDoubtful(from: number, to: number): boolean {
    return hasWord(this.#doubtful, from, to);
  }

  /**
   * Restored words that OCR was not sure of: changed if the reading is certain, else as OCR read them, with its
   * certainty. All others are omitted: they stay as they were read.
   */
  checked(words: readonly ReadWord[]): ReadWord[] {
    return words.flatMap((word) => {
      const unsure = this.#words[firstBehind(this.#words, word.from)];
      if (!unsure || unsure.from >= word.to || !has(word.raw, LETTER) || word.raw.includes(' ')) return [];
      if (word.text !== word.raw && word.certainty >= LEAST) return [word];
      const alternatives = [word.text, ...word.alternatives].filter((text) => text !== word.raw);
      return [{ ...word, text: word.raw, certainty: unsure.certainty, alternatives }];
    });
  }
}
