import type { Line } from '../../../join/line.js';
import { fold } from '../../../text/fold.js';
import { LABELS } from '../../../vocabulary/labels.js';
import type { Context } from '../../context.js';
import { type ColumnHead, columnHeads, isMadeOfHeads, isPartOfHead, repeatsOneOf } from './columns.js';
import { type GroupLine, readGroup } from './groups.js';

/** A line of the table below its head. */
export interface TableLine {
  readonly line: Line;
  /** The index of the group that it stands under; -1 above the first. */
  readonly group: number;
  /** How often the head of the table stood above it. */
  readonly page: number;
}

/** What a flattened table is made of. */
export interface Frame {
  readonly heads: readonly ColumnHead[];
  readonly groups: readonly GroupLine[];
  readonly table: readonly TableLine[];
  /** The lines of the heads. */
  readonly rest: readonly Line[];
}

/** So near its head stands what belongs to it. */
const ABOVE = 4;
const BELOW = 3;

/** Where among the lines of an annex the head of its table begins; their number where there is none. */
export function tableStart(lines: readonly Line[], context: Context): number {
  let from = lines.findIndex((line) => columnHeads(context.read(line.span).text).length > 0);
  if (from < 0) return lines.length;
  while (from > 1 && isPartOfHead(context.read(lines[from - 1]!.span).text)) from--;
  return from;
}

const NOTES = LABELS.flatMap(({ key, forms }) => (key === 'note' ? forms.map(fold) : []));

/** "*** Ghi chú:": what stands below the table. */
function opensNotes(text: string): boolean {
  const folded = fold(text).replace(/^[^a-z]+/, '');
  return NOTES.some((form) => folded.startsWith(form) && /^[\s*]*:/.test(folded.slice(form.length)));
}

/** Parts the lines into the table's head (on each page), its groups, and the rest; null where no line is a head. */
export function readFrame(lines: readonly Line[], context: Context): Frame | null {
  const texts = lines.map((line) => context.read(line.span).text);
  const read = texts.map(columnHeads);
  const first = read.findIndex((heads) => heads.length > 0);
  if (first < 0) return null;
  const above = lines.slice(0, first).map((line) => line.span.text);
  const rest: Line[] = [];
  const groups: GroupLine[] = [];
  const table: TableLine[] = [];
  const heads: ColumnHead[] = [];
  let page = 0;
  const notes = texts.findIndex((text, i) => i > first && opensNotes(text));
  for (const [i, line] of lines.entries()) {
    const next = read.slice(i, i + ABOVE + 1).findIndex((found) => found.length > 0);
    const isNear = next >= 0 || read.slice(Math.max(0, i - BELOW), i).some((found) => found.length > 0);
    const isHead =
      (notes > 0 && i >= notes) ||
      next === 0 ||
      i < first ||
      (next > 0 && repeatsOneOf(line.span.text, above)) ||
      (isNear && isMadeOfHeads(texts[i]!));
    const group = isHead ? null : readGroup(line, context);
    if (next === 0) page++;
    if (isHead) rest.push(line);
    else if (group) groups.push(group);
    else table.push({ line, group: groups.length - 1, page });
    for (const head of read[i]!) if (!heads.some((one) => one.key === head.key)) heads.push(head);
  }
  return { heads, groups, table, rest };
}
