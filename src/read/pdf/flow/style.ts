import type { FlowRow } from './flow-row.js';
import { isCentred, isFull, type Margins } from './margins.js';
import { endsFlow, opensPoint } from './openings.js';
/** How the paragraphs of a document are told apart. */
export interface Style {
  /** First lines are indented: one at the margin goes on. */
  readonly hasIndents: boolean;
  /**
   * The distance of baselines, in multiples of the font size, above which a paragraph begins; null if there is none.
   */
  readonly leading: number | null;
}

export const INDENT = 8;

export const distance = (row: FlowRow, next: FlowRow) =>
  (next.row.base - row.row.base) / Math.max(row.row.size, next.row.size);

/** Learns how paragraphs begin from rows that certainly begin one, and rows that certainly do not. */
export function styleOf(rows: readonly FlowRow[], margins: Map<string, Margins>): Style {
  const begins: { indent: number; leading: number | null }[] = [];
  const goesOn: { indent: number; leading: number | null }[] = [];
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const own = margins.get(row.format)!;
    if (!before || row.inColumns || before.inColumns || isCentred(row, own)) continue;
    const leading = before.page === row.page ? distance(before, row) : null;
    const mark = { indent: row.x0 - own.left, leading };
    if (!isFull(before, row, margins.get(before.format)!)) begins.push(mark);
    else if (/^\p{Ll}/u.test(row.text) && !opensPoint(row.text) && !endsFlow(before.text)) goesOn.push(mark);
  }
  const share = (list: typeof begins, test: (mark: (typeof begins)[number]) => boolean) =>
    list.length === 0 ? 0 : list.filter(test).length / list.length;
  const isIndented = ({ indent }: { indent: number }) => indent > INDENT;
  const hasIndents = share(begins, isIndented) >= 0.8 && share(goesOn, isIndented) <= 0.2;
  const apart = begins.flatMap(({ leading }) => leading ?? []).sort((a, b) => a - b);
  const close = goesOn.flatMap(({ leading }) => leading ?? []).sort((a, b) => a - b);
  const low = apart[Math.floor(apart.length * 0.15)];
  const high = close[Math.floor(close.length * 0.9)];
  const leading = low !== undefined && high !== undefined && low > high * 1.08 ? (low + high) / 2 : null;
  return { hasIndents, leading };
}
