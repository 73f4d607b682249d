/**
 * Where the lines of a text end: at \r\n, \n or \r, as in unist. Call it with increasing offsets: each end is searched
 * for once.
 */
export class LineEnds {
  readonly #text: string;
  #feed = -1;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the line that goes on at `at`: the offset of its line end, or the text's length. */
  endOf(at: number): number {
    if (this.#feed < at) this.#feed = this.#next('\n', at);
    if (this.#return < at) this.#return = this.#next('\r', at);
    return Math.min(this.#feed, this.#return);
  }

  /** Where the next line begins, after the line end at `end`; above the text's length after the last line. */
  behind(end: number): number {
    return end + (this.#text.startsWith('\r\n', end) ? 2 : 1);
  }

  #next(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at < 0 ? this.#text.length : at;
  }
}
