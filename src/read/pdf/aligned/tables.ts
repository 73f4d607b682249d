import { fold } from '../../../text/fold.js';
import { NUMBER_HEADS } from '../../../vocabulary/number-heads.js';
import { opensPoint } from '../flow/openings.js';
import type { Row } from '../page/words.js';
import type { Grid } from '../tables/grid.js';
import { bandsOf } from './bands.js';
import { type Band, type Columns, columnsOf, keptTo } from './columns.js';
import { type Run, runsOf } from './runs.js';

/** A table without lines down the page, and the number of its last row. */
export interface AlignedTable extends Grid {
  readonly last: number;
}

/** A table has so many numbered rows at least. */
const FEWEST_ROWS = 3;
/** More lines than a page has. */
const MOST_LINES = 150;
/** No line of a table is farther from the one above, in times of the font size. */
const FAR = 4;
/** How much farther from the last line of a table its next one may be than the lines of its cells from one another. */
const ALIKE = 1.2;
const USUAL_LEADING = 1.6;

const HEADS = new Set(NUMBER_HEADS.map(fold));
const HEAD_BEGINS = new Set([...HEADS].map((head) => head.split(' ')[0]!));
// "3", "03.", "II", "B"
const NUMBER = /^(?:(?<count>\d{1,3})|[IVX]{1,5}|[A-EĐ])[.)]?$/u;

/**
 * Finds the tables of a page whose columns no line parts: below the head of a column of numbers at least three rows whose
 * numbers run on and whose words keep to the columns of the head; or the rows at the top of a page that go on with the
 * last table of the page before. Anything less is left as lines.
 */
export function alignedTables(rows: readonly Row[], above: AlignedTable | null): AlignedTable[] {
  const found: AlignedTable[] = [];
  for (let i = 0; i < rows.length; i++) {
    const isTop = rows.slice(0, i).every(({ words }) => words.length === 1 && /^\d+$/u.test(words[0]!.text));
    const read = (isTop && above && tableAt(rows, i, above)) || tableAt(rows, i, null);
    if (!read) continue;
    found.push(read.table);
    i = read.end - 1;
  }
  return found;
}

function tableAt(
  rows: readonly Row[],
  at: number,
  above: AlignedTable | null,
): { table: AlignedTable; end: number } | null {
  const first = runsOf(rows[at]!)[0]!;
  const isHead = HEAD_BEGINS.has(fold(first.text).split(' ')[0]!);
  if (!isHead && !above) return null;
  const [left, right] = above && !isHead ? [above.xs[0]!, above.xs[1]!] : [first.x0, first.x1];
  const from = isHead ? startOf(rows, at, first) : at;
  const { end, numbered } = linesBelow(rows, from, at, [left, right], above ? above.last + 1 : 1);
  if (numbered.length < (above ? 1 : FEWEST_ROWS)) return null;
  const lines = rows.slice(from, end);
  const bands = bandsOf(
    lines,
    numbered.map(({ line }) => line - from),
    isHead,
  );
  if (!bands) return null;
  if (isHead && !HEADS.has(fold(namesIn(bands[0]!, right)))) return null;
  const columns = above ? keptTo(above.xs, bands) : columnsOf(bands);
  if (!columns) return null;
  const kept = bands.slice(0, columns.count);
  const count = kept.flat().length;
  const own = numbered.filter(({ line }) => line < from + count);
  if (own.filter(({ number }) => number !== null).length < (above ? 1 : FEWEST_ROWS)) return null;
  const last = own.findLast(({ number }) => number !== null)!.number!;
  return { table: { ...gridOf(kept, columns), last }, end: from + count };
}

/** The first line of a head: those just above that of "TT" have nothing above it. */
function startOf(rows: readonly Row[], at: number, { x1 }: Run): number {
  let from = at;
  while (from > 0 && distance(rows[from - 1]!, rows[from]!) < 1.3 && runsOf(rows[from - 1]!)[0]!.x0 > x1) from--;
  return from;
}

const distance = (above: Row, below: Row) => (below.base - above.base) / Math.max(above.size, below.size);

/** What stands above the numbers. */
const namesIn = (head: Band, right: number) =>
  head
    .flatMap((row) => runsOf(row))
    .filter(({ x0 }) => x0 < right)
    .map(({ text }) => text)
    .join(' ');

/** The lines from `at` on with nothing but numbers, which run on from `next`, in the column of numbers. */
function linesBelow(
  rows: readonly Row[],
  from: number,
  at: number,
  [left, right]: readonly [number, number],
  next: number,
): { end: number; numbered: { line: number; number: number | null }[] } {
  const numbered: { line: number; number: number | null }[] = [];
  let end = at;
  let due = next;
  let leading = 0;
  for (; end < rows.length && end - from < MOST_LINES; end++) {
    const row = rows[end]!;
    const gap = end > from ? distance(rows[end - 1]!, row) : 0;
    if (gap > FAR) break;
    const runs = runsOf(row);
    const inFirst = runs.filter(({ x0 }) => x0 < right + 2);
    if (inFirst.length === 0) {
      const isLoose = numbered.length >= 1 && gap > (leading || USUAL_LEADING) * ALIKE && opensPoint(runs[0]!.text);
      if (isLoose) break;
      if (numbered.length > 0) leading = Math.max(leading, Math.min(gap, USUAL_LEADING));
      continue;
    }
    const found = inFirst.length === 1 && inFirst[0]!.x1 > left - 2 ? NUMBER.exec(inFirst[0]!.text) : null;
    if (!found) {
      if (numbered.length === 0 && end - at < 4 && HEAD_WORDS.has(fold(inFirst[0]!.text))) continue;
      break;
    }
    const count = found.groups!['count'];
    const number = count === undefined ? null : Number(count);
    const before = numbered.at(-1)?.number;
    if (number !== null && number !== due && !(number === 1 && before === null)) break;
    if (number !== null) due = number + 1;
    numbered.push({ line: end, number });
  }
  return { end, numbered };
}
const HEAD_WORDS = new Set(
  [...HEADS].flatMap((head) => [head, ...head.split(' '), head.split(' ').slice(1).join(' ')]),
);

/** The grid whose places the bands fill; a group's name has all columns behind the first. */
function gridOf(bands: readonly Band[], { xs, isGroup }: Columns): Grid {
  const tops = bands.map((band) => Math.min(...band.flatMap(({ words }) => words.map(({ top }) => top))));
  const bottoms = bands.map((band) => Math.max(...band.flatMap(({ words }) => words.map(({ bottom }) => bottom))));
  const ys = [tops[0]!, ...tops.slice(1).map((top, i) => (top + bottoms[i]!) / 2), bottoms.at(-1)!];
  const owner = bands.map((_, r) => xs.slice(1).map((_x, c) => [r, isGroup[r] && c > 1 ? 1 : c] as const));
  return { xs, ys, owner };
}
