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

/** How far a way to read the lines has come. */
export interface State {
  readonly cost: number;
  readonly row: number;
  /** The column that the line has come to; −1 at its begin. */
  readonly column: number;
  /** The last word of each cell. */
  readonly last: readonly number[];
  /** The last line of each cell, as far as it goes. */
  readonly fragments: readonly (Fragment | null)[];
  /** Stands for `last`, to tell states apart. */
  readonly hash: number;
  /** Whether something that was taken for dirt, or the end of a line, stands before. */
  readonly isTorn: boolean;
  readonly back: State | null;
  readonly placed: Placed | null;
  /** The first line of the row. */
  readonly begins: number;
}

/** A state with its last words all still to come. */
export function blankState(columns: number, cost: number, row: number, begins: number, back: State | null): State {
  const last = new Array<number>(columns).fill(EDGE);
  const fragments = new Array<Fragment | null>(columns).fill(null);
  return { cost, row, column: -1, last, fragments, hash: 0, isTorn: true, back, placed: null, begins };
}

/** A step on from a state, before it is known whether it is of use. */
interface Draft {
  readonly cost: number;
  readonly from: State;
  readonly hash: number;
  /** The column of the word that is placed; −1 where none is, and −2 at the begin of a line. */
  readonly column: number;
  readonly last: number;
  readonly fragment: Fragment | null;
  readonly placed: Placed | null;
}

const WIDTH = 60;
const SLACK = 10;
const AT_LINE = -2;
const DIRT = -1;

/** Keeps the cheapest ways to read what has been read so far, one for each way that the reading can go on from there. */
export class Beam {
  #drafts: Draft[] = [];
  #best = Number.POSITIVE_INFINITY;

  takes(cost: number): boolean {
    return cost <= this.#best + SLACK;
  }

  /** A new line begins. */
  addLine(from: State, cost: number): void {
    this.#add({ cost, from, hash: from.hash, column: AT_LINE, last: EDGE, fragment: null, placed: null });
  }

  /** A row begins. */
  addRow(state: State): void {
    this.addLine(state, state.cost);
  }

  /** What comes next is dirt. */
  addDirt(from: State, cost: number): void {
    if (this.takes(cost))
      this.#add({ cost, from, hash: from.hash, column: DIRT, last: EDGE, fragment: null, placed: null });
  }

  /** A word goes into a cell; `last` is its number as the next word of the cell sees it. */
  addWord(from: State, cost: number, last: number, fragment: Fragment, placed: Placed): void {
    const { column } = placed;
    const hash = from.hash ^ mix(column, from.last[column]!) ^ mix(column, last);
    this.#add({ cost, from, hash, column, last, fragment, placed });
  }

  #add(draft: Draft): void {
    if (draft.cost < this.#best) this.#best = draft.cost;
    this.#drafts.push(draft);
  }

  kept(): State[] {
    const near = this.#drafts.filter((draft) => this.takes(draft.cost)).sort((a, b) => a.cost - b.cost);
    const seen = new Set<number>();
    const kept: State[] = [];
    for (const draft of near) {
      const column = draft.column === DIRT ? draft.from.column : draft.column;
      const key = ((draft.hash >>> 0) * 64 + draft.from.row) * 8 + column + 2;
      if (seen.has(key)) continue;
      seen.add(key);
      kept.push(stateOf(draft));
      if (kept.length === WIDTH) break;
    }
    return kept;
  }
}

function stateOf({ cost, from, hash, column, last, fragment, placed }: Draft): State {
  if (placed === null) return { ...from, cost, column: column === AT_LINE ? -1 : from.column, isTorn: true };
  const words = from.last.slice();
  words[column] = last;
  const fragments = from.fragments.slice();
  fragments[column] = fragment;
  return { ...from, cost, column, last: words, fragments, hash, isTorn: false, back: from, placed };
}

function mix(column: number, word: number): number {
  if (word === EDGE) return 0;
  let hash = Math.imul(word + 0x9e37 * (column + 1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
