import type { Placed } from './beam.js';
import type { DecodedRow } from './decode.js';
import type { Part } from './tokens.js';

/** The part of a cell that one line holds, by its offsets in the line. */
export interface Fragment {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** A stop or semicolon ends it: what follows may begin a line of its own. */
  readonly isClosed: boolean;
  /** A comma or semicolon ends it. */
  readonly isParted: boolean;
}

/** A line of a cell that goes as far as a word. */
export function fragmentOf(line: number, from: number, { end, after }: Part): Fragment {
  return { line, from, to: end, isClosed: /[;.:]/.test(after), isParted: /[,;]/.test(after) };
}

const OVER = 4;
const ROOM = 4;
const MOST = 4;

/**
 * What it costs to put a word behind a fragment of its cell. A cell's lines follow each other; none is wider than its
 * column, and the next word of a cell goes down a line only where there is no room for it. `width` is 0 while the width
 * of the column is not known.
 */
export function placeCost(before: Fragment | null, after: Fragment, width: number): number {
  let cost = 0;
  if (before === null || before.line === after.line) {
    const over = after.to - after.from - width;
    return width > 0 && over > OVER ? Math.min(MOST, (over - OVER) * 0.5) : 0;
  }
  const gap = after.line - before.line - 1;
  if (gap > 1) cost += Math.min(MOST, (gap - 1) * 0.7);
  if (width > 0 && !before.isClosed) {
    const room = width - (before.to - before.from) - 1 - (after.to - after.from);
    if (room > ROOM) cost += Math.min(MOST, (room - ROOM) * 0.5);
  }
  return cost;
}

/** How wide a column is, in letters, by the lines that went on below; 0 where too few did. */
export function widthOf(rows: readonly DecodedRow[], cellOf: (row: DecodedRow) => readonly Placed[]): number {
  const widths: number[] = [];
  for (const row of rows) {
    const words = cellOf(row);
    let from = words[0];
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (next === undefined || next.line === word.line) continue;
      widths.push(word.part.end - from!.part.start);
      from = next;
    }
  }
  if (widths.length < FEWEST) return 0;
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.8)]!;
}

const FEWEST = 6;
