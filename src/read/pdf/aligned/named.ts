import { readColumnHead } from '../../../lexicon/column-head.js';
import { isFixedLine } from '../../blocks/use.js';
import type { Row } from '../page/words.js';
import type { Rule } from '../tables/rules.js';
import { type AlignedTable, cut, gridOf } from './bands.js';
import { type Band, columnsOf, keptTo } from './columns.js';
import { type Run, runsOf } from './runs.js';

/** A table has so many columns at least, so many of them with names that only columns have, and so many rows. */
const [FEWEST_COLUMNS, FEWEST_NAMES, FEWEST_ROWS] = [3, 2, 3];
/** No line is farther from the one above, in times of its size, and no print of another size than the head's, in points. */
const [FARTHEST, ALIKE] = [4, 1];
/** More lines than a page has. */
const MOST_LINES = 150;
/** How much farther apart rows are than the lines of a cell, and how much farther than others no row is. */
const [APART, FAR] = [1.2, 1.8];
/** No lines of a cell are farther apart, and no line across below its last one, in times of the font size. */
const [LEADING, NEAR] = [1.6, 1.5];

/**
 * The table without a column of numbers that begins at a row: below a head such as "Đơn vị chủ trì", "Thời hạn" rows that
 * lines across, or room, part from one another, each with words in several of the columns.
 */
export function namedTableAt(
  rows: readonly Row[],
  at: number,
  { across, above }: { readonly across: readonly Rule[]; readonly above: AlignedTable | null },
): { table: AlignedTable; end: number } | null {
  const names = runsOf(rows[at]!);
  if (names.length < FEWEST_COLUMNS || namesIn(names) < FEWEST_NAMES) return null;
  const { bands, isRuled } = bandsFrom(linesFrom(rows.slice(at, at + MOST_LINES), names), across);
  if (bands.length <= FEWEST_ROWS) return null;
  const goesOn = above?.last === 0 && textOf(bands[0]!) === above.head;
  const columns = goesOn ? keptTo(above, bands, true) : columnsOf(bands);
  if (!columns || columns.isGroup.includes(true)) return null;
  const isRow = (band: Band) => filled(band, columns.xs).size > 1 && !band.some((row) => runsOf(row).some(isFixed));
  const kept = bands.slice(0, columns.count);
  const own = kept.slice(0, 1 + kept.slice(1).findIndex((band) => !isRow(band)) || kept.length);
  if (own.length <= FEWEST_ROWS) return null;
  const places = own.map((band) => filled(band, columns.xs));
  const usual = columns.xs.flatMap((_, c) => (places.filter((one) => one.has(c)).length > own.length / 2 ? [c] : []));
  // What lacks a cell that most rows have may be the rest of the row above, but between lines.
  const isWhole = isRuled || places.every((one) => usual.every((c) => one.has(c)));
  if (usual.length < FEWEST_COLUMNS || !isWhole) return null;
  const grid = gridOf(own, { ...columns, isGroup: columns.isGroup.slice(0, own.length) });
  const table = { ...grid, last: 0, head: textOf(bands[0]!), together: columns.together };
  return { table, end: at + own.flat().length };
}

const namesIn = (runs: readonly { readonly text: string }[]) =>
  new Set(runs.map(({ text }) => readColumnHead(text)).filter((key) => key !== null)).size;

const isFixed = ({ text }: { readonly text: string }): boolean => isFixedLine(text);

const textOf = (band: Band) => band.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');

/** The columns in which a row of a table has words. */
const filled = (band: Band, xs: readonly number[]): ReadonlySet<number> =>
  new Set(band.flatMap((row) => runsOf(row).map(({ x0, x1 }) => xs.findLastIndex((x) => x < (x0 + x1) / 2))));

/** The lines from a head on that may be of its table: in print of its size, none below two of its names at once. */
function linesFrom(lines: readonly Row[], names: readonly Run[]): readonly Row[] {
  const isOver = (run: Run) => names.filter(({ x0, x1 }) => run.x0 < x1 && run.x1 > x0).length > 1;
  const end = lines.findIndex((row, i) => {
    const above = lines[i - 1];
    if (!above) return false;
    const isFar = row.base - above.base > FARTHEST * row.size;
    return isFar || Math.abs(row.size - lines[0]!.size) > ALIKE || runsOf(row).some(isOver);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** Lines from the first on as the rows of a table: parted by lines across, if they are, or by more room. */
function bandsFrom(lines: readonly Row[], across: readonly Rule[]): { bands: Band[]; isRuled: boolean } {
  const gapAt = (i: number) => (lines[i]!.base - lines[i - 1]!.base) / Math.max(lines[i]!.size, lines[i - 1]!.size);
  const isParted = (i: number) =>
    across.some(
      ({ at, from, to }) =>
        at > lines[i - 1]!.base &&
        at < lines[i]!.base &&
        from < lines[i]!.words[0]!.x1 &&
        to > lines[i]!.words.at(-1)!.x0,
    );
  const end =
    lines.findLastIndex(({ base, size }) => across.some(({ at }) => at > base && at < base + size * NEAR)) + 1;
  const ruled = lines.slice(0, end).flatMap((_, i) => (i > 0 && isParted(i) ? [i] : []));
  // A line below the head alone parts no rows.
  if (ruled.length >= FEWEST_ROWS) return { bands: cut(lines.slice(0, end), [0, ...ruled]), isRuled: true };
  const gaps = lines.slice(1).map((_, i) => gapAt(i + 1));
  const leading = Math.min(...gaps.filter((gap) => gap > 0.9), LEADING);
  const starts = [0, ...gaps.flatMap((gap, i) => (gap > leading * APART ? [i + 1] : []))];
  const between = starts.slice(1, FEWEST_ROWS + 1).map((i) => gapAt(i));
  const far = starts.find((i, k) => k > 1 && gapAt(i) > Math.min(...between) * FAR) ?? lines.length;
  const own = starts.filter((i) => i < far);
  return { bands: cut(lines.slice(0, far), own), isRuled: false };
}
