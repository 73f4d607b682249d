import { vocabulary } from '../../../lexicon/run.js';
import { fold } from '../../../text/fold.js';
import { TIME_CELL_BEGINS } from '../../../vocabulary/column-words.js';
import type { PhysicalLine } from '../../physical-line.js';
import type { Cell } from './cell.js';

/** How the head of a table is recognised, whatever the markup. */

// "Unnamed: 0", "Col1", "Column 2": what a program puts over a column without a name
const UNNAMED = /^(?:Unnamed: \d{1,2}(?:_level_\d)?|Col(?:umn)?[ _]?\d{1,2})$/;
// "(1)", "[2]", "3", "4.", "(6)=(4)+(5)", "A", "(c)": the numbers of the columns, in the second or third row of a head
const COLUMN_NUMBER = /^[[(]?(?:\d{1,2}|[A-Ha-h])(?:[\])]|\.)?(?:\s?=[\d\s()+x*-]{3,20})?$/;
// "1", "02", "3.", "I", "B"
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})?|[IVX]{1,5}|[A-HĐ])[.)]?$/u;

/** "TT", "Số thứ tự" */
export function isNumberHead(text: string): boolean {
  return vocabulary().columnKey(text) === 'no';
}

/** What the first cell of a row holds: "1", "02", "I". */
export function isRowNumber(text: string): boolean {
  return ROW_NUMBER.test(text);
}

/** "Tháng", "Thời gian": the first column of a calendar, which has no numbers. */
export function isTimeHead(text: string): boolean {
  return vocabulary().columnKey(text) === 'deadline';
}

// "9/2025", "15.10", "tháng 9", "quý i", "từ 05/3", "hàng tuần" — on folded text
const TIME_CELL = new RegExp(`^(?:\\d{1,2}\\s?[/.-]\\s?\\d|(?:${TIME_CELL_BEGINS.map(fold).join('|')})(?![a-z]))`, 'u');

/** What the first cell of a row of a calendar holds: "9/2025", "Tuần 1 tháng 10", "Thường xuyên". */
export function isTimeCell(text: string): boolean {
  return TIME_CELL.test(fold(text.slice(0, 30)));
}

/** Names of columns, none without a meaning: a table may have no numbers. "Nội dung", "Đơn vị chủ trì", "Thời gian". */
export function areColumns(names: readonly string[]): boolean {
  const keys = names.map((name) => vocabulary().columnKey(name));
  return keys[0] === 'title' && new Set(keys).size === keys.length && !keys.includes(null);
}

/**
 * Names of columns, one of those before `to` in the vocabulary: the first is of numbers, or of the times of what a column
 * beside it names.
 */
export function isTableHead(names: readonly string[], to = names.length): boolean {
  if (names.includes('')) return false;
  const keys = names.slice(0, to).map((name) => vocabulary().columnKey(name));
  return isNumberHead(names[0]!)
    ? keys.slice(1).some((key) => key !== null)
    : names.length > 2 && isTimeHead(names[0]!) && keys.includes('title');
}

/**
 * The rows of a table with those of its head marked: rows without words are gone, and so are the names that a program
 * made up and the numbers of the columns. If the rule is in the wrong place, or missing, a first row that names the
 * columns as the vocabulary does is the head.
 */
export function withHead(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const rows = withoutEmptyColumns(
    lines.filter(({ row }) => row!.cells.some(({ span }) => span.text !== '') && !isUnnamed(row!.cells)),
  );
  const [first] = rows;
  if (!first) return [];
  const isNamed = rows.some(({ row }) => row!.isHead);
  const names = first.row!.cells.map(({ span }) => span.text);
  const marked = !isNamed && isTableHead(names) ? [asHead(first), ...rows.slice(1)] : [...rows];
  const body = marked.findIndex(({ row }) => !row!.isHead);
  const at = marked.findIndex(({ row }, i) => i > 0 && i <= body + 1 && isNumbering(row!.cells));
  if (at < 0 || body < 1) return marked;
  // Below a head that comes back on the next page they come back as well.
  const numbers = printed(marked[at]!);
  return marked.filter((line) => printed(line) !== numbers);
}

/** Without the columns at the end that have neither a name nor words. */
function withoutEmptyColumns(rows: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const isHeld = ({ span, columns }: Cell) => span.text !== '' || columns === 0;
  const width = rows.reduce((most, { row }) => Math.max(most, row!.cells.findLastIndex(isHeld) + 1), 0);
  if (rows.every(({ row }) => row!.cells.length <= width)) return rows;
  return rows.map((line) => ({ ...line, row: { ...line.row!, cells: line.row!.cells.slice(0, width) } }));
}

function printed({ row }: PhysicalLine): string {
  return row!.cells.map(({ span }) => span.text).join('|');
}

function asHead(line: PhysicalLine): PhysicalLine {
  return { ...line, row: { ...line.row!, isHead: true } };
}

function isUnnamed(cells: readonly Cell[]): boolean {
  return cells.every(({ span }, i) => span.text === '' || UNNAMED.test(span.text) || span.text === String(i));
}

/**
 * "| (1) | (2) | (3) |": each cell holds the number after the one before it; "|  | (1) | (2) | (3) |" leaves columns
 * out.
 */
function isNumbering(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ span }) => span.text !== '');
  if (filled.length < 3 || filled.length < cells.length - 2) return false;
  if (!filled.every(({ span }) => COLUMN_NUMBER.test(span.text))) return false;
  const numbers = filled.flatMap(({ span }) => /\d{1,2}/.exec(span.text)?.[0] ?? []).map(Number);
  // "(a)", "(b)", "(c)" without a digit
  const letters = filled.map(({ span }) => /[A-Ha-h]/.exec(span.text)?.[0].charCodeAt(0) ?? 0);
  const run = numbers.length === 0 ? letters : numbers;
  return run.length >= 2 && run.every((number, i) => i === 0 || number === run[i - 1]! + 1);
}
