import type { Anchor, TableLine } from './anchors.js';
import { type DecodedRow, type DecodeLine, decodeRows, type Row } from './decode.js';
import { widthOf } from './layout.js';
import { learnedFrom } from './learned.js';
import type { Cell, Source } from './memory.js';
import type { Knowledge } from './sources.js';

/** A row with its place among the table's lines. */
export interface PlacedRow {
  readonly anchor: Anchor;
  readonly row: DecodedRow;
  readonly from: number;
  readonly to: number;
}

/** How often the table is read again with what it says of itself. */
const PASSES = 2;
const LEARNED = 0.3;

/**
 * Reads the rows of a table: first with what the plan says elsewhere, then again with what the other rows of the table
 * were found to say and how wide its columns were found to be.
 */
export function readRows(
  table: readonly TableLine[],
  lines: readonly DecodeLine[],
  anchors: readonly Anchor[],
  cells: readonly Cell[],
  knowledge: Knowledge,
): PlacedRow[] {
  const stretches = stretchesOf(table, anchors);
  const sourcesOf = ({ number }: Anchor) =>
    new Map(cells.map((cell): [Cell, Source[]] => [cell, knowledge.sourcesOf(cell, number)]));
  const unknown = cells.map(() => 0);
  let rows = decode(stretches, lines, cells, unknown, sourcesOf);
  for (let pass = 0; pass < PASSES; pass++) {
    const { all, own } = learnedFrom(rows, cells);
    const decoded = rows.map(({ row }) => row);
    const widths = cells.map((cell) => widthOf(decoded, (row) => row.cells.get(cell) ?? []));
    rows = decode(stretches, lines, cells, widths, (anchor) => {
      const sources = sourcesOf(anchor);
      for (const [cell, list] of sources)
        if (cell !== 'title') list.push({ pairs: all.get(cell)!, weight: LEARNED, own: own.get(anchor)?.get(cell) });
      return sources;
    });
  }
  return rows;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly anchors: readonly Anchor[];
}

/** Lines under one group, which no row runs out of. */
function stretchesOf(table: readonly TableLine[], anchors: readonly Anchor[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < table.length; ) {
    let to = from;
    while (to < table.length && table[to]!.group === table[from]!.group) to++;
    const own = anchors.filter((anchor) => anchor.at >= from && anchor.at < to);
    if (own.length > 0) stretches.push({ from, to, anchors: own });
    from = to;
  }
  return stretches;
}

function decode(
  stretches: readonly Stretch[],
  lines: readonly DecodeLine[],
  cells: readonly Cell[],
  widths: readonly number[],
  sourcesOf: (anchor: Anchor) => Map<Cell, Source[]>,
): PlacedRow[] {
  return stretches.flatMap(({ from, to, anchors }) => {
    const rows: Row[] = anchors.map((anchor) => ({
      anchor: anchor.at - from,
      isHeaded: anchor.titleFrom >= 0,
      sources: sourcesOf(anchor),
    }));
    const decoded = decodeRows(lines.slice(from, to), rows, cells, widths);
    return decoded.map((row, i) => ({
      anchor: anchors[i]!,
      row,
      from: from + row.from,
      to: from + (decoded[i + 1]?.from ?? to - from),
    }));
  });
}
