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
import { CERTAIN, type Cell, isParted, ownersOf } from './cells.js';
import type { Kind } from './known.js';
import { isLeftOf, type Part, type Run } from './parts.js';
import type { Letters, Word } from './words.js';

/** How wide the columns of each kind are, in letters. */
export type Widths = ReadonlyMap<Kind, number>;

/** How wide each kind of column is: what eight of ten lines of it that go on below have at most. */
export function widthsOf(rows: readonly { readonly row: Letters; readonly parts: readonly Part[] }[]): Widths {
  const found = new Map<Kind, number[]>();
  for (const { row, parts } of rows) {
    for (const { kind, runs } of parts) {
      for (const run of runs.slice(0, -1)) found.set(kind, [...(found.get(kind) ?? []), widthOf(row, run)]);
    }
  }
  return new Map(
    [...found].map(([kind, widths]) => [kind, widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.8)]!] as const),
  );
}

function widthOf(row: Letters, { from, to }: Pick<Run, 'from' | 'to'>): number {
  return row.place[to - 1]! - row.place[from]! + 1;
}

const folded = (words: readonly string[]) => words.map((word) => fold(word).split(' ')[0]!);
// "và những năm", "đối với": the first words of what may follow a time
const BEHIND_TIME = new Set(folded([...BEHIND_RECURRING, ...ONWARDS]));
const TIME_WORDS = [...UNTIL, ...SINCE, ...WITHIN, ...DAY, ...MONTH, ...QUARTER, ...YEAR, ...PERIOD];
const BEFORE_TIME = new Set(TIME_WORDS.map((words) => words.split(' ')[0]!));

/** One cell, looked at in its row. */
export class Surroundings {
  readonly #row: Letters;
  readonly #columns: readonly CellKey[];
  readonly #widths: Widths;
  readonly #owner: readonly (Cell | undefined)[];
  readonly #unknown: readonly Run[];
  readonly #cells: readonly Cell[];

  constructor(row: Letters, cells: readonly Cell[], columns: readonly CellKey[], widths: Widths) {
    this.#row = row;
    this.#cells = cells;
    this.#columns = columns;
    this.#widths = widths;
    this.#owner = ownersOf(row, cells);
    this.#unknown = unknownIn(row, this.#owner);
  }

  /** The cells that are sure: their column is, and nothing that can be read stands where they could go on. */
  sure(): Map<CellKey, Cell> {
    const sure = new Map<CellKey, Cell>();
    for (const cell of this.#cells) if (this.isSure(cell)) sure.set(this.#columns[cell.low]!, cell);
    return sure;
  }

  isSure(cell: Cell): boolean {
    if (cell.parts.length === 0) return false;
    return (
      this.#isPlaced(cell) && !cell.isOpen && this.#isWrapped(cell) && this.#beginsHere(cell) && this.#endsHere(cell)
    );
  }

  #isPlaced(cell: Cell): boolean {
    const { low, high } = cell;
    if (low !== high || low < 0) return false;
    return !this.#cells.some((other) => {
      if (other === cell || other.low > low || other.high < low) return false;
      if (other.parts.length === 0) {
        const { line } = other.runs[0]!;
        if (line < cell.runs[0]!.line || line > cell.runs.at(-1)!.line + 1) return false;
      } else if (!other.isOpen && cell.kind === 'body' && other.low < other.high) return false;
      if (other.low === other.high || !(isLeftOf(cell, other) || isLeftOf(other, cell))) return true;
      return false;
    });
  }

  /** Whether each line but the last is full: where a word would have had room that stands below, some are missing. */
  #isWrapped({ kind, runs }: Cell): boolean {
    const width = this.#widths.get(kind) ?? 0;
    const lines: Run[] = [];
    for (const run of [...runs].sort((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last?.line === run.line) lines[lines.length - 1] = { ...last, to: run.to };
      else lines.push(run);
    }
    if (kind === 'title') return true;
    return lines.every((run, i) => {
      const next = lines[i + 1];
      return !next || widthOf(this.#row, run) + 1 + this.#wordAt(next.from).printed.length >= width - SLACK;
    });
  }

  #beginsHere(cell: Cell): boolean {
    const { kind, parts, runs } = cell;
    if (kind === 'title') return parts[0]!.isWhole;
    const first = runs[0]!;
    const word = this.#wordAt(first.from);
    const before = this.#beside(cell, first, -1);
    const isCapital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(word.printed.slice(this.#row.place[first.from]! - word.start));
    if (kind === 'deadline') {
      const above = this.#inRange(cell, first.line - 1).some((run) => isTimeWord(this.#wordAt(run.from).reading));
      return !above && (isCapital || this.#isAlone(first, parts[0]!.phrase.text));
    }
    const startsAnew = isCapital && (isLong(cell) || parts[0]!.leads || parts[0]!.isSort);
    const left = first.from > this.#row.lines[first.line]! ? this.#row.words[this.#row.word[first.from - 1]!]! : null;
    if (left && left.to === first.from && isParted(this.#row, { line: first.line, from: left.from, to: left.to }))
      return false;
    if (before && !(startsAnew && (parts.length > 1 || !/^\p{Lu}/u.test(this.#wordAt(before.from).printed))))
      return false;
    if (startsAnew) return true;
    return !this.#inRange(cell, first.line - 1).some(
      (run) => this.#stretch(run) + 1 + word.printed.length > (this.#widths.get(kind) ?? 99),
    );
  }

  /** Whether no word of time can stand before a time that begins with a number or in small letters. */
  #isAlone({ line, from }: Run, text: string): boolean {
    if (from === this.#row.lines[line]!) return true;
    const { reading, certainty, to } = this.#wordAt(from - 1);
    if (!/^\d/.test(text)) return to === from && this.#owner[from - 1] !== undefined;
    return to === from && !isTimeWord(reading) && (certainty >= CERTAIN || letters(reading).length < 3);
  }

  #endsHere(cell: Cell): boolean {
    const { kind, runs, parts } = cell;
    const last = runs.at(-1)!;
    const goesOn = (run: Run) => {
      const { reading, printed, certainty } = this.#wordAt(run.from);
      if (kind === 'deadline' && parts[0]!.isTime) return BEHIND_TIME.has(letters(reading)) || isYear(reading);
      if (isLong(cell) && certainty < CERTAIN) return false;
      return !(isLong(cell) && kind === 'title' && run.line > last.line && /^\p{Lu}/u.test(printed));
    };
    if (
      kind === 'body' &&
      ((parts.at(-1)!.isSort && parts.at(-1)!.phrase.words.length > 4) || /\.$/.test(this.#wordAt(last.to - 1).printed))
    )
      return true;
    const following = this.#row.words[this.#row.word[last.to - 1]! + 1];
    if (kind === 'deadline' && following?.line === last.line && /^[-–—]/.test(following.printed)) return false;
    const behind = this.#beside(cell, last, 1);
    if (behind && goesOn(behind)) return false;
    if (kind === 'deadline' && parts[0]!.isTime)
      return !this.#inRange(cell, last.line + 1).some((run, i) =>
        i === 0 ? goesOn(run) : isYear(this.#wordAt(run.from).reading),
      );
    const room = (this.#widths.get(kind) ?? 99) - widthOf(this.#row, last);
    return !this.#inRange(cell, last.line + 1)
      .slice(0, 1)
      .some((run) => this.#wordAt(run.from).printed.length + 1 > room && goesOn(run));
  }

  #wordAt(at: number): Word {
    return this.#row.words[this.#row.word[at]!]!;
  }

  /** The unknown letters next to a run on its line, with nothing known between them. */
  #beside(cell: Cell, run: Run, way: 1 | -1): Run | undefined {
    const found = this.#inRange(cell, run.line).filter((one) => (way > 0 ? one.from >= run.to : one.to <= run.from));
    return way > 0 ? found[0] : found.at(-1);
  }

  /** The unknown letters of a line that may be of a cell, by what stands left and right of them. */
  #inRange(cell: Cell, line: number): Run[] {
    return this.#unknown.filter((run) => {
      if (run.line !== line) return false;
      for (let at = this.#row.lines[line]!; at < this.#row.lines[line + 1]!; at++) {
        const other = this.#owner[at];
        if (!other) continue;
        if (at < run.from ? other.low > cell.low : other.high < cell.low) return false;
        // What stands beyond the cell itself is not of it.
        if (other !== cell && this.#isBetween(cell, at, run)) return false;
      }
      return true;
    });
  }

  /** Whether a letter of another cell stands between unknown letters and the run of a cell on their line. */
  #isBetween(cell: Cell, at: number, run: Run): boolean {
    return cell.runs.some(
      (own) => own.line === run.line && ((run.to <= at && at < own.from) || (own.to <= at && at < run.from)),
    );
  }

  /** How wide the unknown text around some letters is. */
  #stretch(run: Run): number {
    let { from, to } = run;
    while (from > this.#row.lines[run.line]! && !this.#owner[from - 1]) from--;
    while (to < this.#row.lines[run.line + 1]! && !this.#owner[to]) to++;
    return widthOf(this.#row, { from, to });
  }
}

const SLACK = 4;

/** "2025", "30/6" */
function isYear(word: string): boolean {
  return /\d{4}|\d\/\d/.test(word);
}

function isTimeWord(word: string): boolean {
  const key = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  return BEFORE_TIME.has(key) || isYear(word);
}

const letters = (word: string) => fold(word).replace(/[^a-z]/g, '');

/** Whether a cell is all that the row's own model says there, in so many words that they are hardly the beginning of more. */
function isLong({ kind, parts }: Cell): boolean {
  if (kind === 'platform' && parts.length > 1 && parts.every(({ isOwn }) => isOwn)) return true;
  return parts.length === 1 && parts[0]!.isWhole && parts[0]!.phrase.words.length > (kind === 'title' ? 4 : 1);
}

/** Letters that no cell has: a word that can be read, or most of one. */
function unknownIn(row: Letters, owner: readonly (Cell | undefined)[]): Run[] {
  return row.words.flatMap((word) => {
    const found: Run[] = [];
    for (let at = word.from; at < word.to; at++) {
      const from = at;
      while (at < word.to && !owner[at]) at++;
      if (at - from >= 4 || (at - from >= 2 && word.certainty >= CERTAIN))
        found.push({ line: word.line, from, to: at });
    }
    return found;
  });
}
