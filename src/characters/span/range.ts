/** A part of a text, by offsets in it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
