import type { Row } from '../page/words.js';
import { partedRow } from '../tables/columns.js';
import type { FlowRow } from './flow-row.js';
import { distance } from './style.js';
/** Marks the rows that are beside columns: those near them that lie on one side of the gap between. */
export function markColumns(rows: readonly FlowRow[]): void {
  const seeds = rows.map((row) => (partedRow(row.row).length === 2 ? gapOf(row.row) : null));
  for (const [i, seed] of seeds.entries()) {
    if (!seed) continue;
    for (const step of [-1, 1]) {
      let [from, to] = seed;
      for (let k = i + step; k >= 0 && k < rows.length; k += step) {
        const [row, near] = [rows[k]!, rows[k - step]!];
        if (row.page !== near.page || Math.abs(distance(near, row)) > 3) break;
        const gap = seeds[k];
        if (gap) {
          [from, to] = [Math.max(from, gap[0]), Math.min(to, gap[1])];
          if (from >= to) break;
        } else if (row.x1 > to && row.x0 < from) break;
        else if (row.x1 > from && row.x0 < to) break;
        row.inColumns = true;
      }
    }
  }
}

function gapOf(row: Row): [number, number] {
  const [left, right] = partedRow(row);
  return [left!.at(-1)!.x1, right![0]!.x0];
}
