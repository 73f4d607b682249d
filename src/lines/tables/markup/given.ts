import { clean } from '../../../characters/clean.js';
import { hull } from '../../../characters/span/span.js';
import type { SourceRow, SourceTable } from '../../../read/source.js';
import { type Cell, cellOf, NO_CELL, TAKEN } from '../cells/cell.js';
import { withHead } from '../cells/head.js';
import { rowLine } from '../cells/row-line.js';
import type { FoundTable } from './reader.js';

/** A table that the file itself knows the cells of. */
export function readGiven(text: string, table: SourceTable): FoundTable {
  const rows = table.rows.map((row, i) => {
    const place = hull([row, ...row.cells.flatMap(({ ranges }) => ranges)])!;
    return rowLine(place, { cells: cellsOf(text, row, i, table.columns), isHead: i < table.headRows, markup: 'given' });
  });
  return { from: table.from, to: table.to, rows: withHead(rows) };
}

function cellsOf(text: string, row: SourceRow, at: number, columns: number): Cell[] {
  const cells: Cell[] = Array.from({ length: columns }, () => NO_CELL);
  for (const { ranges, row: own, column, colSpan, rowSpan } of row.cells) {
    if (column >= columns) continue;
    // A cell that spans rows stands in the first of them.
    const lines = own === at || rowSpan === 1 ? ranges.map(({ from, to }) => clean(text, from, to)) : [];
    cells[column] = cellOf(lines, colSpan, rowSpan);
    for (let k = 1; k < colSpan && column + k < columns; k++) cells[column + k] = TAKEN;
  }
  return cells;
}
