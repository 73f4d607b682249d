import { clip } from './clean.js';

/** A table in lines no wider than `width`: each row on one line, the longest columns cut. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const all = [head, ...rows];
  const columns = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const room = width - 2 * columns.length;
  while (columns.reduce((sum, one) => sum + one, 0) > room) {
    const widest = columns.indexOf(Math.max(...columns));
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
