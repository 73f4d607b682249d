import { opensAnnex } from '../../../facts/annex-start.js';
import { readMarker } from '../../../facts/marker/marker.js';
import { isLower } from '../../../text/letters.js';
import type { PhysicalLine } from '../../physical-line.js';
import { segmentsOf } from '../../printed-columns.js';
import { isNumberHead, isRowNumber, isTimeCell, isTimeHead } from '../cells/head.js';
import { type Band, headSegments, partedAt, type Segment } from './segments.js';

export interface Printed {
  readonly line: PhysicalLine;
  readonly segments: readonly Segment[];
}

const ROMAN = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u;
/** A head has no more lines above the one with "TT". */
const ABOVE = 2;

/**
 * Whether a line's first words head the column of numbers or of times, and other columns are beside it. Names of two
 * lines may have it between them: "Đơn vị" above and "chủ trì" below the line with "TT      Nhiệm vụ".
 */
export function headsTable(source: string, lines: readonly PhysicalLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.isRow || line.gaps.length === 0) return false;
  const segments = headSegments(source, line);
  if (segments.length < 2 || !isHead({ line, segments })) return false;
  const { to } = segments.at(-1)!;
  const isBeside = (other: PhysicalLine | undefined) =>
    other !== undefined && !other.isRow && segmentsOf(source, other).every(({ from }) => from > to);
  return segments.length > 2 || (line.blanks === 0 && isBeside(lines[at - 1]) && isBeside(lines[at + 1]));
}

export function isHead(head: Printed): boolean {
  return isNumberHead(head.segments[0]?.span.text ?? '') || isTimed(head);
}

/** "Tháng      Nội dung": a head whose first column is of times. */
export function isTimed({ segments }: Printed): boolean {
  return isTimeHead(segments[0]?.span.text ?? '');
}

/** Whether a line begins a row: with its number, or below such a head with its time. */
export function beginsRow(one: Printed, bands: readonly Band[], isOfTimes: boolean): boolean {
  const first = cellOf(one, bands[0]!);
  if (!isOfTimes) return isRowNumber(first);
  if (isTimed(one) || !isTimeCell(first) || bands[1] === undefined) return false;
  const title = cellOf(one, bands[1]);
  return title !== '' && !isLower(title.charCodeAt(0));
}

/** The lines from the head on that have no words in the gaps between its columns; the columns. */
export function tableBelow(source: string, lines: readonly PhysicalLine[], at: number) {
  const printed: Printed[] = [];
  let bands: readonly Band[] = [];
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.isRow || opensAnnex(line.span.text)) break;
    let one: Printed = { line, segments: i === at ? headSegments(source, line) : segmentsOf(source, line) };
    if (!isGroupRow(one)) {
      let next = merge(bands, one.segments, i === at ? 1 : 0);
      if (next.some(({ heads }) => heads > 1)) {
        one = { line, segments: partedAt(one.segments, bands) };
        next = merge(bands, one.segments, 0);
      }
      // Words over the gap between two columns are not part of a table; nor are those to its left. If they are those of a
      // row, no column is sure.
      const isOver = next.some(({ heads }) => heads > 1);
      if (isOver && bands[0] && isRowNumber(cellOf(one, bands[0]))) bands = [];
      if (next.length > MOST || isOver) break;
      if (i > at && next[0]!.heads === 0) break;
      bands = next;
    }
    printed.push(one);
  }
  const table = bands.length === 0 ? printed : printed.slice(0, endOf(printed, bands));
  // Blank lines after every line are not significant.
  const isSpaced = table.length > 2 && table.slice(1).every(({ line }) => line.blanks > 0);
  const close = (one: Printed): Printed => ({ ...one, line: { ...one.line, blanks: one.line.blanks - 1 } });
  return { bands, printed: isSpaced ? table.map(close) : table };
}

/**
 * A numbered line alone in its row continues the text below the table: "3. Giải pháp" after the last row with a number.
 */
function endOf(printed: readonly Printed[], bands: readonly Band[]): number {
  const isOfTimes = printed[0] !== undefined && isTimed(printed[0]);
  const last = printed.findLastIndex((one) => beginsRow(one, bands, isOfTimes));
  const isPoint = ({ line, segments }: Printed) => {
    const isAlone = bands
      .slice(isOfTimes ? 0 : 1)
      .some((band) => segments.every(({ from, to }) => from >= band.from && to <= band.to));
    const marker = isAlone ? readMarker(line.span.text) : null;
    return marker !== null && marker.kind !== 'bullet';
  };
  const end = printed.findIndex((one, i) => i > last && isPoint(one));
  return end < 0 ? printed.length : end;
}

const MOST = 24;
/** More spaces than a justified cell has between two words. */
const GAP = 4;

/** "I    Nhóm nhiệm vụ về pháp lý": a number and words that may run over all columns. */
export function isGroupRow({ segments }: Printed): boolean {
  return segments.length === 2 && ROMAN.test(segments[0]!.span.text);
}

/**
 * The columns with some more words in them: those that touch one another or leave a single blank are one, but for two
 * that the head has names for.
 */
function merge(bands: readonly Band[], segments: readonly Segment[], heads: number): readonly Band[] {
  const own = segments.map(({ from, to }) => ({ from, to, heads }));
  const all = [...bands, ...own].sort((a, b) => a.from - b.from);
  const merged: Band[] = [];
  for (const band of all) {
    const last = merged.at(-1);
    const isOther = last !== undefined && last.heads > 0 && band.heads > 0 && band.from >= last.to;
    if (last && band.from < last.to + 2 && !isOther)
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, band.to),
        heads: last.heads + band.heads,
      };
    else merged.push(band);
  }
  return merged;
}

/**
 * Lines right above the one with "TT" that are a part of the head: their words are in the columns, none in the first.
 */
export function headAbove(
  source: string,
  lines: readonly PhysicalLine[],
  at: number,
  bands: readonly Band[],
): Printed[] {
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

/** Whether a line has words on both sides of a wide gap in one column: then two columns were taken for one. */
export function hasGapInside({ segments }: Printed, bands: readonly Band[]): boolean {
  return segments.some((one, i) => {
    const next = segments[i + 1];
    return next !== undefined && next.from - one.to >= GAP && bandOf(one, bands) === bandOf(next, bands);
  });
}

/** What a printed line has in a column. */
export function cellOf({ segments }: Printed, band: Band): string {
  return segments
    .filter(({ from, to }) => from >= band.from && to <= band.to)
    .map(({ span }) => span.text)
    .join(' ');
}

/** The column that words are in; words that span a gap, as a group's name may, belong to the column they begin in. */
export function bandOf({ from, to }: Segment, bands: readonly Band[]): number {
  const inside = bands.findIndex((band) => from >= band.from && to <= band.to);
  return inside >= 0
    ? inside
    : Math.max(
        0,
        bands.findLastIndex((band) => band.from <= from),
      );
}
