import { EMPTY, type Span } from '../../characters/span/span.js';
import { vocabulary } from '../../lexicon/run.js';
import type { Row } from '../../lines/tables/cells/cell.js';
import type { ColumnKey } from '../../vocabulary/labels.js';

export interface Column {
  /** What a first head row prints above this and the columns after it; "" where it prints nothing. */
  readonly group: string;
  readonly name: string;
  /** The words that `name` is read from. */
  readonly head: Span;
  readonly key: ColumnKey | null;
}

/** What a column's head means; null if it has no key. */
export function columnKey(name: string): ColumnKey | null {
  return vocabulary().columnKey(name);
}

/**
 * The head of a table: the first rows that are marked as head, or else the first row; and one after them if the last
 * spans columns.
 */
export function readHeadRows(rows: readonly Row[]): { columns: Column[]; heads: (readonly Span[])[] } {
  if (rows.length === 0) return { columns: [], heads: [] };
  const own = rows.findIndex(({ isHead }) => !isHead);
  const count = own < 0 ? Math.min(1, rows.length) : own;
  const spans = rows.map(({ cells }) => cells.map(({ span }) => span));
  if (count === 0 && rows.some(({ isHead }) => !isHead) && !isFirstHead(spans[0]!))
    return { columns: spans[0]!.map(() => ({ name: '', head: EMPTY, key: null, group: '' })), heads: [] };
  const heads = spans.slice(0, Math.max(1, count));
  const first = heads[0]!;
  const next = heads[1] ?? spans[heads.length];
  const isSecond =
    next !== undefined &&
    (heads.length > 1 ||
      ((first.some((cell) => cell.text === '') ? (next[0]?.text ?? '') === '' : repeatsHead(first, next)) &&
        (next.some((cell) => columnKey(cell.text) !== null) || fillsGaps(first, next))));
  const second = isSecond ? next : [];
  let group = '';
  const columns = first.map((cell, i) => {
    const isTaken = rows[0]!.cells[i]?.columns === 0;
    group = isTaken ? group : cell.text;
    const head = second[i]?.text ? second[i] : cell;
    const name = head.text;
    const isOver = second[i]?.text && second[i].text !== cell.text;
    return { name, head, key: columnKey(name), group: isOver ? cell.text || (isTaken ? '' : group) : '' };
  });
  const below = spans.slice(heads.length + (isSecond && heads.length < 2 ? 1 : 0));
  return { columns: withUnnamed(columns, below), heads: isSecond && heads.length < 2 ? [...heads, next] : heads };
}

/**
 * "| | | Chủ trì | Hạn |": a first column without a name is that of the numbers where each row has one in it, and the next
 * one, without a name as well, says what is to be done where no other column does.
 */
function withUnnamed(columns: Column[], rows: readonly (readonly Span[])[]): Column[] {
  const [first, second] = columns;
  const isNumbered = rows.length > 0 && rows.every(([cell]) => /^\d{1,3}[.)]?$/.test(cell?.text ?? ''));
  if (first?.name !== '' || !isNumbered || !columns.some(({ key }) => key !== null)) return columns;
  const isTitle = second?.name === '' && columns.every(({ key }) => key !== 'title');
  return columns.map((column, i) => {
    if (i === 0) return { ...column, key: 'no' };
    return i === 1 && isTitle ? { ...column, key: 'title' } : column;
  });
}

/** A first row without a rule below it names columns where no cell of it is a number. */
function isFirstHead(cells: readonly Span[]): boolean {
  return !/^\d{1,3}[.)]?$/.test(cells[0]?.text ?? '');
}

/** A second row of the head in which the cells that span both rows recur; the others name columns. */
function repeatsHead(first: readonly Span[], second: readonly Span[]): boolean {
  const isNew = second.map(({ text }, i) => text !== first[i]?.text);
  return isNew.includes(true) && !isNew[0] && second.every(({ text }, i) => !isNew[i] || columnKey(text) !== null);
}

/** The name of a column is no longer than this. */
const LONGEST_NAME = 40;

/** "Thời gian thực hiện | " above "Bắt đầu | Kết thúc": a second row that has names just where a name is over columns. */
function fillsGaps(first: readonly Span[], second: readonly Span[]): boolean {
  const isOver = first.map(({ text }, i) => text === '' || first[i + 1]?.text === '');
  return first.every((_, i) => {
    const name = second[i]?.text ?? '';
    return isOver[i] ? name !== '' && name.length <= LONGEST_NAME && !/\d|[.;:]$/.test(name) : name === '';
  });
}
