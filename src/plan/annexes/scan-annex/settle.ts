import { type Cell, narrow } from './cells.js';

/** So many rows must agree on where a body stands. */
const FEWEST = 2;
/** So many of those that say it. */
const MOST = 0.75;

/**
 * A body that stands in one column wherever the order on a line says where it stands, stands there in the other rows,
 * too. Who leads is not told so: of the bodies that help each stands nearly always in the same column, the others not.
 */
export function settle(rows: readonly (readonly Cell[])[]): void {
  const seen = new Map<string, Map<number, number>>();
  for (const { kind, parts, low, high } of rows.flat()) {
    if (kind !== 'body' || low !== high) continue;
    for (const part of parts) {
      const counts = seen.get(part.phrase.letters.slice(0, BEGIN)) ?? new Map<number, number>();
      seen.set(part.phrase.letters.slice(0, BEGIN), counts.set(low, (counts.get(low) ?? 0) + 1));
    }
  }
  const lead = Math.min(...rows.flat().map(({ kind, low }) => (kind === 'body' ? low : Number.POSITIVE_INFINITY)));
  for (const cells of rows) {
    const open = cells.flatMap((cell) => {
      if (cell.kind !== 'body' || cell.low >= cell.high || cell.low === lead) return [];
      const usual = cell.parts.flatMap(({ phrase }) => usualOf(seen.get(phrase.letters.slice(0, BEGIN)), cell) ?? []);
      return usual.length > 0 ? [{ cell, ...usual[0]! }] : [];
    });
    for (const { cell, column } of open.sort((a, b) => b.count - a.count)) {
      const isTaken = cells.some(({ low, high, isOpen }) => low === column && high === column && !isOpen);
      if (!isTaken) [cell.low, cell.high] = [column, column];
    }
    narrow(cells);
  }
}

/** So many letters of a name are compared: "Cục C06 - BCA" and "Cục C06". */
const BEGIN = 6;

/** The column among those left to a cell that such bodies stand in, and in how many rows; null where too few tell. */
function usualOf(
  seen: ReadonlyMap<number, number> | undefined,
  { low, high }: Cell,
): { readonly column: number; readonly count: number } | null {
  const counts = [...(seen ?? [])].filter(([column]) => column >= low && column <= high);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const found = counts.find(([, count]) => count >= FEWEST && count >= all * MOST);
  return found ? { column: found[0], count: found[1] } : null;
}
