import { append } from '../../../text/lists.js';
import type { PhysicalLine } from '../../physical-line.js';
import { readColumnRows } from './column-rows.js';
import { headsTable } from './printed-table.js';

/** A block of lines with the tables that are printed in columns as rows of cells, where they can be read. */
export function withRows(source: string, block: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  for (let i = 0; i < block.length; i++) {
    const table = headsTable(source, block, i) ? readColumnRows(source, block, i) : null;
    if (table?.rows) {
      // Lines of the head are above the one with "TT".
      lines.length -= i - table.start;
      append(lines, table.rows);
      i = table.end - 1;
    } else {
      const end = Math.max(table?.end ?? 0, i + 1);
      for (; i < end; i++) lines.push(block[i]!);
      i--;
    }
  }
  return lines;
}
