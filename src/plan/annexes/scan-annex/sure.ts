import { signsBehind } from '../../../text/ends.js';
import { fold } from '../../../text/fold.js';
import type { CellKey } from '../../../vocabulary/labels.js';
import { BEHIND_RECURRING } from '../../../vocabulary/time/time-phrases.js';
import {
  DAY,
  MONTH,
  ONWARDS,
  PERIOD,
  QUARTER,
  SINCE,
  UNTIL,
  WITHIN,
  YEAR,
} from '../../../vocabulary/time/time-words.js';
import type { Cell } from './cells.js';
import type { Kind } from './known.js';
import { isLeftOf, type Part, type Run } from './parts.js';
import type { Letters, Word } from './words.js';

/** Readings that are less sure may be noise. */
const CERTAIN = 0.8;
const letters = (word: string) => fold(word).replace(/[^a-z]/g, '');
const firsts = (phrases: readonly string[]) => phrases.map((words) => words.split(' ')[0]!);
// "và những năm", "đối với": the first words of what may follow a time
const BEHIND_TIME = new Set(firsts([...BEHIND_RECURRING, ...ONWARDS]).map(letters));
const OF_TIME = new Set(firsts([...UNTIL, ...SINCE, ...WITHIN, ...DAY, ...MONTH, ...QUARTER, ...YEAR, ...PERIOD]));

/**
 * The cells of a row that are sure: their column is, and nothing that can be read stands where they may go on, nor where
 * they may have begun.
 */
export function sureCells(
  row: Letters,
  cells: readonly Cell[],
  columns: readonly CellKey[],
  widths: Map<Kind, number>,
): Map<CellKey, Cell> {
  const owner = new Array<Cell | undefined>(row.text.length);
  for (const cell of cells) for (const { from, to } of cell.runs) owner.fill(cell, from, to);
  const unknown = unknownIn(row, owner);
  const sure = new Map<CellKey, Cell>();
  for (const cell of cells) {
    const isAlone = !cells.some((other) => other !== cell && isInWay(other, cell));
    if (cell.low !== cell.high || cell.isOpen || !isAlone) continue;
    const near = (line: number) => unknown.filter((run) => run.line === line && mayBeOf(cell, run, row, owner));
    if (beginsHere(cell, row, near, owner) && endsHere(cell, row, near, widths.get(cell.kind) ?? 0))
      sure.set(columns[cell.low]!, cell);
  }
  return sure;
}

/** Whether another cell may stand in the column of a cell, or stands on the wrong side of it. */
function isInWay(other: Cell, cell: Cell): boolean {
  const { low } = cell;
  if (
    cell.kind === 'body' &&
    ((other.low > low && isLeftOf(other, cell)) || (other.high < low && isLeftOf(cell, other)))
  )
    return true;
  return other.low <= low && other.high >= low && (other.low === other.high || other.isOpen);
}

/** How wide the columns of each kind are, in letters: what eight of ten lines of it that go on below have at most. */
export function widthsOf(
  rows: readonly { readonly row: Letters; readonly parts: readonly Part[] }[],
): Map<Kind, number> {
  const found = new Map<Kind, number[]>();
  for (const { row, parts } of rows) {
    for (const { kind, runs } of parts) {
      found.set(kind, [...(found.get(kind) ?? []), ...runs.slice(0, -1).map((run) => widthOf(row, run))]);
    }
  }
  return new Map(
    [...found].map(([kind, all]) => [kind, all.sort((a, b) => a - b)[Math.floor(all.length * 0.8)] ?? 0] as const),
  );
}

function widthOf(row: Letters, { from, to }: Run): number {
  return row.place[to - 1]! - row.place[from]! + 1;
}

/** Letters that no cell has: a word that can be read, or most of one. */
function unknownIn(row: Letters, owner: readonly (Cell | undefined)[]): Run[] {
  return row.words.flatMap((word) => {
    let from = word.from;
    while (from < word.to && owner[from]) from++;
    let to = word.to;
    while (to > from && owner[to - 1]) to--;
    return to - from >= 4 || (to - from >= 2 && word.certainty >= CERTAIN) ? [{ line: word.line, from, to }] : [];
  });
}

/** Whether unknown letters may be of a cell, by what stands left and right of them on their line. */
function mayBeOf(cell: Cell, run: Run, row: Letters, owner: readonly (Cell | undefined)[]): boolean {
  const own = cell.runs.find(({ line }) => line === run.line);
  for (let at = row.lines[run.line]!; at < row.lines[run.line + 1]!; at++) {
    const other = owner[at];
    if (!other) continue;
    if (at < run.from ? other.low > cell.low : other.high < cell.low) return false;
    if (own && other !== cell && ((run.to <= at && at < own.from) || (own.to <= at && at < run.from))) return false;
  }
  return true;
}

/** The unknown letters of a line that may be of a cell. */
type Near = (line: number) => Run[];

function beginsHere(
  { kind, parts, runs }: Cell,
  row: Letters,
  near: Near,
  owner: readonly (Cell | undefined)[],
): boolean {
  const first = runs[0]!;
  if (kind === 'title') return parts[0]!.isWhole;
  const isLong =
    parts.length > 1
      ? parts.every((part) => part.isOwn)
      : parts[0]!.isWhole || (parts[0]!.isSort && parts[0]!.phrase.words.length > 4);
  // What is torn between two of its lines is more than the plan has.
  const isTorn =
    !(parts.length === 1 && isLong) &&
    runs.slice(1).some(({ line, from }) => near(line).some((run) => run.to === from && isSmall(row.word[run.from]!)));
  if (isTorn) return false;
  const word = row.word[first.from]!;
  const before = first.from > row.lines[first.line]! ? row.word[first.from - 1]! : undefined;
  const isCapital = startsWithCapital(word.printed.slice(row.place[first.from]! - word.start));
  const above = near(first.line - 1);
  if (kind === 'deadline') {
    const sign = row.words[row.words.indexOf(word) - 1];
    if (sign?.line === first.line && /^[-–—]/.test(sign.printed)) return false;
    if (above.some((run) => isOfTime(row.word[run.from]!))) return false;
    if (isCapital || !before) return true;
    // "Quý|2023": a word of time before it may have been lost.
    const isNumber = /^\d/.test(parts[0]!.phrase.text);
    return (
      before.to === first.from &&
      !isOfTime(before) &&
      (isNumber ? before.certainty >= CERTAIN || before.to - before.from < 3 : owner[first.from - 1] !== undefined)
    );
  }
  if (before?.to === first.from && /[,;:]/.test(signsBehind(before.printed))) return false;
  const left = near(first.line).findLast(({ to }) => to === first.from);
  const isNew = isCapital && (parts[0]!.leads || isLong);
  if (left) return isNew && (parts.length > 1 || !startsWithCapital(row.word[left.from]!.printed));
  return isCapital || (above.length === 0 && !near(first.line).some(({ to }) => to <= first.from));
}

function endsHere({ kind, runs, parts }: Cell, row: Letters, near: Near, width: number): boolean {
  const last = runs.at(-1)!;
  const next = row.words[row.words.indexOf(row.word[last.to - 1]!) + 1];
  if (kind === 'deadline' && next?.line === last.line && /^[-–—]/.test(next.printed)) return false;
  // All that the model says in so many words is hardly the beginning of more.
  if (
    parts.length === 1 &&
    parts[0]!.phrase.words.length > 4 &&
    (parts[0]!.isSort || (kind === 'title' && parts[0]!.isWhole))
  )
    return true;
  const behind = near(last.line).find(({ from }) => from >= last.to);
  const [below, ...more] = near(last.line + 1);
  const isTime = kind === 'deadline' && parts[0]!.isTime;
  const goesOn = (run: Run) => {
    const { reading } = row.word[run.from]!;
    if (isTime) return BEHIND_TIME.has(letters(reading)) || isYear(reading);
    return isSmall(row.word[run.from]!);
  };
  if (behind && goesOn(behind)) return false;
  // A word that had room on the last line would not stand below.
  const room = width - widthOf(row, last);
  if (below && goesOn(below) && (isTime || row.word[below.from]!.printed.length + 1 > room)) return false;
  return !isTime || !more.some((run) => isYear(row.word[run.from]!.reading));
}

/** A word that can be read and goes on with what stands before it. */
function isSmall({ printed, certainty }: Word): boolean {
  return certainty >= CERTAIN && !startsWithCapital(printed);
}

/** "(Cac" */
function startsWithCapital(printed: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(printed);
}

/** "2025", "30/6" */
function isYear(word: string): boolean {
  return /\d{4}|\d\/\d/.test(word);
}

function isOfTime({ reading }: Word): boolean {
  return OF_TIME.has(reading.toLowerCase().replace(/[^\p{L}]/gu, '')) || isYear(reading);
}
