import type { Span } from '../../characters/span.js';
import { opensAnnex } from '../../facts/annex-start.js';
import { readMarker } from '../../facts/marker/marker.js';
import { isLower } from '../../text/letters.js';
import type { PhysicalLine } from '../physical-line.js';
import { segmentsOf } from '../printed-columns.js';
import { isNumberHead, isRowNumber, isTableHead, withHead } from './head.js';
import { rowOf } from './row-line.js';

/** Words of a printed line between wide gaps, and the printed columns they take. */
export interface Segment {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/** A printed column of a table, and how many cells of the head's line with "TT" stand in it. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly heads: number;
}

interface Printed {
  readonly line: PhysicalLine;
  readonly segments: readonly Segment[];
}

/** The rows that the lines of a table stand for; null where they cannot be told apart. Its lines are those from `start` to `end`. */
export interface ColumnRows {
  readonly rows: readonly PhysicalLine[] | null;
  readonly start: number;
  readonly end: number;
}

const ROMAN = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u;
/** A head has no more lines above the one with "TT". */
const ABOVE = 2;

/**
 * Reads a table that is printed in columns without bars, where its rows are plain to see: its head names its columns
 * ("TT   Nhiệm vụ   Đơn vị chủ trì"), no line of it prints over the blanks between them, and each row begins with its
 * number, or has it at half its height, or is parted from the next row by a blank line. Else which words belong together
 * is for a reader to see, and there are no rows.
 *
 * `source` is the decoded text; `lines` a block of it, and `at` the line whose first word is "TT".
 */
export function readColumnRows(source: string, lines: readonly PhysicalLine[], at: number): ColumnRows {
  const { bands, printed } = tableBelow(source, lines, at);
  const unread = { rows: null, start: at, end: at + printed.length };
  const numbers = printed.map((one) => bands.length > 0 && isRowNumber(cellOf(one, bands[0]!)));
  const first = numbers.indexOf(true);
  if (bands.length < 3 || first < 1) return unread;
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

/** Whether a line's first words head the column of numbers, and other columns stand beside it. */
export function headsTable(source: string, line: PhysicalLine): boolean {
  if (line.isRow || line.gaps.length === 0 || !/^(?:s|t)/i.test(line.span.text)) return false;
  const segments = segmentsOf(source, line);
  return segments.length > 2 && isHead({ line, segments });
}

function isHead({ segments }: Printed): boolean {
  return isNumberHead(segments[0]?.span.text ?? '');
}

/** The lines from the head on that print nothing over the blanks between its columns; the columns. */
function tableBelow(source: string, lines: readonly PhysicalLine[], at: number) {
  const printed: Printed[] = [];
  let bands: readonly Band[] = [];
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.isRow || opensAnnex(line.span.text)) break;
    const one = { line, segments: segmentsOf(source, line) };
    if (!isGroupRow(one)) {
      const next = merge(bands, one.segments, i === at ? 1 : 0);
      // Words over the blanks between two columns are of no table; nor are those left of it.
      if (next.length > MOST || next.some(({ heads }) => heads > 1)) break;
      if (i > at && next[0]!.heads === 0) break;
      bands = next;
    }
    printed.push(one);
  }
  const table = printed.slice(0, endOf(printed, bands));
  // A blank line behind every line tells nothing.
  const isSpaced = table.length > 2 && table.slice(1).every(({ line }) => line.blanks > 0);
  const close = (one: Printed): Printed => ({ ...one, line: { ...one.line, blanks: one.line.blanks - 1 } });
  return { bands, printed: isSpaced ? table.map(close) : table };
}

/** A numbered line alone in its row goes on with the text below the table: "3. Giải pháp" behind the last row with a number. */
function endOf(printed: readonly Printed[], bands: readonly Band[]): number {
  const last = printed.findLastIndex((one) => isRowNumber(cellOf(one, bands[0]!)));
  const isPoint = ({ line, segments }: Printed) => {
    const isAlone = bands.slice(1).some((band) => segments.every(({ from, to }) => from >= band.from && to <= band.to));
    const marker = isAlone ? readMarker(line.span.text) : null;
    return marker !== null && marker.kind !== 'bullet';
  };
  const end = printed.findIndex((one, i) => i > last && isPoint(one));
  return end < 0 ? printed.length : end;
}

const MOST = 24;

/** "I    Nhóm nhiệm vụ về pháp lý": a number and words that may run over all columns. */
function isGroupRow({ segments }: Printed): boolean {
  return segments.length === 2 && ROMAN.test(segments[0]!.span.text);
}

/** The columns with some more words in them: those that touch one another or leave a single blank are one. */
function merge(bands: readonly Band[], segments: readonly Segment[], heads: number): readonly Band[] {
  const own = segments.map(({ from, to }) => ({ from, to, heads }));
  const all = [...bands, ...own].sort((a, b) => a.from - b.from);
  const merged: Band[] = [];
  for (const band of all) {
    const last = merged.at(-1);
    if (last && band.from < last.to + 2)
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, band.to),
        heads: last.heads + band.heads,
      };
    else merged.push(band);
  }
  return merged;
}

/** Lines right above the one with "TT" that are a part of the head: their words stand in the columns, none in the first. */
function headAbove(source: string, lines: readonly PhysicalLine[], at: number, bands: readonly Band[]): Printed[] {
  const above: Printed[] = [];
  for (let i = at - 1; i >= 0 && above.length < ABOVE && lines[i + 1]!.blanks === 0 && !lines[i]!.isRow; i--) {
    const segments = segmentsOf(source, lines[i]!);
    const isInside = ({ from, to }: Segment) => bands.some((band, k) => k > 0 && from >= band.from && to <= band.to);
    const { text } = lines[i]!.span;
    if (!segments.every(isInside) || readMarker(text) !== null || /[.;:]$/.test(text)) break;
    above.unshift({ line: lines[i]!, segments });
  }
  return above;
}

/**
 * The lines of each row: parted by blank lines with a number in each part, else from number to number. A head that the
 * next page repeats, of as many lines as the first, is a row of its own; so are the words of a cut row behind it.
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
  // What stands below the last row, behind a blank line, is no part of the table.
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
 * The lines of each row where its number stands at half its height: as many lines below it as above, or one more or
 * less; the title of the next row begins with a capital, and the last row ends with the table.
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

/** What a printed line has in a column. */
function cellOf({ segments }: Printed, band: Band): string {
  return segments
    .filter(({ from, to }) => from >= band.from && to <= band.to)
    .map(({ span }) => span.text)
    .join(' ');
}

/** The column that words stand in; those over the blanks between two, as a group's name may, are of the one they begin in. */
function bandOf({ from, to }: Segment, bands: readonly Band[]): number {
  const inside = bands.findIndex((band) => from >= band.from && to <= band.to);
  return inside >= 0
    ? inside
    : Math.max(
        0,
        bands.findLastIndex((band) => band.from <= from),
      );
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
