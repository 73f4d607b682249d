import { fold } from '../../../text/fold.js';
import { NUMBER_HEADS } from '../../../vocabulary/number-heads.js';
import { isPageNumber } from '../flow/furniture.js';
import { opensPoint } from '../flow/openings.js';
import type { Row } from '../page/words.js';
import type { Rule } from '../tables/rules.js';
import { type AlignedTable, bandsOf, gridOf } from './bands.js';
import { type Band, columnsOf, keptTo } from './columns.js';
import { namedTableAt } from './named.js';
import { type Run, runsOf } from './runs.js';

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
const HEAD_WORDS = new Set([...HEADS].flatMap((head) => head.split(' ')));
/** "Số", "thứ tự": as much of such a head as may be on one of its lines. */
const isOfHead = (text: string) =>
  fold(text)
    .split(' ')
    .every((word) => HEAD_WORDS.has(word));
/** Below a head in the middle of its column a number may begin so far before it, in times of the font size. */
const CENTRED = 1.5;
/** No lines of a head are farther apart, in times of the font size. */
const HEAD_LEADING = 1.3;
/** More lines than the head of a column of numbers has. */
const MOST_HEAD_LINES = 4;
// "3", "03.", "II", "B"
const NUMBER = /^(?:(?<count>\d{1,3})|[IVX]{1,5}|[A-EĐ])[.)]?$/u;

/**
 * Finds the tables of a page whose columns no line parts: below the head of a column of numbers at least three rows whose
 * numbers run on and whose words keep to the columns of the head; or the rows at the top of a page that go on with the
 * last table of the page before; or, between lines `across` or set apart, rows below names that only columns have.
 * Anything less is left as lines.
 */
export function alignedTables(
  rows: readonly Row[],
  above: AlignedTable | null,
  across: readonly Rule[] = [],
): AlignedTable[] {
  const found: AlignedTable[] = [];
  const top = rows.findIndex((row) => !isPageNumber(row));
  for (let i = 0; i < rows.length; i++) {
    // Below a running head only its own head tells that a table goes on.
    const goesOn = above && (i <= top || isOfHead(runsOf(rows[i]!)[0]!.text));
    const read =
      (goesOn && tableAt(rows, i, above)) || tableAt(rows, i, null) || namedTableAt(rows, i, { across, above });
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
  const isHead = isOfHead(first.text);
  if (!isHead && (!above || above.last === 0)) return null;
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
  const columns = above ? keptTo(above, bands, isHead) : columnsOf(bands);
  if (!columns) return null;
  const kept = bands.slice(0, columns.count);
  const count = kept.flat().length;
  const own = numbered.filter(({ line }) => line < from + count);
  // Rows that keep to other columns: those found may be wrong.
  if (numbered.length - own.length > own.length) return null;
  if (own.filter(({ number }) => number !== null).length < (above ? 1 : FEWEST_ROWS)) return null;
  const last = own.findLast(({ number }) => number !== null)!.number!;
  const together = above?.together ?? columns.together;
  return { table: { ...gridOf(kept, columns), last, together }, end: from + count };
}

/** The first line of a head: those just above that of "TT" have nothing above it. */
function startOf(rows: readonly Row[], at: number, { x1 }: Run): number {
  let from = at;
  const goesOn = (row: Row, below: Row) =>
    distance(row, below) < HEAD_LEADING && runsOf(row)[0]!.x0 > x1 && !isPageNumber(row);
  while (from > 0 && goesOn(rows[from - 1]!, rows[from]!)) from--;
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

/** The line that begins a row of a table, by its number in the first column; null for the name of a group ("II"). */
interface Numbered {
  readonly line: number;
  readonly number: number | null;
}

/**
 * The lines that a table may have, and those of them that begin its rows. In the column of numbers, between `left` and
 * `right`, they have nothing, the rest of its head, or a number that runs on from `next`.
 */
function linesBelow(
  rows: readonly Row[],
  from: number,
  at: number,
  [left, right]: readonly [number, number],
  next: number,
): { end: number; numbered: Numbered[] } {
  const numbered: Numbered[] = [];
  /** How far apart the lines of cells are. */
  let leading = 0;
  let end = at;
  for (; end < rows.length && end - from < MOST_LINES; end++) {
    const gap = end > from ? distance(rows[end - 1]!, rows[end]!) : 0;
    if (gap > FAR) break;
    const runs = runsOf(rows[end]!);
    const [first, ...others] = runs.filter(({ x0 }) => x0 < right + 2);
    const number =
      first && others.length === 0 && first.x1 > left - rows[end]!.size * CENTRED ? numberIn(first.text) : undefined;
    if (number !== undefined && runsOn(number, numbered, next)) numbered.push({ line: end, number });
    else if (numbered.length === 0) {
      if (first && !(end - at < MOST_HEAD_LINES && isOfHead(first.text))) break;
    } else {
      if (first || (gap > (leading || USUAL_LEADING) * ALIKE && opensPoint(runs[0]!.text))) break;
      leading = Math.max(leading, Math.min(gap, USUAL_LEADING));
    }
  }
  return { end, numbered };
}

/** 3 of "03.", null of "II", undefined of anything else. */
function numberIn(text: string): number | null | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const count = found.groups!['count'];
  return count === undefined ? null : Number(count);
}

/** Whether a number is the one after the last; below the name of a group numbers may begin again. */
function runsOn(number: number | null, before: readonly Numbered[], next: number): boolean {
  if (number === null) return true;
  const last = before.findLast((one) => one.number !== null)?.number ?? next - 1;
  return number === last + 1 || (number === 1 && before.at(-1)?.number === null);
}
