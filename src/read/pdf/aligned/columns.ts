import type { Row } from '../page/words.js';
import { covered, type Extent, type Run, runsOf } from './runs.js';

/** Printed lines that are one row of a table. */
export type Band = readonly Row[];

/** Where the columns of a table part, and which of its bands keep to them, from the first on. */
export interface Columns {
  readonly xs: readonly number[];
  readonly count: number;
  /** The bands that go over the columns behind the first: a group's name. */
  readonly isGroup: readonly boolean[];
  /** The columns that the head also names together, by the first and the last of each. */
  readonly together: readonly (readonly [first: number, last: number])[];
}

const FEWEST_COLUMNS = 3;
/** The least room between columns, in points. */
const ROOM = 3;

/**
 * The columns that a table's head names and that its bands keep to. Null where there are fewer than three, or where the
 * cells below one name are in columns of their own.
 */
export function columnsOf([head, ...bands]: readonly Band[]): Columns | null {
  const size = head![0]!.size;
  const tops = topsOf(head!, size);
  const named = covered(
    head!.flatMap((row, i) => runsOf(row).filter((run) => !isTop(run, i, head!, tops))),
    size * 0.3,
  );
  if (named.length < FEWEST_COLUMNS) return null;
  const isGroup = [false];
  let columns: Extent[] = named;
  for (const band of bands) {
    const wider = widened(columns, band);
    if (!wider && !isGroupOver(columns, band)) break;
    columns = wider ?? columns;
    isGroup.push(!wider);
  }
  const kept = bands.slice(0, isGroup.length - 1).filter((_, i) => !isGroup[i + 1]);
  if (columns.some((column) => isParted(column, kept, size))) return null;
  const inner = columns.slice(1).map(({ from }, i) => (columns[i]!.to + from) / 2);
  const together = tops.map(({ from, to }) => {
    const own = named.flatMap((name, i) => (name.from < to && name.to > from ? [i] : []));
    return [own[0]!, own.at(-1)!] as const;
  });
  return { xs: [columns[0]!.from - 1, ...inner, columns.at(-1)!.to + 1], count: isGroup.length, isGroup, together };
}

/** A run of a head's lines that is of what names columns together. */
const isTop = (run: Run, line: number, head: Band, tops: readonly Top[]): boolean =>
  line < head.length - 1 && tops.some(({ top }) => isMiddleOf(run, top.x0, top.x1, head[0]!.size));

const isMiddleOf = ({ x0, x1 }: Run, from: number, to: number, size: number) =>
  Math.abs(x0 + x1 - from - to) <= 2 * size;

/** How far down what names columns together reaches in a head. */
export function levelOf(head: Band): number {
  const tops = topsOf(head, head[0]!.size);
  const last = head.findLast((row, i) => runsOf(row).some((run) => isTop(run, i, head, tops))) ?? head[0]!;
  return Math.max(...last.words.map(({ base }) => base));
}

interface Top extends Extent {
  readonly top: Run;
}

/** More columns than any table of a plan has. */
const MOST_COLUMNS = 24;

/**
 * What the first line of a head names columns together by: in the middle above the names of two or more in its last line,
 * none of which has a name above of its own. "Chủ trì", "Phối hợp" below "Phân công thực hiện"
 */
function topsOf(head: Band, size: number): Top[] {
  const [tops, lows] = [runsOf(head[0]!), runsOf(head.at(-1)!)];
  if (head.length < 2 || lows.length > MOST_COLUMNS || tops.length > MOST_COLUMNS) return [];
  const isOver = (top: Run, low: Run) => top.x0 < low.x1 && top.x1 > low.x0;
  return tops.flatMap((top) => {
    const isOwn = lows.map((low) => isOver(top, low) || !tops.some((other) => isOver(other, low)));
    const sets = lows.flatMap((first, i) =>
      lows.slice(i + 1).flatMap(({ x1 }, k) => {
        return isMiddleOf(top, first.x0, x1, size) && isOwn.slice(i, i + k + 2).every(Boolean)
          ? [{ from: first.x0, to: x1, top }]
          : [];
      }),
    );
    return sets.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1);
  });
}

/** How many bands keep to the columns of a table that begins on the page before; the first may be its head again. */
export function keptTo(
  { xs, together }: Pick<Columns, 'xs' | 'together'>,
  bands: readonly Band[],
  head: boolean,
): Columns {
  const isGroup = head ? [false] : [];
  const columns = xs.slice(1).map((to, i) => ({ from: xs[i]! + 1, to: to - 1 }));
  for (const band of bands.slice(isGroup.length)) {
    const keeps = band
      .flatMap((row) => runsOf(row))
      .every(({ x0, x1 }) => columns.some(({ from, to }) => x0 > from - 3 && x1 < to + 3));
    if (!keeps && !isGroupOver(columns, band)) break;
    isGroup.push(!keeps);
  }
  return { xs, count: isGroup.length, isGroup, together: head ? together : [] };
}

/** The columns with the words of a band in them; null where a word would be in two. */
function widened(columns: readonly Extent[], band: Band): Extent[] | null {
  const wider = columns.map((column) => ({ ...column }));
  // The widest first: they say how far their columns go.
  for (const run of band.flatMap((row) => runsOf(row)).sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))) {
    const over = wider.filter(({ from, to }) => run.x0 < to && run.x1 > from);
    if (over.length > 1) return null;
    const at = over[0] ? wider.indexOf(over[0]) : nearest(wider, run);
    wider[at] = { from: Math.min(wider[at]!.from, run.x0), to: Math.max(wider[at]!.to, run.x1) };
  }
  return wider.every(({ from }, i) => i === 0 || from - wider[i - 1]!.to >= ROOM) ? wider : null;
}

function nearest(columns: readonly Extent[], { x0, x1 }: Run): number {
  const gaps = columns.map(({ from, to }) => Math.max(from - x1, x0 - to));
  return gaps.indexOf(Math.min(...gaps));
}

/** "II  Nhóm nhiệm vụ về hạ tầng": a number in the first column, and lines below one another that go over others. */
function isGroupOver([first, second]: readonly Extent[], [head, ...below]: Band): boolean {
  const [number, name, ...more] = runsOf(head!);
  if (!number || !name || more.length > 0) return false;
  const goesOn = (row: Row) => runsOf(row).every(({ x0 }, i) => i === 0 && Math.abs(x0 - name.x0) < ROOM);
  return number.x1 < second!.from && number.x0 < first!.to + ROOM && name.x0 < second!.to && below.every(goesOn);
}

/** Whether two bands have words on both sides of a gap that goes down through the whole column: a head over two columns. */
function isParted({ from, to }: Extent, bands: readonly Band[], size: number): boolean {
  const rows = bands.flat().map((row) => runsOf(row).filter(({ x0, x1 }) => x0 < to && x1 > from));
  const parts = covered(rows.flat(), size * 0.3);
  if (parts.length < 2) return false;
  return rows.filter((runs) => covered(runs, size * 0.3).length > 1).length >= 2;
}
