import { signsBehind } from '../../../text/ends.js';
import { fold } from '../../../text/fold.js';
import type { CellKey } from '../../../vocabulary/labels.js';
import { BEHIND_RECURRING } from '../../../vocabulary/time/time-phrases.js';
import * as time from '../../../vocabulary/time/time-words.js';
import type { Cell } from './cells.js';
import type { Letters, Word } from './letters.js';
import type { Run } from './parts.js';

/** Less certain readings may be noise. */
const CERTAIN = 0.8;
const firsts = (phrases: readonly string[]) => phrases.map((words) => words.split(' ')[0]!);
// "và những năm", "đối với": the first words of what may follow a time, and of a time itself
const BEHIND_TIME = new Set(firsts([...BEHIND_RECURRING, ...time.ONWARDS]).map(fold));
const TIMES = [time.UNTIL, time.SINCE, time.WITHIN, time.DAY, time.MONTH, time.QUARTER, time.YEAR, time.PERIOD];
const OF_TIME = new Set(firsts(TIMES.flat()));

/**
 * The cells of a row that are certain: their column is, and nothing legible is where they might continue, nor where
 * they might have begun.
 */
export function sureCells(row: Letters, cells: readonly Cell[], columns: readonly CellKey[]): Map<CellKey, Cell> {
  const owner = new Array<Cell | undefined>(row.text.length);
  for (const cell of cells) for (const { from, to } of cell.runs) owner.fill(cell, from, to);
  const unknown = unknownIn(row, owner);
  const sure = new Map<CellKey, Cell>();
  for (const cell of cells) {
    const { low, high, isOpen } = cell;
    const isTaken = cells.some(
      (other) => other !== cell && other.low <= low && other.high >= low && (other.low === other.high || other.isOpen),
    );
    if (low !== high || isOpen || isTaken) continue;
    const near = (line: number) => unknown.filter((run) => run.line === line && mayBeOf(cell, run, row, owner));
    if (beginsHere(cell, row, near) && endsHere(cell, row, near)) sure.set(columns[low]!, cell);
  }
  return sure;
}

/** Letters that belong to no cell: a legible word, or most of one. */
function unknownIn(row: Letters, owner: readonly (Cell | undefined)[]): Run[] {
  return row.words.flatMap(({ line, from, to, certainty }) => {
    while (from < to && owner[from]) from++;
    while (to > from && owner[to - 1]) to--;
    return to - from >= 4 || (to - from >= 2 && certainty >= CERTAIN) ? [{ line, from, to }] : [];
  });
}

/** Whether unknown letters may belong to a cell, by what is left and right of them on their line. */
function mayBeOf(cell: Cell, run: Run, row: Letters, owner: readonly (Cell | undefined)[]): boolean {
  for (let at = row.lines[run.line]!; at < row.lines[run.line + 1]!; at++) {
    const other = owner[at];
    if (other && (at < run.from ? other.low > cell.low : other.high < cell.low)) return false;
  }
  return true;
}

/** The unknown letters of a line that may belong to a cell. */
type Near = (line: number) => Run[];

function beginsHere({ kind, parts, runs }: Cell, row: Letters, near: Near): boolean {
  const [first, part] = [runs[0]!, parts[0]!];
  if (kind === 'title') return part.isWhole;
  const word = row.word[first.from]!;
  const before = first.from > row.lines[first.line]! ? row.word[first.from - 1] : undefined;
  const isCapital = startsWithCapital(word.printed.slice(row.place[first.from]! - word.start));
  const above = near(first.line - 1);
  if (kind === 'deadline') {
    // "Giai đoạn 2023 | - 2025"
    if (/^[-–—]/.test(row.words[word.at - 1]?.printed ?? '')) return false;
    if (above.some((run) => isOfTime(row.word[run.from]!))) return false;
    if (isCapital || !before) return true;
    // "Quý|2023": a word of time before it may have been lost.
    if (before.to !== first.from || isOfTime(before)) return false;
    return before.certainty >= CERTAIN || before.to - before.from < 3;
  }
  const isLong =
    parts.length > 1
      ? parts.every(({ isOwn }) => isOwn)
      : part.isWhole || (part.isSort && part.phrase.words.length > 4);
  // Unknown words between two of its lines: the cell says more than the plan has.
  const isTorn = runs
    .slice(1)
    .some(({ line, from }) => near(line).some((run) => run.to === from && isSmall(row.word[run.from]!)));
  if (isTorn && (parts.length > 1 || !isLong)) return false;
  if (before?.to === first.from && /[,;:]/.test(signsBehind(before.printed))) return false;
  if (near(first.line).some(({ to }) => to === first.from)) return isCapital && (part.leads || isLong);
  return isCapital || (above.length === 0 && !near(first.line).some(({ to }) => to <= first.from));
}

function endsHere({ kind, runs, parts }: Cell, row: Letters, near: Near): boolean {
  const [last, part] = [runs.at(-1)!, parts[0]!];
  // The whole of what the model says is hardly the beginning of more.
  const isAll = part.isSort || (kind === 'title' && part.isWhole);
  if (parts.length === 1 && part.phrase.words.length > 4 && isAll) return true;
  const isTime = kind === 'deadline' && part.isTime;
  const goesOn = (run: Run | undefined) => {
    const word = run && row.word[run.from]!;
    if (!word || !isTime) return word !== undefined && isSmall(word);
    return BEHIND_TIME.has(fold(lettersOnly(word))) || isYear(word.reading);
  };
  return !goesOn(near(last.line).find(({ from }) => from >= last.to));
}

/** A legible word that continues what precedes it. */
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

function lettersOnly({ reading }: Word): string {
  return reading.toLowerCase().replace(/[^\p{L}]/gu, '');
}

function isOfTime(word: Word): boolean {
  return OF_TIME.has(lettersOnly(word)) || isYear(word.reading);
}
