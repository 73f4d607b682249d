import type { Word } from '../page/words.js';

/** A watermark is so much larger than the text, and lies over so many of its words. */
const LARGER = 1.8;
const COVERED = 2;

/** The words that pages have printed over their text, large and upright; the same ones where no text lies below, too. */
export function watermarks(pages: readonly { readonly words: readonly Word[] }[]): Set<Word> {
  const large = pages.flatMap(({ words }) => {
    const sizes = words.map((word) => word.size).sort((a, b) => a - b);
    const least = (sizes[sizes.length >> 1] ?? 0) * LARGER;
    return words
      .filter((word) => word.size >= least && word.certainty === undefined)
      .map((word) => ({ word, isOver: words.filter((other) => other.size < least && covers(word, other)).length }));
  });
  const over = large.filter(({ isOver }) => isOver >= COVERED).map(({ word }) => nameOf(word));
  const names = new Set(over);
  return new Set(large.filter(({ word }) => names.has(nameOf(word))).map(({ word }) => word));
}

const nameOf = ({ text, size }: Word): string => `${Math.round(size)} ${text}`;

/** The letters of a line are on its base, and reach up by two thirds of their size. */
function covers(word: Word, other: Word): boolean {
  const [top, low] = [word.base - word.size * 0.67, other.base - other.size * 0.67];
  const height = Math.min(word.base, other.base) - Math.max(top, low);
  return Math.min(word.x1, other.x1) > Math.max(word.x0, other.x0) && height > other.size * 0.3;
}
