import type { Anchor } from './anchors.js';
import type { Placed } from './beam.js';
import { isSure } from './certainty.js';
import { type DecodedRow, type DecodeLine, type End, endOf } from './decode.js';
import type { PlacedRow } from './index.js';
import { dashBehind, firstOf, isDash } from './lexicon.js';
import { type Cell, EDGE, Pairs } from './memory.js';
import type { Source, Steps } from './steps.js';

const ROUNDS = 3;
const LEARNED = 0.3;

/**
 * Tells which cells of the rows are sure. What other rows say counts only where it is sure itself, so that rows that
 * were read wrong do not speak for each other.
 */
export function sureCells(
  rows: readonly PlacedRow[],
  cells: readonly Cell[],
  lines: readonly DecodeLine[],
  stepsOf: (cell: Cell, anchor: Anchor, learned: readonly Source[]) => Steps,
  given: ReadonlyMap<Anchor, ReadonlySet<Cell>> = new Map(),
  denied: ReadonlyMap<Anchor, ReadonlySet<Cell>> = new Map(),
): Map<Anchor, Set<Cell>> {
  const sure = new Map<Anchor, Set<Cell>>(rows.map(({ anchor }) => [anchor, new Set<Cell>(given.get(anchor))]));
  const usual = new Map(
    cells.map((cell) => {
      const said = rows.map(({ row }) => row.cells.get(cell)!.map((one) => one.word));
      return [cell, new Usual(cell === 'title' ? [] : said)] as const;
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const learned = new Map(cells.map((cell) => [cell, new Pairs()] as const));
    for (const { anchor, row } of rows) {
      for (const cell of cells) {
        const words = row.cells.get(cell)!;
        const isKnown = sure.get(anchor)!.has(cell);
        const numbers = words.map((one) => one.word);
        const parted = words.map((one) => /[,;]/.test(one.part.after));
        if (isKnown) learned.get(cell)!.add(numbers, 1, 1, parted);
        else for (const run of usual.get(cell)!.runs(numbers)) learned.get(cell)!.add(run, 1, 0);
      }
    }
    let isMore = false;
    for (const { anchor, row, from, to } of rows) {
      const known = sure.get(anchor)!;
      const open = cells.filter(
        (cell) => !known.has(cell) && !denied.get(anchor)?.has(cell) && row.cells.get(cell)!.length > 0,
      );
      if (open.length === 0) continue;
      const steps = new Map(
        cells.map((cell) => [cell, stepsOf(cell, anchor, [{ pairs: learned.get(cell)!, weight: LEARNED }])] as const),
      );
      const again = reckon(row, steps);
      const own = lines.slice(from, to);
      for (const cell of open) {
        if (!isSure(cell, again, own)) continue;
        known.add(cell);
        isMore = true;
      }
    }
    if (!isMore) break;
  }
  return sure;
}

const WINDOW = 6;
const OFTEN = 4;

/** What many rows say in a column in the same words: no chance, even where none of them is sure. */
class Usual {
  readonly #seen = new Map<string, number>();

  constructor(rows: readonly (readonly number[])[]) {
    for (const words of rows) {
      for (const window of new Set(windowsOf(words))) this.#seen.set(window, (this.#seen.get(window) ?? 0) + 1);
    }
  }

  /** The parts of a cell that are made of such words. */
  runs(words: readonly number[]): number[][] {
    const runs: number[][] = [];
    let end = -1;
    for (const [i, window] of windowsOf(words).entries()) {
      if ((this.#seen.get(window) ?? 0) < OFTEN) continue;
      const last = runs[runs.length - 1];
      if (last && i < end) last.push(...words.slice(end, i + WINDOW));
      else runs.push(words.slice(i, i + WINDOW));
      end = i + WINDOW;
    }
    return runs;
  }
}

function windowsOf(words: readonly number[]): string[] {
  return words.slice(WINDOW - 1).map((_, i) => words.slice(i, i + WINDOW).join(' '));
}

/** The row as it is, with what its words cost by these steps. */
function reckon(row: DecodedRow, steps: ReadonlyMap<Cell, Steps>): DecodedRow {
  const cells = new Map<Cell, Placed[]>();
  const ends = new Map<Cell, End>();
  for (const [cell, words] of row.cells) {
    const own = steps.get(cell)!;
    let before = EDGE;
    let isParted = false;
    const placed: Placed[] = [];
    for (const word of words) {
      const last = before === EDGE ? firstOf(word.word) : isDash(word.word) ? dashBehind(before) : word.word;
      let step = own.cost(before, last, isParted);
      if (word.lost !== EDGE)
        step = own.lost(before, before === EDGE ? word.word : last, before !== EDGE && isParted).cost;
      placed.push({ ...word, step });
      before = word.lost === EDGE ? last : word.word;
      isParted = /[,;]/.test(word.part.after);
    }
    cells.set(cell, placed);
    ends.set(cell, endOf(own, before));
  }
  return { ...row, cells, steps, ends };
}
