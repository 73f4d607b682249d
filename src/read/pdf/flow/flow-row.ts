import type { Row } from '../page/words.js';
import { partedRow } from '../tables/columns.js';

/** A row with what is known about its layout on the page. */
export interface FlowRow {
  readonly row: Row;
  readonly page: number;
  /** Pages of one format share their margins. */
  readonly format: string;
  readonly pageWidth: number;
  /** Its words were read by OCR. */
  readonly isScanned: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  /** Where it is in reading order, from the page's top. */
  readonly top: number;
  /** How far right of the text's own margin that of its column is. */
  readonly shift: number;
  /** More than one column is on it, or beside it. */
  inColumns: boolean;
}

export function toFlow(
  rows: readonly Row[],
  { number, width, height }: { readonly number: number; readonly width: number; readonly height: number },
): FlowRow[] {
  return rows.map((row) => {
    // The position of a scanned page is accidental.
    const isScanned = row.words[0]!.certainty !== undefined;
    const format = `${Math.round(width)} ${Math.round(height)}${isScanned ? ` ${number}` : ''}`;
    return {
      row,
      page: number,
      format,
      pageWidth: width,
      isScanned,
      x0: row.words[0]!.x0,
      x1: row.words.at(-1)!.x1,
      top: row.base,
      shift: 0,
      text: row.words.map((word) => word.text).join(' '),
      inColumns: partedRow(row).length > 1,
    };
  });
}
