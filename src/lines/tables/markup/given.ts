import { clean } from '../../../characters/clean.js';
import { hull } from '../../../characters/span/span.js';
import type { SourceTable } from '../../../read/source.js';
import { type Cell, cellOf, NO_CELL, TAKEN } from '../cells/cell.js';
import { withHead } from '../cells/head.js';
import { rowLine } from '../cells/row-line.js';
import type { FoundTable } from './reader.js';

/**
 * A table that the file itself knows the cells of. A cell that spans rows is in each of them, but only in the first
 * where the rows share their first cell and so are one, or where it is in the head.
 */
export function readGiven(text: string, table: SourceTable): FoundTable {
  /** By column: the cell that hangs down, and from which row on it does not. */
  const hanging: { readonly below: number; readonly cell: Cell }[] = [];
  const headRows = Math.max(table.headRows, levelsOf(table));
  const rows = table.rows.map((row, i) => {
    const isHead = i < headRows;
    const cells: Cell[] = Array.from({ length: table.columns }, () => NO_CELL);
    const isSame = (hanging[0]?.below ?? 0) > i;
    for (const [column, { below, cell }] of hanging.entries()) if (below > i) cells[column] = isSame ? TAKEN : cell;
    for (const { ranges, column, colSpan, rowSpan } of row.cells) {
      if (column >= table.columns) continue;
      const cell = cellOf(
        ranges.map(({ from, to }) => clean(text, from, to)),
        colSpan,
        rowSpan,
      );
      for (let k = column; k < Math.min(column + colSpan, table.columns); k++) {
        cells[k] = k === column ? cell : TAKEN;
        hanging[k] = { below: i + rowSpan, cell: isHead ? NO_CELL : cells[k]! };
      }
    }
    const place = hull([row, ...row.cells.flatMap(({ ranges }) => ranges)])!;
    return rowLine(place, { cells, isHead, markup: 'given' });
  });
  return { from: table.from, to: table.to, rows: withHead(rows) };
}

/** How many rows the head has whose first one names some columns together above the names of each. */
function levelsOf({ rows }: SourceTable): number {
  const cells = rows[0]?.cells ?? [];
  const levels = Math.max(...cells.map(({ rowSpan }) => rowSpan), 0);
  return levels < rows.length && cells.some(({ colSpan, rowSpan }) => colSpan > 1 && rowSpan < levels) ? levels : 0;
}
