import { fold } from '../../../text/fold.js';
import { type Cell, cellText, type Table, type TableRow } from './tables.js';

/** How exactly the columns of a continued table match, in points. */
const SAME_COLUMN = 5;
/** How many rows of a head are looked at. */
const MOST_HEAD_ROWS = 4;
/** If this share of rows have an empty first column, a row with an empty one is not the rest of the row before. */
const MOSTLY = 0.9;

/** Whether a table at the top of a page may continue one at the bottom of the page before. */
export function mayContinue(above: Table, below: Table): boolean {
  return (
    below.page === above.lastPage + 1 &&
    below.xs.length === above.xs.length &&
    below.xs.every((x, i) => Math.abs(x - below.xs[0]! - (above.xs[i]! - above.xs[0]!)) < SAME_COLUMN)
  );
}

/** Joins two parts of a table: a repeated head is dropped, a row broken by the page break is one. */
export function continued(above: Table, below: Table): Table {
  const repeated = repeatedRows(above, below);
  const rows = below.rows.slice(repeated);
  const kept = [...above.rows];
  const [first] = rows;
  const last = kept.at(-1);
  if (first && last && isRest(above, last, first)) {
    kept[kept.length - 1] = {
      ...last,
      cells: last.cells.map((cell) => {
        const rest = first.cells.find(({ column }) => column === cell.column);
        return rest ? { ...cell, parts: [...cell.parts, ...rest.parts] } : cell;
      }),
    };
    rows.shift();
  }
  const headRows = repeated > 0 ? repeated : above.headRows;
  return { ...above, lastPage: below.lastPage, bottom: below.bottom, headRows, rows: [...kept, ...rows] };
}

/**
 * How similar two OCR readings of a head are, by the pairs of letters that they share; shorter rows are not compared.
 */
const ALIKE = 0.75;
const FEWEST = 8;

/** Whether a row says the same as one of the head: letter by letter, or nearly so if OCR read it. */
function isRepeated(head: TableRow | undefined, row: TableRow): boolean {
  if (!head) return false;
  const textOf = ({ cells }: TableRow) => cells.map((cell) => `${cell.column}:${cellText(cell)}`).join('\n');
  if (textOf(head) === textOf(row)) return true;
  const isRead = ({ cells }: TableRow) => cells.some(({ parts }) => parts.some(({ words }) => words.some(isUncertain)));
  if (!isRead(row)) return false;
  const [own, other] = [pairsOf(head), pairsOf(row)];
  const shared = own.filter((pair) => other.includes(pair)).length;
  return own.length >= FEWEST && other.length >= FEWEST && (2 * shared) / (own.length + other.length) >= ALIKE;
}

const isUncertain = (word: { readonly certainty?: number }): boolean => word.certainty !== undefined;

/** The letters of a row without marks and spaces, two by two. */
function pairsOf({ cells }: TableRow): string[] {
  const letters = fold(cells.map(cellText).join('')).replace(/[^\p{L}\d]/gu, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2));
}

function repeatedRows(above: Table, below: Table): number {
  let count = 0;
  while (count < MOST_HEAD_ROWS && count < below.rows.length && isRepeated(above.rows[count], below.rows[count]!))
    count++;
  return below.rows.slice(0, count).some((row) => row.cells.some((cell) => cellText(cell) !== '')) ? count : 0;
}

/**
 * Whether a page's first row is the rest of the last row before: it has no number, which all rows else have; or cells
 * that all rows else have are empty, and the words in the others go on where those above end amid a sentence.
 */
function isRest(table: Table, last: TableRow, first: TableRow): boolean {
  const body = table.rows.slice(table.headRows);
  const isSame = last.cells.map((cell) => cell.column).join() === first.cells.map((cell) => cell.column).join();
  if (!isSame || body.length === 0) return false;
  const isMostly = (k: number) => body.filter(({ cells }) => hasText(cells[k])).length >= body.length * MOSTLY;
  if (!hasText(first.cells[0])) return isMostly(0);
  const goesOn = (cell: Cell, k: number) =>
    LOWER.test(cellText(cell)) && hasText(last.cells[k]) && !ENDED.test(cellText(last.cells[k]!));
  return (
    first.cells.some((cell, k) => !hasText(cell) && isMostly(k)) &&
    first.cells.every((cell, k) => !hasText(cell) || goesOn(cell, k))
  );
}

const hasText = (cell: Cell | undefined): boolean => cell !== undefined && cellText(cell) !== '';
const LOWER = /^\p{Ll}/u;
const ENDED = /[.;:]$/;
