import type { ReadWord } from '../../characters/span/span.js';

/** The restored words of a document by where they begin in the source. */
export class PlacedWords {
  private readonly words: readonly ReadWord[];

  constructor(words: readonly ReadWord[]) {
    // Cells of a table may be read out of the order they are printed in.
    const isInOrder = words.every((word, i) => i === 0 || words[i - 1]!.from < word.from);
    this.words = isInOrder ? words : [...words].sort((a, b) => a.from - b.from);
  }

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  /** The word that begins at an offset of the source; the last of several that begin there. */
  at(from: number): ReadWord | undefined {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.from <= from) low = middle + 1;
      else high = middle;
    }
    const word = this.words[low - 1];
    return word?.from === from ? word : undefined;
  }
}
