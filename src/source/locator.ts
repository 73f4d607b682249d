import type { Point, Position } from '../schema/position.js';

const LF = 10;
const CR = 13;

/** Offsets at which the lines of `text` begin; a line ends at CR LF, LF or CR, as in unist. */
function lineStarts(text: string): Uint32Array {
  let count = 1;
  for (let pass = 0; ; pass++) {
    const starts = new Uint32Array(pass === 0 ? 0 : count);
    let line = 1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== LF && code !== CR) continue;
      if (code === CR && text.charCodeAt(at + 1) === LF) at++;
      if (pass === 1) starts[line] = at + 1;
      line++;
    }
    if (pass === 1) return starts;
    count = line;
  }
}

/**
 * Turns offsets of a text (UTF-16 units, from 0) into unist points (line and column from 1) and positions.
 * Building it takes one pass over the text; each question is a binary search.
 */
export class Locator {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  /** Number of lines; an empty text and a text without a line end have one, and a final line end opens another. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The point at `offset`. Throws RangeError where the offset is no integer between 0 and the text's length. */
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

  /** The position from `start` up to, not including, `end`. Throws RangeError where they are out of order or outside. */
  position(start: number, end: number): Position {
    if (end < start) throw new RangeError(`Unexpected end ${end} before start ${start}`);
    return { start: this.point(start), end: this.point(end) };
  }
}
