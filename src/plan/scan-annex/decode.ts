import { type Fragment, placeCost } from './layout.js';
import { dashBehind, firstOf, isDash, plainOf } from './lexicon.js';
import { type Cell, EDGE, type Source, type Step, stepOf } from './memory.js';
import type { Division, Part, Token } from './tokens.js';

/** A printed line of the table. */
export interface DecodeLine {
  readonly tokens: readonly Token[];
  /** A new page begins with it. */
  readonly isPage: boolean;
}

/** A row of the table before it is read. */
export interface Row {
  /** The line that surely belongs to the row: the one with its heading or number. */
  readonly anchor: number;
  /** Whether the anchor's line begins with the row's title. */
  readonly isHeaded: boolean;
  readonly sources: ReadonlyMap<Cell, readonly Source[]>;
}

/** A word that was put into a cell. */
export interface Placed {
  readonly column: number;
  readonly line: number;
  readonly token: number;
  readonly part: Part;
  readonly word: number;
  /** A word before it that OCR lost; 0 for none. */
  readonly lost: number;
  /** What it costs to read the printed word so, and to find it behind the word before it. */
  readonly reading: number;
  readonly step: number;
}

export interface DecodedRow {
  readonly cells: ReadonlyMap<Cell, readonly Placed[]>;
  /** The first line of the row. */
  readonly from: number;
  /** What it costs to end each cell where it ends. */
  readonly ends: ReadonlyMap<Cell, Step>;
}

interface State {
  readonly cost: number;
  readonly row: number;
  /** The column that the line has come to; −1 at its begin. */
  readonly column: number;
  /** The last word of each cell. */
  readonly last: readonly number[];
  /** The last line of each cell, as far as it goes. */
  readonly fragments: readonly (Fragment | null)[];
  /** Whether something that was taken for dirt, or the end of a line, stands before. */
  readonly isTorn: boolean;
  readonly back: State | null;
  readonly placed: Placed | null;
  /** The first line of the row. */
  readonly begins: number;
}

const WIDTH = 80;
const SLACK = 11;
const EMPTY_CELL = 8;
const LONGEST_END = 6;
const OVER_PAGE = 6;

type Steps = (before: number, word: number, isParted: boolean) => Step;

/**
 * Puts the words of a stretch of mixed-up lines back into the cells of its rows. A line holds parts of cells from left
 * to right; a cell goes on from line to line. The cheapest way to read all lines so is searched for (a beam).
 */
export function decodeRows(
  lines: readonly DecodeLine[],
  rows: readonly Row[],
  cells: readonly Cell[],
  widths: readonly number[],
): DecodedRow[] {
  const search = new Search(rows, cells, widths);
  let states: State[] = [search.begin()];
  for (const [at, { tokens, isPage }] of lines.entries()) {
    states = search.beginLine(states, at, isPage);
    for (const [index, token] of tokens.entries()) states = search.readToken(states, token, at, index);
  }
  return search.end(states);
}

/** States in the making: those too dear to be of use are not kept. */
class Pool {
  #states: State[] = [];
  #best = Number.POSITIVE_INFINITY;

  takes(cost: number): boolean {
    return cost <= this.#best + SLACK;
  }

  add(state: State): void {
    if (state.cost < this.#best) this.#best = state.cost;
    this.#states.push(state);
  }

  /** The cheapest states, one for each way the reading can go on from there. */
  kept(): State[] {
    const near = this.#states.filter((state) => this.takes(state.cost)).sort((a, b) => a.cost - b.cost);
    const seen = new Set<string>();
    const kept: State[] = [];
    for (const state of near) {
      const key = `${state.row} ${state.column} ${state.last.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      kept.push(state);
      if (kept.length === WIDTH) break;
    }
    return kept;
  }
}

class Search {
  readonly #rows: readonly Row[];
  readonly #cells: readonly Cell[];
  readonly #widths: readonly number[];
  readonly #steps: readonly (readonly Steps[])[];

  constructor(rows: readonly Row[], cells: readonly Cell[], widths: readonly number[]) {
    this.#widths = widths;
    this.#rows = rows;
    this.#cells = cells;
    this.#steps = rows.map((row) => cells.map((cell) => memoStep(row.sources.get(cell) ?? [])));
  }

  begin(): State {
    return this.#blank(0, 0, 0, null);
  }

  #blank(cost: number, row: number, begins: number, back: State | null): State {
    const last = this.#cells.map(() => EDGE);
    const fragments = this.#cells.map(() => null);
    return { cost, row, column: -1, last, fragments, isTorn: true, back, placed: null, begins };
  }

  /** A line goes on with the row, or begins the next one. */
  beginLine(states: readonly State[], at: number, isPage: boolean): State[] {
    const pool = new Pool();
    for (const state of states) {
      const next = this.#rows[state.row + 1];
      if (next === undefined || at < next.anchor)
        pool.add({ ...state, cost: state.cost + (isPage ? OVER_PAGE : 0), column: -1, isTorn: true });
      if (next !== undefined && at > this.#rows[state.row]!.anchor && at <= next.anchor)
        pool.add(this.#blank(state.cost + this.#endCost(state), state.row + 1, at, state));
    }
    return pool.kept();
  }

  readToken(states: readonly State[], token: Token, line: number, index: number): State[] {
    const pool = new Pool();
    for (const state of states) pool.add({ ...state, cost: state.cost + token.dirt, isTorn: true });
    for (const state of states)
      for (const division of token.divisions) this.#readDivision(state, division, token, line, index, pool);
    return pool.kept();
  }

  #readDivision(state: State, division: Division, token: Token, line: number, index: number, into: Pool): void {
    let open: readonly State[] = [state];
    for (const [i, part] of division.parts.entries()) {
      const pool = i === division.parts.length - 1 ? into : new Pool();
      const extra = i === 0 ? division.cost : 0;
      for (const one of open) {
        const isAfterRule = i === 0 && token.isAfterRule;
        this.#readPart(one, part, extra, isAfterRule, division.isSplit && i > 0, line, index, pool);
      }
      if (pool !== into) open = pool.kept();
    }
  }

  #readPart(
    state: State,
    part: Part,
    extra: number,
    isAfterRule: boolean,
    isSplit: boolean,
    line: number,
    token: number,
    into: Pool,
  ): void {
    const row = this.#rows[state.row]!;
    const isHead = row.isHeaded && line === row.anchor;
    const first = line < row.anchor ? 1 : 0;
    // Behind "Mô hình N:" the title begins.
    const end = isHead && state.last[0] === EDGE && token === 0 ? 1 : this.#cells.length;
    for (let column = Math.max(first, state.column); column < end; column++) {
      const steps = this.#steps[state.row]![column]!;
      const before = state.last[column]!;
      const old = state.fragments[column]!;
      const goesOn = old !== null && old.line === line;
      const isTitle = column === 0 && isHead && !goesOn;
      const fragment = {
        line,
        from: goesOn ? old.from : isTitle ? 0 : part.start,
        to: part.end,
        isClosed: /[;.:]/.test(part.after),
        isParted: /[,;]/.test(part.after),
      };
      const base =
        state.cost +
        extra +
        shiftCost(state.column, column, isAfterRule, isSplit) +
        placeCost(old, fragment, this.#widths[column]!);
      if (!into.takes(base)) continue;
      const mayLose = state.isTorn || isSplit || column !== state.column;
      for (const { word: printed, cost: reading } of part.guesses) {
        const word = before === EDGE ? firstOf(printed) : isDash(printed) ? dashBehind(before) : printed;
        const step = steps(before, word, old?.isParted === true);
        const lost = before === EDGE ? steps(before, plainOf(word), false) : step;
        const isLost = mayLose && lost.lostCost < step.cost;
        const own = isLost ? lost.lostCost : step.cost;
        const cost = base + reading + own;
        if (!into.takes(cost)) continue;
        const last = state.last.slice();
        last[column] = isLost ? plainOf(word) : word;
        const placed = {
          column,
          line,
          token,
          part,
          word: plainOf(word),
          lost: isLost ? plainOf(lost.lost) : EDGE,
          reading,
          step: own,
        };
        const fragments = state.fragments.slice();
        fragments[column] = fragment;
        into.add({ ...state, cost, column, last, fragments, isTorn: false, back: state, placed });
      }
    }
  }

  #endCost(state: State): number {
    let cost = 0;
    for (const [column, last] of state.last.entries()) cost += this.#endOf(state.row, column, last);
    return cost;
  }

  #endOf(row: number, column: number, last: number): number {
    if (last === EDGE) return EMPTY_CELL;
    const step = this.#steps[row]![column]!(last, EDGE, false);
    return Math.min(LONGEST_END, step.cost, step.lostCost);
  }

  /** The rows as the cheapest of the states at the end of the lines has read them. */
  end(states: readonly State[]): DecodedRow[] {
    let best: State | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const state of states) {
      const cost = state.cost + this.#endCost(state);
      if (cost < least) [best, least] = [state, cost];
    }
    const placed = this.#rows.map(() => this.#cells.map((): Placed[] => []));
    const begins = this.#rows.map(() => 0);
    const ends = this.#rows.map(() => new Map<Cell, Step>());
    for (let state = best; state; state = state.back) {
      if (ends[state.row]!.size === 0)
        for (const [column, last] of state.last.entries())
          ends[state.row]!.set(this.#cells[column]!, this.#steps[state.row]![column]!(last, EDGE, false));
      begins[state.row] = state.begins;
      if (state.placed) placed[state.row]![state.placed.column]!.push(state.placed);
    }
    return this.#rows.map((_, row) => ({
      cells: new Map(this.#cells.map((cell, column) => [cell, placed[row]![column]!.reverse()] as const)),
      from: begins[row]!,
      ends: ends[row]!,
    }));
  }
}

function memoStep(sources: readonly Source[]): Steps {
  const known = new Map<number, Step>();
  return (before, word, isParted) => {
    const pair = (before * 65536 + word) * 2 + (isParted ? 1 : 0);
    let step = known.get(pair);
    if (step === undefined) {
      step = stepOf(sources, before, word, isParted);
      known.set(pair, step);
    }
    return step;
  };
}

/** Columns change at a rule or between words; hardly ever does a rule stand inside a cell. */
function shiftCost(from: number, to: number, isAfterRule: boolean, isSplit: boolean): number {
  if (from < 0) return 0;
  if (from === to) return isAfterRule ? 2 : isSplit ? 1 : 0;
  return isAfterRule ? 0 : 1;
}
