import { fold } from '../../../text/fold.js';
import { largest } from '../../../text/lists.js';
import { RECIPIENTS } from '../../../vocabulary/document/headings.js';
import { runsOf } from '../aligned/runs.js';
import { type Row, rowsOf, type Word } from '../page/words.js';
import { type FlowRow, toFlow } from './flow-row.js';
import { opensPoint } from './openings.js';

/** A column has so many lines at least. */
const FEWEST = 6;
/** Between columns there is so much room, in times of the font size. */
const GUTTER = 1;
/** This share of a column's lines fills so much of its width, as running text does and names below one another do not. */
const [MOST, FILLED] = [0.5, 0.75];
/** So many rows of names at least, none of which fills this share of its column. */
const [NAMES, SHORT] = [3, 0.8];
/** The columns are so nearly as wide as each other. */
const ALIKE = 0.6;
/** A paragraph or the row of a table begins so much farther below the line above than other lines, in times of theirs. */
const APART = 1.25;
/** So much farther apart are lines at least that are not as far as others. */
const ALMOST = 1.05;

const LABEL = fold(RECIPIENTS);

/** Where the left column ends and the right one begins. */
type Gap = readonly [end: number, start: number];
type Parts = readonly [left: Word[], right: Word[]];

const partedAt = ([end, start]: Gap, words: readonly Word[]): Parts => [
  words.filter(({ x1 }) => x1 <= end),
  words.filter(({ x0 }) => x0 >= start),
];

interface Side {
  readonly rows: Row[];
  readonly x0: number;
  readonly x1: number;
}

/** Rows of a page in reading order: where text runs in two columns, the left one before the right one. */
export function inReadingOrder(
  rows: readonly Row[],
  page: { readonly number: number; readonly width: number; readonly height: number },
): FlowRow[] {
  const ordered: FlowRow[] = [];
  let done = 0;
  for (let i = 0; i < rows.length; i++) {
    const gap = gutterOf(rows[i]!, page.width);
    const [from, end] = gap ? reach(rows, i, gap, done) : [i, i];
    const to = gap ? from + lengthOfColumns(rows.slice(from, end), gap) : end;
    const sides = to - from < FEWEST ? null : sidesOf(rows.slice(from, to), gap!);
    if (!sides) {
      // What was looked through once is not looked through again.
      i = Math.max(i, end - 1);
      continue;
    }
    ordered.push(...toFlow(rows.slice(done, from), page), ...columnFlow(sides, page));
    done = to;
    i = to - 1;
  }
  return [...ordered, ...toFlow(rows.slice(done), page)];
}

/** The room between two stretches of words of a row that may be that between two columns of text. */
function gutterOf(row: Row, width: number): [number, number] | null {
  const [left, right, ...more] = runsOf(row, GUTTER);
  if (!left || !right || more.length > 0) return null;
  return left.x1 < width * 0.65 && right.x0 > width * 0.35 ? [left.x1, right.x0] : null;
}

/** The rows around row `at` without words in the gap, which becomes as narrow as they leave it. */
function reach(rows: readonly Row[], at: number, gap: [number, number], done: number): [from: number, to: number] {
  const fits = ({ words, size }: Row) => {
    const left = words.filter((word) => word.x0 < gap[0]);
    const right = words.filter((word) => word.x1 > gap[1]);
    if (left.length + right.length < words.length || left.some((word) => word.x1 > gap[1])) return false;
    const narrower = [
      Math.max(gap[0], ...left.map((word) => word.x1)),
      Math.min(gap[1], ...right.map((word) => word.x0)),
    ] as const;
    if (narrower[1] - narrower[0] < size * GUTTER) return false;
    [gap[0], gap[1]] = narrower;
    return true;
  };
  let [from, to] = [at, at + 1];
  while (to < rows.length && fits(rows[to]!)) to++;
  while (from > done && fits(rows[from - 1]!)) from--;
  return [from, to];
}

/** How many of some rows are of the columns: those above what is below both of them. */
function lengthOfColumns(rows: readonly Row[], gap: Gap): number {
  const lines = rows.map((row) => partedAt(gap, row.words));
  const label = lines.findIndex((parts) => parts.some((words) => fold(textOf(words)).startsWith(LABEL)));
  return Math.min(label < 0 ? rows.length : label, namesFrom(rows, lines, gap), headingFrom(rows, lines));
}

/** Recipients and a signer: the last rows, at least three, all short on both sides. */
function namesFrom(rows: readonly Row[], lines: readonly Parts[], [end, start]: Gap): number {
  const [left, right] = [Math.min(...rows.map(({ words }) => words[0]!.x0)), Math.max(...rows.map(endOf))];
  let names = rows.length;
  for (let k = rows.length - 1; k > 0; k--) {
    const [l, r] = lines[k]!;
    if (lengthOf(l) > (end - left) * SHORT || lengthOf(r) > (right - start) * SHORT) break;
    if (l.length > 0 && r.length > 0) names = k;
  }
  return rows.length - names >= NAMES ? names : rows.length;
}

/**
 * A heading below both columns that is no wider than one: where the other one is over, the first line that opens a point
 * of another kind than those above, or that is farther from the line above than any of its column.
 */
function headingFrom(rows: readonly Row[], lines: readonly Parts[]): number {
  const longer = lines.at(-1)![0].length > 0 ? 0 : 1;
  const over = lines.findLastIndex((parts) => parts[1 - longer]!.length > 0) + 1;
  const kinds = new Set(lines.slice(0, over).flatMap((parts) => parts.map(kindOf)));
  const own = rows.flatMap((_, i) => (lines[i]![longer]!.length > 0 ? [i] : []));
  const above = new Map(own.slice(1).map((i, k) => [i, rows[i]!.base - rows[own[k]!]!.base]));
  const widest = largest(
    [...above].filter(([i]) => i < over).map(([, room]) => room),
    0,
  );
  const isNew = (words: readonly Word[]) => opensPoint(textOf(words)) && !kinds.has(kindOf(words));
  return (
    own.find((i) => i >= over && ((above.get(i) ?? 0) > widest * ALMOST || isNew(lines[i]![longer]!))) ?? rows.length
  );
}

/** "6." is of the same kind as "1.", "III." as "I.", "b)" as "a)". */
const kindOf = (words: readonly Word[]) =>
  (words[0]?.text ?? '')
    .replace(/\d+/g, '1')
    .replace(/^[IVX]+(?=\.)/, 'I')
    .replace(/^\p{Ll}/u, 'a');

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');
const endOf = ({ words }: Row) => words.at(-1)!.x1;
const lengthOf = (words: readonly Word[]) => (words.length === 0 ? 0 : words.at(-1)!.x1 - words[0]!.x0);

/** The two columns, if both are running text. */
function sidesOf(rows: readonly Row[], gap: Gap): [Side, Side] | null {
  const parts = partedAt(
    gap,
    rows.flatMap(({ words }) => words),
  );
  const [left, right] = [sideOf(parts[0]), sideOf(parts[1])];
  if (![left, right].every(isRunning)) return null;
  const [narrow, wide] = [left.x1 - left.x0, right.x1 - right.x0].sort((a, b) => a - b) as [number, number];
  return narrow >= wide * ALIKE && !isTable(left.rows, right.rows) ? [left, right] : null;
}

function sideOf(words: readonly Word[]): Side {
  const x0 = Math.min(...words.map((word) => word.x0));
  return { rows: rowsOf(words), x0, x1: Math.max(...words.map((word) => word.x1)) };
}

function isRunning({ rows, x0, x1 }: Side): boolean {
  const filled = rows.filter(({ words }) => lengthOf(words) >= (x1 - x0) * FILLED);
  return rows.length >= FEWEST && filled.length >= rows.length * MOST;
}

/** Whether what is in one column begins beside what is in the other, again and again. */
function isTable(left: readonly Row[], right: readonly Row[]): boolean {
  const [own, other] = [startsOf(left), startsOf(right)];
  const beside = own.filter((base) => other.some((at) => Math.abs(at - base) < 2));
  return beside.length >= 2 && beside.length >= Math.max(own.length, other.length) * MOST;
}

function startsOf(rows: readonly Row[]): number[] {
  const gaps = rows.slice(1).map(({ base }, i) => base - rows[i]!.base);
  // Where many rows have one line only, most lines are as far apart as rows are.
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 2] ?? 0;
  return gaps.flatMap((gap, i) => (gap > usual * APART ? [rows[i + 1]!.base] : []));
}

/** The rows of both columns as one: each with margins of its own, and the right one as if it were below the left one. */
function columnFlow([left, right]: readonly [Side, Side], page: Parameters<typeof toFlow>[1]): FlowRow[] {
  const rows = [...left.rows, ...right.rows];
  const top = Math.min(...rows.map(({ base }) => base));
  const height = Math.max(...rows.map(({ base }) => base)) - top;
  return [left, right].flatMap((side, k) =>
    toFlow(side.rows, { ...page, width: side.x1 }).map((row) => ({
      ...row,
      format: `${row.format} ${k}`,
      shift: side.x0 - left.x0,
      top: top + (k * height + row.row.base - top) / 2.01,
    })),
  );
}
