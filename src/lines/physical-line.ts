import type { Range } from '../characters/span/range.js';
import type { Span } from '../characters/span/span.js';
import type { Row } from './tables/cells/cell.js';

/** One printed line of the source, cleaned: NFC, blanks folded, marks of emphasis gone. */
export interface PhysicalLine {
  /** Where the line's words begin and end in the source. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** The parts of `span.text` that were printed bold. */
  readonly bold: readonly Range[];
  /** How many blank lines precede it. */
  readonly blanks: number;
  /** A form feed precedes it. */
  readonly newPage: boolean;
  /** Leading spaces as printed, a tab up to the next stop. */
  readonly indent: number;
  /** A tab is among them. */
  readonly isTabbed?: boolean;
  /** Length of the cleaned text, in letters. */
  readonly width: number;
  /** How many spaces beside the first one are between its words: what a justified line is stretched by. */
  readonly stretch: number;
  /** The width that lines are wrapped at where it is, where the page or the part of the document shows its own. */
  readonly measure?: number;
  /** A row of a table. */
  readonly isRow: boolean;
  readonly row: Row | null;
  /** Number of `#` before a Markdown heading; 0 for other lines. */
  readonly hashes: number;
  /** Where in `span.text` a second column may begin. */
  readonly gaps: readonly Gap[];
}

/** A place where a second column may begin: after a wide gap, a tab or a lone bar. */
export interface Gap {
  /** Where the words after it begin: in the source, later in the text of the line. */
  readonly at: number;
  /** The printed columns between the words before and after it. */
  readonly from: number;
  readonly to: number;
  /** A tab is part of it. */
  readonly isTab: boolean;
}
