import type { Fragment } from './layout.js';
import { EDGE } from './memory.js';
import type { Part } from './tokens.js';

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
  /** What it costs that it stands there on the page. */
  readonly place: number;
}

/** How far a cell has come: its last word, and the part of it that stands on the same line. */
export interface Tail {
  readonly word: number;
  readonly fragment: Fragment;
}

/** How far a way to read the lines has come. */
export class State {
  readonly cost: number;
  readonly row: number;
  /** The column that the line has come to; −1 at its begin. */
  readonly column: number;
  /** The end of each cell as far as it goes; null for a cell without words. */
  readonly tails: readonly (Tail | null)[];
  /** Stands for the last words, to tell states apart. */
  readonly hash: number;
  /** Whether something that was taken for dirt, or the end of a line, stands before. */
  readonly isTorn: boolean;
  readonly back: State | null;
  readonly placed: Placed | null;
  /** The first line of the row. */
  readonly begins: number;

  constructor(
    cost: number,
    row: number,
    begins: number,
    column: number,
    tails: readonly (Tail | null)[],
    hash: number,
    isTorn: boolean,
    back: State | null,
    placed: Placed | null,
  ) {
    this.cost = cost;
    this.row = row;
    this.begins = begins;
    this.column = column;
    this.tails = tails;
    this.hash = hash;
    this.isTorn = isTorn;
    this.back = back;
    this.placed = placed;
  }
}

/** A state with its words all still to come. */
export function blankState(columns: number, cost: number, row: number, begins: number, back: State | null): State {
  return new State(cost, row, begins, -1, new Array<Tail | null>(columns).fill(null), 0, true, back, null);
}

/** A step on from a state, before it is known whether it is of use. */
interface Draft {
  readonly cost: number;
  readonly from: State;
  readonly hash: number;
  /** The column that the line has come to with it. */
  readonly column: number;
  /** Null where no word is placed. */
  readonly tail: Tail | null;
  readonly placed: Placed | null;
}

const SLACK = 6;
/** So many times as many drafts as are kept are gathered before those that are of no use are thrown away. */
const GATHERED = 2;

/**
 * Keeps the cheapest ways to read what has been read so far, one for each way that the reading can go on from there.
 * Ways that have come to another row are kept apart: where a row ends early, its dear end is paid early.
 */
export class Beam {
  readonly #lanes = new Map<number, Lane>();
  /** The lane that was asked for last; states of a row come one after the other. */
  #lane: Lane;
  #row = -1;
  readonly #width: number;

  /** `width`: how many ways are kept. */
  constructor(width: number) {
    this.#width = width;
    this.#lane = new Lane(width);
  }

  #of(row: number): Lane {
    if (row === this.#row) return this.#lane;
    let lane = this.#lanes.get(row);
    if (lane === undefined) {
      lane = new Lane(this.#width);
      this.#lanes.set(row, lane);
    }
    this.#row = row;
    this.#lane = lane;
    return lane;
  }

  takes(row: number, cost: number): boolean {
    return cost <= this.#of(row).limit;
  }

  /** A new line begins. */
  addLine(from: State, cost: number): void {
    this.#add({ cost, from, hash: from.hash, column: -1, tail: null, placed: null });
  }

  /** A row begins. */
  addRow(state: State): void {
    this.addLine(state, state.cost);
  }

  /** What comes next is dirt. */
  addDirt(from: State, cost: number): void {
    this.#add({ cost, from, hash: from.hash, column: from.column, tail: null, placed: null });
  }

  /** A word goes into a cell; `tail` is how far the cell goes with it. */
  addWord(from: State, cost: number, tail: Tail, placed: Placed): void {
    const { column } = placed;
    const hash = from.hash ^ mix(column, from.tails[column]?.word ?? EDGE) ^ mix(column, tail.word);
    this.#add({ cost, from, hash, column, tail, placed });
  }

  #add(draft: Draft): void {
    const lane = this.#of(draft.from.row);
    if (draft.cost <= lane.limit) lane.add(draft);
  }

  kept(): State[] {
    return [...this.#lanes.values()].flatMap((lane) => lane.kept());
  }
}

/** The ways that have come to the same row. */
class Lane {
  readonly #width: number;
  #drafts: Draft[] = [];
  /** What a way may cost to be kept, as far as that is known. */
  limit = Number.POSITIVE_INFINITY;

  constructor(width: number) {
    this.#width = width;
  }

  add(draft: Draft): void {
    if (draft.cost + SLACK < this.limit) this.limit = draft.cost + SLACK;
    this.#drafts.push(draft);
    if (this.#drafts.length === GATHERED * this.#width) this.#sift();
  }

  /** Of drafts that can go on in the same way the cheapest is kept, and of all the cheapest. */
  #sift(): void {
    const sorted = this.#drafts.sort((a, b) => a.cost - b.cost);
    const seen = new Set<number>();
    const kept: Draft[] = [];
    for (const draft of sorted) {
      if (draft.cost > this.limit || kept.length === this.#width) break;
      const key = (draft.hash >>> 0) * 8 + draft.column + 1;
      if (seen.has(key)) continue;
      seen.add(key);
      kept.push(draft);
    }
    if (kept.length === this.#width) this.limit = Math.min(this.limit, kept[kept.length - 1]!.cost);
    this.#drafts = kept;
  }

  kept(): State[] {
    this.#sift();
    return this.#drafts.map(stateOf);
  }
}

function stateOf({ cost, from, hash, column, tail, placed }: Draft): State {
  const { row, begins, back } = from;
  if (placed === null) return new State(cost, row, begins, column, from.tails, hash, true, back, from.placed);
  const tails = from.tails.slice();
  tails[column] = tail;
  return new State(cost, row, begins, column, tails, hash, false, from, placed);
}

function mix(column: number, word: number): number {
  if (word === EDGE) return 0;
  let hash = Math.imul(word + 0x9e37 * (column + 1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
