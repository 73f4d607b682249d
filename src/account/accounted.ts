import type { Line } from '../join/line.js';
import type { PrintedText } from '../lines/index.js';

/** What a run knows of the lines of a text that the account needs: what was left out, and the lines of footnotes. */
export interface Accounted {
  readonly printed: Pick<PrintedText, 'furniture'>;
  readonly lines: readonly Line[];
}
