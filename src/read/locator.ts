import type { Point, Position } from '../schema/position.js';
import { LineEnds } from '../text/line-ends.js';
import { Places } from './places.js';
import type { SourceLayout } from './source.js';

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
