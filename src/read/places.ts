import { firstBehind } from '../text/lists.js';
import type { Box, SourceLayout, SourceLine } from './source.js';

/** Where words are on the page. */
export interface Place {
  readonly page: number;
  readonly box: Box | null;
}

/** Finds the page and the box of offsets in a text whose layout is known. A question is a binary search. */
export class Places {
  readonly #lines: readonly SourceLine[];

  constructor(layout: SourceLayout) {
    this.#lines = layout.lines;
  }

  /**
   * The page on which the words from `from` up to `to` begin, and the box around those of them that are on it, or
   * around the whole line if the boxes of its words are unknown. Null if no line with a page is touched.
   */
  at(from: number, to: number): Place | null {
    let page: number | null = null;
    let box: Box | null = null;
    for (let at = firstBehind(this.#lines, from); at < this.#lines.length; at++) {
      const line = this.#lines[at]!;
      if (line.from >= to || (page !== null && line.page !== page)) break;
      if (line.page === null) continue;
      page = line.page;
      box = around(box, boxIn(line, from, to));
    }
    return page === null ? null : { page, box };
  }
}

function boxIn({ box, words }: SourceLine, from: number, to: number): Box | null {
  const touched = words?.filter((word) => word.to > from && word.from < to) ?? [];
  return touched.reduce<Box | null>((all, word) => around(all, word.box), null) ?? box;
}

function around(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
