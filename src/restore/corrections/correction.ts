/** A reading that a rule found for the word at a place of a line, and how likely it is. */
export interface Correction {
  readonly line: number;
  readonly place: number;
  readonly text: string;
  readonly chance: number;
}
