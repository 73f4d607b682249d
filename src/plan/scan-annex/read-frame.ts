import type { Line } from '../../lines/index.js';
import type { Context } from '../context.js';
import type { TableLine } from './anchors.js';
import { columnsOf, type GroupLine, type Head, isPartOfHead, readGroup, readHeads, repeats } from './frame.js';

/** Where among the lines of an annex the head of its table begins; their number where there is none. */
export function scanTableFrom(lines: readonly Line[], context: Context): number {
  let from = lines.findIndex((line) => readHeads(context.read(line.span).text).length > 0);
  if (from < 0) return lines.length;
  while (from > 1 && isPartOfHead(context.read(lines[from - 1]!.span).text)) from--;
  return from;
}

/** The parts of a scanned table. */
export interface Frame {
  readonly heads: Head[];
  readonly groups: GroupLine[];
  readonly table: TableLine[];
  readonly loose: Line[];
}

/** Parts the lines into the table's head (on each page), its groups, and the rest. */
export function readFrame(lines: readonly Line[], context: Context): Frame | null {
  const read = lines.map((line) => readHeads(context.read(line.span).text));
  const first = read.findIndex((heads) => heads.length > 0);
  if (first < 0) return null;
  const above = lines.slice(0, first);
  const loose: Line[] = [];
  const groups: GroupLine[] = [];
  const table: TableLine[] = [];
  let page = 0;
  for (const [i, line] of lines.entries()) {
    const next = read.slice(i, i + 5).findIndex((found) => found.length > 0);
    const isHead =
      read[i]!.length > 0 ||
      i < first ||
      (next > 0 &&
        repeats(
          line.span.text,
          above.map((one) => one.span.text),
        ));
    const group = isHead ? null : readGroup(line, context);
    if (read[i]!.length > 0) page++;
    if (isHead) loose.push(line);
    else if (group) groups.push(group);
    else table.push({ line, group: groups.length - 1, page });
  }
  const upper = above.map((line) => context.read(line.span).text);
  return { heads: columnsOf(read, upper), groups, table, loose };
}
