import type { Row, Word } from '../page/words.js';
import type { Grid } from '../tables/grid.js';
import { type Band, type Columns, levelOf } from './columns.js';

/** A table without lines down the page, and the number of its last row; 0 if its rows have none. */
export interface AlignedTable extends Grid, Pick<Columns, 'together'> {
  readonly last: number;
  /** The words of the head of one without numbers. */
  readonly head?: string;
}

/** How much farther apart rows of a table are than the lines of a cell. */
const APART = 1.08;
/** A head has no more levels. */
const MOST_LEVELS = 2;
/** Lines this far from the one above, in times of the font size, are in no cell with it. */
const FAR = 2;

/** The bands of a table's lines: each has one of the `numbered` lines; if it has a head, that is the first. */
export function bandsOf(lines: readonly Row[], numbered: readonly number[], head: boolean): Band[] | null {
  return byGaps(lines, numbered, head) ?? byNumbers(lines, numbered, head);
}

const gapAbove = (lines: readonly Row[], i: number) =>
  (lines[i]!.base - lines[i - 1]!.base) / Math.max(lines[i]!.size, lines[i - 1]!.size);

/** The bands are parted by more room than the lines in them, wherever in them their numbers are. What is below is none. */
function byGaps(lines: readonly Row[], numbered: readonly number[], head: boolean): Band[] | null {
  const gaps = lines.slice(1).map((_, i) => gapAbove(lines, i + 1));
  const between = [...(head ? [0] : []), ...numbered];
  const widest = between.slice(1).map((to, k) => Math.max(...gaps.slice(between[k]!, to)));
  if (widest.length === 0) return null;
  const least = Math.min(...widest) / APART;
  const all = [0, ...gaps.flatMap((gap, i) => (gap >= least ? [i + 1] : []))];
  // The levels of a head may be as far apart as rows.
  const body = all.findLastIndex((start) => start <= numbered[0]!);
  const starts = head && body <= MOST_LEVELS ? [0, ...all.slice(body)] : all;
  const numbers = starts.map((start, k) => numbered.filter((i) => i >= start && i < (starts[k + 1] ?? lines.length)));
  const isOne = numbers.slice(0, between.length).every((own, k) => own.length === (head && k === 0 ? 0 : 1));
  return isOne && numbers.length >= between.length ? cut(lines, starts).slice(0, between.length) : null;
}

/** Each band begins with the line of its number, which is not in the middle of a cell's lines. */
function byNumbers(lines: readonly Row[], numbered: readonly number[], head: boolean): Band[] | null {
  const starts = head || numbered[0] === 0 ? [...numbered] : [0, ...numbered];
  if (head) starts.unshift(0);
  const isStart = new Set(starts);
  const inside = lines.flatMap((_, i) => (i > numbered[0]! && !isStart.has(i) ? [gapAbove(lines, i)] : []));
  const above = numbered.filter((i) => i > 0).map((i) => gapAbove(lines, i));
  if (Math.max(0, ...inside) > Math.min(...above) * APART || inside.some((gap) => gap > FAR)) return null;
  // A number beside the second line of its cell: nothing else is on its own line.
  if (numbered.some((i) => lines[i]!.words.length < 2)) return null;
  return cut(lines, starts);
}

export const cut = (lines: readonly Row[], starts: readonly number[]): Band[] =>
  starts.map((start, k) => lines.slice(start, starts[k + 1] ?? lines.length));

/** The grid whose places the bands fill; a group's name has all columns behind the first. */
export function gridOf(bands: readonly Band[], { xs, isGroup, together }: Columns): Grid {
  const tops = bands.map((band) => topOf(wordsIn(band)));
  const bottoms = bands.map((band) => bottomOf(wordsIn(band)));
  const ys = [tops[0]!, ...tops.slice(1).map((top, i) => (top + bottoms[i]!) / 2), bottoms.at(-1)!];
  const owner = bands.map((_, r) => xs.slice(1).map((_x, c) => [r, isGroup[r] && c > 1 ? 1 : c] as const));
  if (together.length === 0) return { xs, ys, owner };
  // The head is on two levels: what names columns together is above what names each.
  const groupOf = (c: number) => together.find(([first, last]) => c >= first && c <= last);
  const upper = owner[0]!.map((own, c) => [0, groupOf(c)?.[0] ?? own[1]] as const);
  const lower = upper.map((own, c) => (groupOf(c) ? ([1, c] as const) : own));
  const rest = owner.slice(1).map((places) => places.map(([r, c]) => [r + 1, c] as const));
  return { xs, ys: [ys[0]!, levelOf(bands[0]!), ...ys.slice(1)], owner: [upper, lower, ...rest] };
}

const wordsIn = (band: Band) => band.flatMap(({ words }) => words);
const topOf = (words: readonly Word[]) => Math.min(...words.map(({ top }) => top));
const bottomOf = (words: readonly Word[]) => Math.max(...words.map(({ bottom }) => bottom));
