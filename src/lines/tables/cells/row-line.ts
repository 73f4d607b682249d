import { hull, type Place, SpanBuilder } from '../../../characters/span/span.js';
import type { PhysicalLine } from '../../physical-line.js';
import { type Cell, cellOf, type Markup, NO_CELL, type Row } from './cell.js';

const PLAIN = { bold: [], blanks: 0, newPage: false, indent: 0, stretch: 0, hashes: 0, gaps: [], isRow: true } as const;

/** A row as a line of the document: its words cell by cell, with bars that are not in the source. */
export function rowLine(place: Place, row: Row): PhysicalLine {
  const builder = new SpanBuilder();
  builder.insert('|');
  for (const { span } of row.cells) {
    if (span.text !== '') {
      builder.insert(' ');
      builder.add(span);
    }
    builder.insert(' |');
  }
  return { ...PLAIN, ...place, row, span: builder.done(), width: builder.length };
}

/** A row made of lines; `cells` holds the words of each column, a span a line. */
export function rowOf(
  lines: readonly PhysicalLine[],
  cells: readonly (PhysicalLine['span'] | readonly PhysicalLine['span'][])[],
  about: { readonly isHead: boolean; readonly markup: Markup },
): PhysicalLine {
  const { blanks, newPage } = lines[0]!;
  const made = cells.map((cell) => cellOf('text' in cell ? [cell] : cell));
  return { ...rowLine(hull(lines)!, { cells: made, ...about }), blanks, newPage };
}

/** Rows of the same width: what a row lacks at its end are empty cells. */
export function evened(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) =>
    cells.length === width ? cells : Array.from({ length: width }, (_, i) => cells[i] ?? NO_CELL),
  );
}
