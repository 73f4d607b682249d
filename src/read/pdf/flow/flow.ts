import type { FlowRow } from './flow-row.js';
import { isCentred, isFull, type Margins, marginsOf, NEAR } from './margins.js';
import { endsEntry, endsFlow, opensPoint } from './openings.js';
import { distance, INDENT, type Style, styleOf } from './style.js';
/** Rows that make one paragraph. */
export interface Paragraph {
  readonly rows: readonly FlowRow[];
  readonly stands: 'flow' | 'centred' | 'columns';
  /** It is no farther from the row above than the rows of one paragraph are. */
  readonly isNear: boolean;
}

/** How close the baselines of one block are, in multiples of the font size. */
const NEAR_LINES = 1.5;

/**
 * Joins rows into paragraphs: if the next word would not have fitted on a row, and the row below begins as continuation
 * rows do in this document. Rows in columns, and centred ones, stay as they are.
 */
export function paragraphsOf(
  rows: readonly FlowRow[],
  isApart: (before: FlowRow, row: FlowRow) => boolean,
): Paragraph[] {
  const margins = marginsOf(rows);
  const style = styleOf(rows, margins);
  const paragraphs: (Paragraph & { rows: FlowRow[] })[] = [];
  for (const [i, row] of rows.entries()) {
    const last = paragraphs.at(-1);
    const before = rows[i - 1]!;
    if (last && !isApart(before, row) && goesOn(last.rows, before, row, margins, style)) {
      last.rows.push(row);
      continue;
    }
    const stands = row.inColumns ? 'columns' : isCentred(row, margins.get(row.format)!) ? 'centred' : 'flow';
    const isNear = before?.page === row.page && distance(before, row) < NEAR_LINES;
    paragraphs.push({ rows: [row], stands, isNear });
  }
  return paragraphs;
}

function goesOn(
  paragraph: readonly FlowRow[],
  before: FlowRow,
  row: FlowRow,
  margins: Map<string, Margins>,
  style: Style,
): boolean {
  if (row.inColumns || before.inColumns || endsEntry(before.text)) return false;
  const own = margins.get(row.format)!;
  const last = margins.get(before.format)!;
  if (isCentred(row, own) || isCentred(before, last)) return false;
  if (!isFull(before, row, last)) return false;
  const isSamePage = before.page === row.page;
  if (isSamePage && Math.abs(before.row.size - row.row.size) > 1.5) return false;
  if (isSamePage && style.leading !== null && distance(before, row) > style.leading) return false;
  const indent = row.x0 - own.left;
  // The third row of a paragraph is below the second.
  const second = paragraph.length > 1 ? paragraph[1]! : null;
  if (second) {
    const place = second.x0 - margins.get(second.format)!.left;
    if (Math.abs(place - indent) > NEAR + own.slack) return false;
  }
  if (style.hasIndents && indent <= INDENT / 2 + own.slack) return true;
  if (style.hasIndents && !second && paragraph[0]!.x0 - last.left > INDENT / 2) {
    // A hanging indent: below the words after the bullet. Below a title, a paragraph begins.
    return opensPoint(paragraph[0]!.text) && row.x0 > paragraph[0]!.x0 + INDENT / 2 && !opensPoint(row.text);
  }
  if (style.leading !== null && isSamePage) return true;
  if (opensPoint(row.text)) return false;
  return /^\p{Ll}/u.test(row.text) || !endsFlow(before.text);
}
