import type { Line } from '../join/line.js';
import type { PrintedText } from '../lines/index.js';

/** What the account needs to know about the lines of a text: what was left out, and which lines are footnotes. */
export interface Accounted {
  readonly printed: Pick<PrintedText, 'furniture'>;
  readonly lines: readonly Line[];
  /** The words that its tables say again: see `repeatedRows`. */
  readonly repeated: readonly string[];
}
