import type { Line } from '../join/line.js';
import type { PrintedText } from '../lines/index.js';

/** What a run knows of the lines of a text and must give account of: the lines that went on, and what was left out. */
export interface Accounted {
  readonly printed: Pick<PrintedText, 'furniture'>;
  readonly lines: readonly Line[];
}
