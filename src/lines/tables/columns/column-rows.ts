import { isLower } from '../../../text/letters.js';
import type { PhysicalLine } from '../../physical-line.js';
import { isTableHead, withHead } from '../cells/head.js';
import { rowOf } from '../cells/row-line.js';
import {
  bandOf,
  beginsRow,
  cellOf,
  hasGapInside,
  headAbove,
  isGroupRow,
  isHead,
  isTimed,
  type Printed,
  tableBelow,
} from './printed-table.js';
import type { Band } from './segments.js';

/**
 * The rows that the lines of a table stand for; null if they cannot be told apart. Its lines are those from `start` to
 * `end`.
 */
export interface ColumnRows {
  readonly rows: readonly PhysicalLine[] | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a table that is printed in columns without bars, if its rows are unambiguous: its head names its columns ("TT
 * Nhiệm vụ   Đơn vị chủ trì"), no line of it has words in the gaps between them, and each row begins with its number (in
 * a calendar with its time), or has it at half its height, or is parted from the next row by a blank line. Otherwise only a human can see which
 * words belong together, and there are no rows.
 *
 * `source` is the decoded text; `lines` a block of it, and `at` the line whose first word is "TT" or "Tháng".
 */
export function readColumnRows(source: string, lines: readonly PhysicalLine[], at: number): ColumnRows {
  const { bands, printed } = tableBelow(source, lines, at);
  const unread = { rows: null, start: at, end: at + printed.length };
  const isOfTimes = printed[0] !== undefined && isTimed(printed[0]);
  const numbers = printed.map((one) => bands.length > 0 && beginsRow(one, bands, isOfTimes));
  const first = numbers.indexOf(true);
  if (bands.length < 3 || first < 1) return unread;
  if (printed.some((one) => !isGroupRow(one) && hasGapInside(one, bands))) return unread;
  const above = headAbove(source, lines, at, bands);
  // Where the head ends: at the first blank line, before the first number, or as far below "TT" as it begins above.
  const blank = printed.findIndex(({ line }, i) => i > 0 && line.blanks > 0);
  const ends = [blank, first, 1 + above.length, above.length, 2 + above.length];
  for (const [i, headEnd] of ends.entries()) {
    const head = [...above, ...printed.slice(0, headEnd)];
    if (headEnd < 1 || headEnd > first || !isWholeHead(head, bands)) continue;
    const below: Below = { printed: printed.slice(headEnd), numbers: numbers.slice(headEnd), title: bands[1]! };
    const parts = i < 2 ? rowsOf(below, headEnd) : middleRowsOf(below);
    if (!parts) continue;
    const rows = withHead([head, ...parts].map((part, k) => toRow(part, bands, k === 0)));
    const taken = headEnd + parts.reduce((sum, part) => sum + part.length, 0);
    return {
      rows,
      start: at - above.length,
      end: at + taken,
    };
  }
  return unread;
}

/** The lines below the head, which of them have a number, and the column of titles. */
interface Below {
  readonly printed: readonly Printed[];
  readonly numbers: readonly boolean[];
  readonly title: Band;
}

/**
 * Lines that name each column, and at least one of them as the vocabulary does: that of titles, where a line of the
 * first row may be among them.
 */
function isWholeHead(head: readonly Printed[], bands: readonly Band[]): boolean {
  const names = bands.map((band) =>
    head
      .map((one) => cellOf(one, band))
      .join(' ')
      .trim(),
  );
  return isTableHead(names, head.length > 1 ? 2 : names.length);
}

/**
 * The lines of each row: parted by blank lines with a number in each part, else from number to number. A head that the
 * next page repeats, of as many lines as the first, is a row of its own; so are the words of a cut row after it.
 */
function rowsOf({ printed, numbers, title }: Below, headLines: number): Printed[][] | null {
  const isRepeated = (i: number) => isHead(printed[i]!);
  const isBehindHead = (i: number) => i >= headLines && isRepeated(i - headLines);
  const isBlank = (i: number) => printed[i]!.line.blanks > 0;
  const counts = partAt(numbers, (i) => isBlank(i) || isBehindHead(i)).map((part) => part.filter(Boolean).length);
  const isParted = printed.some((_, i) => i > 0 && isBlank(i)) && counts.every((count) => count <= 1);
  // A number at half the height of its row: the words beside it, if any, go on with those above.
  const isMiddle = printed.some((one, i) => numbers[i] && !beginsTitle([one], title));
  if (!isParted && (!numbers[0] || isMiddle)) return null;
  const begins = (i: number) => isRepeated(i) || isBehindHead(i) || (isParted ? isBlank(i) : numbers[i]!);
  const rows = partAt(printed, begins);
  // What is below the last row, after a blank line, is no part of the table.
  const below = printed.findLastIndex((_, i) => numbers[i]);
  const end = printed.findIndex(({ line }, i) => i > below && line.blanks > 0 && !line.newPage);
  if (end < 0) return rows;
  let seen = 0;
  return rows
    .map((row) => {
      seen += row.length;
      return seen <= end ? row : row.slice(0, Math.max(0, row.length - (seen - end)));
    })
    .filter((row) => row.length > 0);
}

/**
 * The lines of each row where its number is at half its height: as many lines below it as above, or one more or less;
 * the title of the next row begins with a capital, and the last row ends with the table.
 */
function middleRowsOf({ printed, numbers, title }: Below): Printed[][] | null {
  const rows: Printed[][] = [];
  let start = 0;
  for (let number = numbers.indexOf(true); number >= 0; ) {
    const next = numbers.indexOf(true, number + 1);
    const reach = next < 0 ? printed.length : next;
    const even = number + 1 + (number - start);
    const ends = [even, even - 1, even + 1].filter((end) => end > number && end <= reach);
    const end = ends.find((one) =>
      next < 0 ? one === printed.length : beginsTitle(printed.slice(one, next + 1), title),
    );
    if (end === undefined) return null;
    rows.push(printed.slice(start, end));
    start = end;
    number = next;
  }
  return rows;
}

/** The first words in the column of titles begin with no small letter. */
function beginsTitle(lines: readonly Printed[], title: Band): boolean {
  const words = lines
    .map((line) => (isGroupRow(line) ? line.segments[1]!.span.text : cellOf(line, title)))
    .find(Boolean);
  return words !== undefined && !isLower(words.charCodeAt(0));
}

function partAt<T>(all: readonly T[], begins: (index: number) => boolean): T[][] {
  const parts: T[][] = [];
  for (const [i, one] of all.entries()) {
    if (i === 0 || begins(i)) parts.push([]);
    parts.at(-1)!.push(one);
  }
  return parts;
}

/** Lines as one row of a pipe table, its cells one after the other. */
function toRow(lines: readonly Printed[], bands: readonly Band[], isHead: boolean): PhysicalLine {
  const isGroup = lines.length === 1 && isGroupRow(lines[0]!);
  const cells = bands.map((_, k) =>
    lines.flatMap(({ segments }) =>
      (isGroup ? segments.slice(k, k + 1) : segments.filter((one) => bandOf(one, bands) === k)).map(({ span }) => span),
    ),
  );
  return rowOf(
    lines.map(({ line }) => line),
    cells,
    { isHead, markup: 'columns' },
  );
}
