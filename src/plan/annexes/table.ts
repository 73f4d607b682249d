import { withoutFullStop } from '../../characters/full-stop.js';
import { EMPTY, join, type Span, slice } from '../../characters/span/span.js';
import { readMarker } from '../../facts/marker/marker.js';
import type { Line } from '../../join/line.js';
import type { FieldKey } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import type { CellKey, ColumnKey } from '../../vocabulary/labels.js';
import { countOf } from '../body/declared-count.js';
import { continuesRow } from './cut-row.js';
import { type Column, readHeadRows } from './table-head.js';

const CELLS: ReadonlySet<unknown> = new Set<CellKey>([
  'no',
  'title',
  'lead',
  'coordination',
  'support',
  'deadline',
  'platform',
]);

/** Which field of a model or task each cell of a row stands for. */
export const FIELD_OF_CELL = {
  lead: 'lead',
  coordination: 'coordination',
  support: 'support',
  deadline: 'deadline',
  platform: 'tools',
} as const satisfies Partial<Record<CellKey, FieldKey>>;

export type NamedCell = keyof typeof FIELD_OF_CELL;

/** Whether the row of an annex has a key for what a column holds. */
export function isCellKey(key: ColumnKey | null | undefined): key is CellKey {
  return CELLS.has(key);
}

/** A table as it reads once its pages are joined. */
export interface ReadTable {
  readonly columns: readonly Column[];
  readonly entries: readonly (TableRow | TableGroup)[];
}

export interface TableRow {
  readonly type: 'row';
  cells: Span[];
  readonly from: number;
  to: number;
  readonly group: string | null;
}

/** The row of a table that names a group. */
export interface GroupRow {
  readonly ordinal: string | null;
  readonly title: Span;
  readonly count: number | null;
  readonly line: Line;
}

interface TableGroup extends GroupRow {
  readonly type: 'group';
}

/** Rows of pipe tables, continued over pages, as one table: repeated heads dropped, cut rows joined. */
export function readTable(lines: readonly Line[]): ReadTable {
  const rows = lines.flatMap((line) => (line.row ? [{ line, cells: line.row.cells.map(({ span }) => span) }] : []));
  const { columns, heads } = readHeadRows(lines.flatMap(({ row }) => row ?? []));
  const known = new Set(heads.map(printed));
  const entries: (TableRow | TableGroup)[] = [];
  let group: string | null = null;
  let last: TableRow | null = null;
  // The printed rows of each row that a page cut.
  const pieces = new Map<TableRow, Span[][]>();
  for (const { line, cells } of rows) {
    if (known.has(printed(cells))) continue;
    const heading = groupOf(cells, columns);
    if (heading) {
      group = heading.ordinal;
      entries.push({ type: 'group', ...heading, line });
      last = null;
    } else if (last && continuesRow(cells, pieces.get(last)!.at(-1)!, columns)) {
      pieces.get(last)!.push(cells);
      last.to = line.to;
    } else {
      const own: Span[] = last && columns[0]?.key === 'deadline' ? atSameTime(cells, last.cells) : cells;
      last = { type: 'row', cells: own, from: line.from, to: line.to, group };
      pieces.set(last, [own]);
      entries.push(last);
    }
  }
  for (const [row, parts] of pieces) {
    const width = parts.reduce((most, cells) => Math.max(most, cells.length), 0);
    const whole = (i: number) =>
      parts.length === 1
        ? row.cells[i]!
        : join(
            parts.map((cells) => cells[i] ?? EMPTY),
            ' ',
          );
    row.cells = Array.from({ length: width }, (_, i) => withoutBullet(whole(i)));
  }
  return { columns, entries };
}

// "Số hóa …", "“Thôn thông minh”", no "- 5" and "- 3 hộ"
const WORDS_FIRST = latin(/^[“"‘]?\p{L}/u);

/** "- Số hóa sổ hộ tịch": a cell of one point without its bullet. */
function withoutBullet(cell: Span): Span {
  const marker = readMarker(cell.text);
  const isPoint = marker?.kind === 'bullet' && WORDS_FIRST.test(cell.text.slice(marker.length));
  return isPoint ? slice(cell, marker.length) : cell;
}

function printed(cells: readonly Span[]): string {
  return cells.map((cell) => fold(cell.text)).join('|');
}

/** Some converters repeat a cell over all columns in each of them: keeps its words once, the others empty. */
function withoutRepeats(cells: readonly Span[]): readonly Span[] {
  const last = cells[cells.length - 1];
  const first = cells.findIndex(({ text }) => text === last?.text);
  const isWhole =
    first <= 1 && cells.length - first >= 3 && cells.every(({ text }, i) => i < first || text === last!.text);
  return isWhole && last!.text !== '' ? cells.map((cell, i) => (i <= first ? cell : EMPTY)) : cells;
}

// "A. Lĩnh vực y tế", "II. Nhiệm vụ": the ordinal of a group in one cell with its name
const GROUP_MARKER = /^(?:[IVX]{1,6}|[A-ZĐ])$/;

/** A row that names a group: an ordinal or nothing, one cell of text, and all others empty. */
function groupOf(
  printedCells: readonly Span[],
  columns: readonly Column[],
): { ordinal: string | null; title: Span; count: number | null } | null {
  const cells = withoutRepeats(printedCells);
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length === 0 || filled.length > 2 || columns.length < 3) return null;
  const title = filled[filled.length - 1]!;
  const first = cells[0]!.text;
  const isOrdinal = filled.length === 2 && filled[0] === cells[0] && GROUP_MARKER.test(first.replace(/[.)]$/, ''));
  const count = countOf(title.text);
  const marker = isOrdinal ? null : readMarker(title.text);
  const isNamed = count !== null || GROUP_MARKER.test(marker?.ordinal ?? '');
  if (!isOrdinal && !(filled.length === 1 && isNamed)) return null;
  const from = marker && marker.kind !== 'bullet' ? marker.length : 0;
  return {
    ordinal: isOrdinal ? first.replace(/[.)]$/, '') : (marker?.ordinal ?? null),
    title: withoutFullStop(slice(title, from, count?.isBare ? count.at : title.text.length)),
    count: count?.count ?? null,
  };
}

/** In a calendar the time that is printed once holds for the rows below it. */
function atSameTime(cells: Span[], above: readonly Span[]): Span[] {
  return cells[0]!.text === '' ? [above[0]!, ...cells.slice(1)] : cells;
}
