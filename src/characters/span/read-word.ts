/** A word of a damaged source and how it is read. */
export interface ReadWord {
  /** As the source has it, and as it is read; with the marks around it. */
  readonly raw: string;
  readonly text: string;
  /** How sure the reading is: of the words given 0.9, nine in ten are right. */
  readonly certainty: number;
  /** Other readings, the likeliest first. */
  readonly alternatives: readonly string[];
  /** Where it is in the source. */
  readonly from: number;
  readonly to: number;
}
