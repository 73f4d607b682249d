import type { Point, Position } from '../schema/position.js';
import { LineEnds } from '../text/line-ends.js';
import { firstBehind } from '../text/lists.js';
import type { Box, SourceLayout, SourceLine } from './source.js';

/** Offsets at which the lines of `text` begin; a line ends at CR LF, LF or CR, as in unist. */
function lineStarts(text: string): Uint32Array {
  const ends = new LineEnds(text);
  const starts: number[] = [];
  for (let at = 0; at <= text.length; at = ends.behind(ends.endOf(at))) starts.push(at);
  return Uint32Array.from(starts);
}

/**
 * Turns offsets of a text (UTF-16 units, from 0) into unist points (line and column from 1) and positions.
 * Building it takes one pass over the text; each question is a binary search.
 */
export class Locator {
  readonly #starts: Uint32Array;
  readonly #length: number;
  readonly #places: Places | null;

  /** `layout` gives positions their page and box; a text has none. */
  constructor(text: string, layout: SourceLayout | null = null) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
    this.#places = layout && layout.pages.length > 0 ? new Places(layout) : null;
  }

  /** Number of lines; an empty text and a text without a line end have one, and a final line end opens another. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The point at `offset`. Throws RangeError if the offset is no integer between 0 and the text's length. */
  point(offset: number): Point {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.#length) {
      throw new RangeError(`Unexpected offset ${offset}, expected an integer between 0 and ${this.#length}`);
    }
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1, offset };
  }

  /** The position from `start` up to, not including, `end`. Throws RangeError if they are out of order or outside. */
  position(start: number, end: number): Position {
    if (end < start) throw new RangeError(`Unexpected end ${end} before start ${start}`);
    const position = { start: this.point(start), end: this.point(end) };
    const place = this.#places?.at(start, end);
    if (!place) return position;
    return { ...position, page: place.page, ...(place.box && { box: [...place.box] }) };
  }
}

/** Where words are on the page. */
interface Place {
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
