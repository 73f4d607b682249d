import { largest } from '../../text/lists.js';
import { clip } from './clean.js';

/** The column that matters most is cut last, as long as the others keep so much. */
const LEAST = 11;

/** A table in lines no wider than `width`: each row on one line, the longest columns cut; the one to `keep` last. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  keep = -1,
): string[] {
  const all = [head, ...rows];
  const columns = head.map((_, at) =>
    largest(
      all.map((row) => (row[at] ?? '').length),
      0,
    ),
  );
  const room = width - 2 * columns.length;
  while (columns.reduce((sum, one) => sum + one, 0) > room) {
    const others = columns.map((size, at) => (at === keep ? 0 : size));
    const most = Math.max(...others) > LEAST ? others : columns;
    const widest = most.indexOf(Math.max(...most));
    if (columns[widest]! <= 6) break;
    columns[widest]!--;
  }
  return all.map((row) =>
    columns
      .map((size, at) => {
        const cell = row[at] ?? '';
        const cut = cell.length > size ? clip(cell, Math.max(2, size)) : cell;
        return /^\d+$/u.test(cut) ? cut.padStart(size) : cut.padEnd(size);
      })
      .join('  ')
      .trimEnd(),
  );
}
