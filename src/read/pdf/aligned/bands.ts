import type { Row } from '../page/words.js';
import type { Band } from './columns.js';

/** How much farther apart rows of a table are than the lines of a cell. */
const APART = 1.08;
/** Lines this far from the one above, in times of the font size, are in no cell with it. */
const FAR = 2;

/** How many bands so many lines are: each has one of the `numbered` lines, the first is the head. */
export function bandsOf(lines: readonly Row[], numbered: readonly number[], head: boolean): Band[] | null {
  return byGaps(lines, numbered, head) ?? byNumbers(lines, numbered, head);
}

const gapAbove = (lines: readonly Row[], i: number) =>
  (lines[i]!.base - lines[i - 1]!.base) / Math.max(lines[i]!.size, lines[i - 1]!.size);

/** The bands are parted by more room than the lines in them, wherever in them their numbers are. */
function byGaps(lines: readonly Row[], numbered: readonly number[], head: boolean): Band[] | null {
  const count = numbered.length + (head ? 1 : 0);
  const gaps = lines.slice(1).map((_, i) => gapAbove(lines, i + 1));
  const sorted = [...gaps].sort((a, b) => b - a);
  const least = sorted[count - 2];
  if (least === undefined || (sorted[count - 1] ?? 0) * APART > least) return null;
  const starts = [0, ...gaps.flatMap((gap, i) => (gap >= least ? [i + 1] : []))];
  const numbers = starts.map((start, k) => numbered.filter((i) => i >= start && i < (starts[k + 1] ?? lines.length)));
  return numbers.every((own, k) => own.length === (head && k === 0 ? 0 : 1)) ? cut(lines, starts) : null;
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

const cut = (lines: readonly Row[], starts: readonly number[]): Band[] =>
  starts.map((start, k) => lines.slice(start, starts[k + 1] ?? lines.length));
