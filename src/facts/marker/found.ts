type MarkerKind = 'part' | 'roman' | 'upper' | 'word' | 'decimal' | 'letter' | 'paren' | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without dot or closing bracket: "I", "2.1", "a", "(1)"; the bullet itself for a bullet. */
  readonly ordinal: string;
  /** As printed, with dot and brackets: "I.", "a)", "(1)". */
  readonly printed: string;
  /** What distinguishes lists that may be nested in one another: "decimal2", "letter)", "bullet-". */
  readonly style: string;
  /** The place in its own list, from 1; 0 for a bullet. */
  readonly value: number;
  /** How many characters of the line it takes, the spaces after it included. */
  readonly length: number;
}

export type Found = Omit<Marker, 'printed'>;
