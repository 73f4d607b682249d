import type { Anchor } from './anchors.js';
import { type Cell, Pairs } from './memory.js';
import type { PlacedRow } from './passes.js';

/** What the rows of a table, as read so far, say of its columns; `own` is what each row said itself. */
export function learnedFrom(
  rows: readonly PlacedRow[],
  cells: readonly Cell[],
): { all: Map<Cell, Pairs>; own: Map<Anchor, Map<Cell, Pairs>> } {
  const all = new Map(cells.map((cell) => [cell, new Pairs()] as const));
  const own = new Map<Anchor, Map<Cell, Pairs>>();
  for (const { anchor, row } of rows) {
    const mine = new Map<Cell, Pairs>();
    for (const cell of cells) {
      const placed = row.cells.get(cell) ?? [];
      const words = placed.map((one) => one.word);
      const parted = placed.map((one) => /[,;]/.test(one.part.after));
      const pairs = new Pairs();
      for (const into of [pairs, all.get(cell)!]) into.add(words, 1, 1, parted);
      mine.set(cell, pairs);
    }
    own.set(anchor, mine);
  }
  return { all, own };
}
