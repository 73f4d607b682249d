import { Beam, blankState, type Placed, type State } from './beam.js';
import { type Fragment, fragmentOf, placeCost } from './layout.js';
import { plainOf } from './lexicon.js';
import { type Cell, EDGE } from './memory.js';
import type { Lost, Steps } from './steps.js';
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
  readonly steps: ReadonlyMap<Cell, Steps>;
}

export interface DecodedRow {
  readonly cells: ReadonlyMap<Cell, readonly Placed[]>;
  /** The first line of the row. */
  readonly from: number;
  /** The line that surely belongs to it, and whether its title begins there. */
  readonly anchor: number;
  readonly isHeaded: boolean;
  /** What the words of its cells cost. */
  readonly steps: ReadonlyMap<Cell, Steps>;
  /** What it costs to end each cell where it ends. */
  readonly ends: ReadonlyMap<Cell, End>;
}

/** What it costs that a cell ends, and that it ends behind one word more. */
export interface End {
  readonly cost: number;
  readonly lost: Lost;
}

const EMPTY_CELL = 8;
const LONGEST_END = 6;
const OVER_PAGE = 6;

/**
 * Puts the words of a stretch of mixed-up lines back into the cells of its rows. A line holds parts of cells from left
 * to right; a cell goes on from line to line. The cheapest way to read all lines so is searched for (a beam).
 */
export function decodeRows(
  lines: readonly DecodeLine[],
  rows: readonly Row[],
  cells: readonly Cell[],
  widths: readonly number[],
  beam: number,
): DecodedRow[] {
  const search = new Search(rows, cells, widths, beam);
  let states: State[] = [search.begin()];
  for (const [at, { tokens, isPage }] of lines.entries()) {
    states = search.beginLine(states, at, isPage);
    for (const [index, token] of tokens.entries()) states = search.readToken(states, token, at, index);
  }
  return search.end(states);
}

class Search {
  readonly #rows: readonly Row[];
  readonly #cells: readonly Cell[];
  readonly #widths: readonly number[];
  readonly #width: number;
  readonly #steps: readonly (readonly Steps[])[];

  constructor(rows: readonly Row[], cells: readonly Cell[], widths: readonly number[], width: number) {
    this.#width = width;
    this.#widths = widths;
    this.#rows = rows;
    this.#cells = cells;
    this.#steps = rows.map((row) => cells.map((cell) => row.steps.get(cell)!));
  }

  begin(): State {
    return blankState(this.#cells.length, 0, 0, 0, null);
  }

  /** A line goes on with the row, or begins the next one. */
  beginLine(states: readonly State[], at: number, isPage: boolean): State[] {
    const beam = new Beam(this.#width);
    for (const state of states) {
      const next = this.#rows[state.row + 1];
      if (next === undefined || at < next.anchor) beam.addLine(state, state.cost + (isPage ? OVER_PAGE : 0));
      if (next !== undefined && at > this.#rows[state.row]!.anchor && at <= next.anchor) {
        const cost = state.cost + this.#endCost(state);
        beam.addRow(blankState(this.#cells.length, cost, state.row + 1, at, state));
      }
    }
    return beam.kept();
  }

  readToken(states: readonly State[], token: Token, line: number, index: number): State[] {
    const beam = new Beam(this.#width);
    for (const state of states) beam.addDirt(state, state.cost + token.dirt);
    for (const division of token.divisions) this.#readDivision(states, division, token, { line, token: index }, beam);
    return beam.kept();
  }

  #readDivision(states: readonly State[], division: Division, token: Token, at: Place, into: Beam): void {
    let open = states;
    for (const [i, part] of division.parts.entries()) {
      const isLast = i === division.parts.length - 1;
      const beam = isLast ? into : new Beam(this.#width);
      const extra = i === 0 ? division.cost : 0;
      const border = i > 0 ? (division.isSplit ? 'split' : 'none') : token.isAfterRule ? 'rule' : 'none';
      const fresh = fragmentOf(at.line, part.start, part);
      for (const state of open) {
        if (into.takes(state.row, state.cost + extra)) this.#readPart(state, part, fresh, extra, border, at, beam);
      }
      if (!isLast) open = beam.kept();
    }
  }

  #readPart(state: State, part: Part, fresh: Fragment, extra: number, border: Border, at: Place, into: Beam): void {
    const row = this.#rows[state.row]!;
    const isHead = row.isHeaded && at.line === row.anchor;
    const first = at.line < row.anchor ? 1 : 0;
    // Behind "Mô hình N:" the title begins.
    const end = isHead && state.tails[0] === null && at.token === 0 ? 1 : this.#cells.length;
    for (let column = Math.max(first, state.column); column < end; column++) {
      const tail = state.tails[column]!;
      const shift = shiftCost(state.column, column, border);
      if (!into.takes(state.row, state.cost + extra + shift)) continue;
      const fragment = goOn(tail?.fragment ?? null, fresh, column === 0 && isHead);
      const place = placeCost(tail?.fragment ?? null, fragment, this.#widths[column]!);
      const base = state.cost + extra + shift + place;
      if (!into.takes(state.row, base)) continue;
      const steps = this.#steps[state.row]![column]!;
      const choices = steps.choices(tail?.word ?? EDGE, tail?.fragment.isParted === true, part.guesses);
      const least = choices.leastLost;
      const mayLose = state.isTorn || border === 'split' || column !== state.column;
      for (let i = 0; i < part.guesses.length; i++) {
        const reading = part.guesses[i]!.cost;
        if (!into.takes(state.row, base + reading)) break;
        let step = choices.cost(i);
        let missing = EDGE;
        if (mayLose && step > least && into.takes(state.row, base + reading + least)) {
          const lost = choices.lost(i);
          if (lost.cost < step) [step, missing] = [lost.cost, plainOf(lost.word)];
        }
        const cost = base + reading + step;
        if (!into.takes(state.row, cost)) continue;
        const last = choices.word(i);
        const word = plainOf(last);
        const placed = { column, ...at, part, word, lost: missing, reading, step, place };
        into.addWord(state, cost, { word: missing === EDGE ? last : word, fragment }, placed);
      }
    }
  }

  #endCost(state: State): number {
    let cost = 0;
    for (let column = 0; column < state.tails.length; column++)
      cost += this.#endOf(state.row, column, state.tails[column]?.word ?? EDGE);
    return cost;
  }

  #endOf(row: number, column: number, last: number): number {
    if (last === EDGE) return EMPTY_CELL;
    const { cost, lost } = endOf(this.#steps[row]![column]!, last);
    return Math.min(LONGEST_END, cost, lost.cost);
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
    const ends = this.#rows.map(() => new Map<Cell, End>());
    for (let state = best; state; state = state.back) {
      if (ends[state.row]!.size === 0)
        for (const [column, tail] of state.tails.entries())
          ends[state.row]!.set(this.#cells[column]!, endOf(this.#steps[state.row]![column]!, tail?.word ?? EDGE));
      begins[state.row] = state.begins;
      if (state.placed) placed[state.row]![state.placed.column]!.push(state.placed);
    }
    return this.#rows.map(({ steps, anchor, isHeaded }, row) => ({
      steps,
      anchor,
      isHeaded,
      cells: new Map(this.#cells.map((cell, column) => [cell, placed[row]![column]!.reverse()] as const)),
      from: begins[row]!,
      ends: ends[row]!,
    }));
  }
}

/** What it costs that a cell ends behind its last word. */
export function endOf(steps: Steps, last: number): End {
  return { cost: steps.cost(last, EDGE, false), lost: steps.lost(last, EDGE, false) };
}

/** What a line holds of a cell with one word more; the title of a headed line begins at the line's. */
function goOn(before: Fragment | null, fresh: Fragment, isHead: boolean): Fragment {
  if (before === null || before.line !== fresh.line) return isHead ? { ...fresh, from: 0 } : fresh;
  const { line, to, isClosed, isParted } = fresh;
  return { line, from: before.from, to, isClosed, isParted };
}

/** Where a token stands. */
interface Place {
  readonly line: number;
  readonly token: number;
}

/** What stands between a word and the one before it, but for blanks. */
type Border = 'none' | 'rule' | 'split';

/** Columns change at a rule or between words; hardly ever does a rule stand inside a cell. */
function shiftCost(from: number, to: number, border: Border): number {
  if (from < 0) return 0;
  if (from === to) return border === 'rule' ? 2 : border === 'split' ? 1 : 0;
  return border === 'rule' ? 0 : 1;
}
