import { signsBehind } from '../../../text/ends.js';
import type { CellKey } from '../../../vocabulary/labels.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import type { Kind } from './known.js';
import type { Letters } from './letters.js';
import { isLeftOf, type Part, type Run } from './parts.js';

/** What may be a cell: a part, or several that follow one another after commas. */
export interface Cell {
  readonly kind: Kind;
  readonly parts: readonly Part[];
  readonly runs: readonly Run[];
  /** It continues with unknown words. */
  readonly isOpen: boolean;
  /** The columns it may be in, by their index. */
  low: number;
  high: number;
}

const BODY_COLUMNS: readonly CellKey[] = ['lead', 'coordination', 'support'];

/** The cells of a row, each with the columns that remain possible given their order on the lines. */
export function cellsOf(row: Letters, parts: readonly Part[], columns: readonly CellKey[]): Cell[] {
  const bodies = columns.flatMap((column, i) => (BODY_COLUMNS.includes(column) ? [i] : []));
  const known = new Uint8Array(row.text.length);
  for (const { runs } of parts) for (const { from, to } of runs) known.fill(1, from, to);
  const cells = chainsOf(row, parts, known).map((chain): Cell => {
    const { kind } = chain[0]!;
    const isOpen = isListed(chain[0]!) && goesOn(row, chain.at(-1)!, known) !== null;
    const [low = 0, high = -1] = kind === 'body' ? [bodies[0], bodies.at(-1)] : Array(2).fill(columns.indexOf(kind));
    return { kind, parts: chain, runs: chain.flatMap(({ runs }) => runs), isOpen, low, high };
  });
  fixLead(cells);
  narrow(cells);
  return cells;
}

function isListed({ kind }: Part): boolean {
  return kind === 'body' || kind === 'platform';
}

/** Parts, those of a list together: what a comma or "và" follows goes on right after it. */
function chainsOf(row: Letters, parts: readonly Part[], known: Uint8Array): Part[][] {
  const chains: Part[][] = [];
  for (const part of parts.toSorted((a, b) => a.runs[0]!.from - b.runs[0]!.from)) {
    const chain = chains.find((one) => {
      const last = one.at(-1)!;
      return last.kind === part.kind && isListed(last) && goesOn(row, last, known) === part.runs[0]!.from;
    });
    if (chain) chain.push(part);
    else chains.push([part]);
  }
  return chains;
}

/** Whether a comma or semicolon follows a letter. */
function isParted(row: Letters, to: number): boolean {
  const word = row.word[to - 1]!;
  return to === word.to && /[,;:]/.test(signsBehind(word.printed));
}

/** Where a list goes on after a part: after a comma, a semicolon or "và"; null if it does not. */
function goesOn(row: Letters, { runs }: Part, known: Uint8Array): number | null {
  const { line, to } = runs.at(-1)!;
  if (isParted(row, to)) return to;
  const next = row.word[to];
  return next?.line === line && !known[to] && next.reading.toLowerCase() === AND ? next.to : null;
}

/** At least this many letters between two cells are more than noise. */
const WORDS = 6;

/**
 * The lead in the body of the plan also leads in the annex if it is beside the title or, if that is unknown, left of
 * the other bodies; others do not.
 */
function fixLead(cells: readonly Cell[]): void {
  const titles = cells.flatMap(({ kind, runs }) => (kind === 'title' ? runs : []));
  const bodies = cells.filter(({ kind }) => kind === 'body');
  /** How many letters are between the title and a body; negative if they share no line. */
  const gaps = ({ runs }: Cell) =>
    runs.flatMap(({ line, from }) => titles.flatMap((title) => (title.line === line ? [from - title.to] : [])));
  const leads = bodies.filter(({ parts }) => parts[0]!.leads);
  const lead = leads.find((cell) =>
    titles.length > 0
      ? gaps(cell).some((gap) => gap >= 0 && gap < 2)
      : leads.length === 1 &&
        bodies.some((other) => isLeftOf(cell, other)) &&
        !bodies.some((other) => isLeftOf(other, cell)),
  );
  if (lead) lead.high = lead.low;
  // Other words between the title and a body belong to the lead.
  for (const cell of bodies)
    if (cell !== lead && (lead || gaps(cell).some((gap) => gap >= WORDS))) cell.low = Math.min(cell.low + 1, cell.high);
}

/** A cell left of another belongs to a column left of the other's: narrows the columns accordingly. */
function narrow(cells: readonly Cell[]): void {
  for (let times = 0; times < 4; times++) {
    for (const left of cells) {
      for (const right of cells) {
        if (left === right || left.low >= right.high || !isLeftOf(left, right)) continue;
        right.low = Math.max(right.low, left.low + 1);
        left.high = Math.min(left.high, right.high - 1);
      }
    }
  }
}

/** The share of the rows that show a body's column which must agree. */
const MOST = 0.75;

/**
 * A body that is in one column wherever the order on a line shows its column is in that column in the other rows, too.
 * Leads cannot be found this way: only supporting bodies are nearly always in the same column.
 */
export function settle(rows: readonly (readonly Cell[])[]): void {
  // "Cục C06 - BCA" and "Cục C06"
  const nameOf = ({ parts }: Cell) => parts[0]!.phrase.letters.slice(0, 8);
  const bodies = rows.flat().filter(({ kind }) => kind === 'body');
  const lead = Math.min(...bodies.map(({ low }) => low));
  const fixed = bodies.filter(({ low, high }) => low === high).map((cell) => ({ name: nameOf(cell), low: cell.low }));
  for (const cells of rows) {
    const open = cells.flatMap((cell) => {
      if (cell.kind !== 'body' || cell.low >= cell.high || cell.low === lead) return [];
      const seen = fixed.filter(({ name, low }) => name === nameOf(cell) && low >= cell.low && low <= cell.high);
      return [{ cell, seen: seen.map(({ low }) => low) }];
    });
    // The most frequent body decides first.
    for (const { cell, seen } of open.sort((a, b) => b.seen.length - a.seen.length)) {
      const column = seen.find((one) => seen.filter((low) => low === one).length >= seen.length * MOST);
      const isTaken = cells.some(({ low, high, isOpen }) => low === column && high === column && !isOpen);
      if (column !== undefined && !isTaken) [cell.low, cell.high] = [column, column];
    }
    narrow(cells);
  }
}
