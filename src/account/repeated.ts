import type { Line } from '../join/line.js';
import { fold } from '../text/fold.js';
import { append } from '../text/lists.js';
import { withoutMarkup } from './markup.js';

/** The head of a table has at most this many rows. */
const HEAD_ROWS = 3;

/**
 * What tables say again: the head of a table on its next page or in its second row, a cell over several columns in
 * each of them. The plan has these words once.
 */
export function repeatedRows(lines: readonly Line[], text: string): string[] {
  const heads = new Set<string>();
  const repeated: string[] = [];
  let head: readonly string[] = [];
  let row = 0;
  for (const { row: own, from, to } of lines) {
    row = own ? row + 1 : 0;
    if (!own) continue;
    const cells = own.cells.map(({ span }) => span.text);
    if (row === 1) head = cells;
    const key = fold(cells.join('|'));
    // "| I | Dữ liệu | Dữ liệu | Dữ liệu |": one cell over all columns
    const same = cells.filter((cell) => cell !== '' && cell === cells.at(-1));
    if (heads.has(key)) repeated.push(withoutMarkup(text.slice(from, to)));
    else if (same.length > 2) append(repeated, same.slice(1));
    else if (row > 1 && row <= HEAD_ROWS)
      append(
        repeated,
        cells.filter((cell, i) => cell === head[i]),
      );
    if (row <= HEAD_ROWS || own.isHead) heads.add(key);
  }
  return repeated;
}
