import { largest } from '../../text/lists.js';
import { type Neutral, neutral } from '../../text/neutral.js';
import { clip } from './clean.js';
import { wrap } from './wrap.js';

const NOTHING = neutral('');

type Rows = readonly (readonly string[])[];

/** A table in lines no wider than `width`: each row on one line, the longest columns cut; the one to `keep` last. */
export function textTable(head: readonly string[], rows: Rows, width: number, keep = -1): Neutral[] {
  const all = [head, ...rows].map((row) => row.map(neutral));
  const columns = fitted(all, width, keep);
  return all.map((row) =>
    lineOf(
      row.map((cell, at) => (cell.length > columns[at]! ? clip(cell, Math.max(2, columns[at]!)) : cell)),
      columns,
    ),
  );
}

/** No cell takes more lines than these: the title of a task may be a whole paragraph. */
const MOST_LINES = 5;

/** The same with more words: what is longer than its column goes on below. */
export function wholeTable(head: readonly string[], rows: Rows, width: number, keep = -1): Neutral[] {
  const all = [head, ...rows].map((row) => row.map(neutral));
  const columns = fitted(all, width, keep);
  return all.flatMap((row) => {
    const cells = row.map((cell, at) => wrap([{ text: clip(cell, columns[at]! * MOST_LINES) }], columns[at]!, '', ''));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      lineOf(
        cells.map((lines) => lines[line] ?? NOTHING),
        columns,
      ),
    );
  });
}

/** The column that matters most is cut last, as long as the others keep so much. */
const LEAST = 11;

/** How wide each column is: as its longest cell, and the widest ones narrower until all find room. */
function fitted(all: Rows, width: number, keep: number): number[] {
  const columns = all[0]!.map((_, at) =>
    largest(
      all.map((row) => (row[at] ?? '').length),
      0,
    ),
  );
  const room = width - 2 * (columns.length - 1);
  while (columns.reduce((sum, one) => sum + one, 0) > room) {
    const others = columns.map((size, at) => (at === keep ? 0 : size));
    const most = Math.max(...others) > LEAST ? others : columns;
    const widest = most.indexOf(Math.max(...most));
    if (columns[widest]! <= 6) break;
    columns[widest]!--;
  }
  return columns;
}

function lineOf(cells: readonly Neutral[], columns: readonly number[]): Neutral {
  return cells
    .map((cell, at) => (/^\d+$/u.test(cell) ? cell.padStart(columns[at]!) : cell.padEnd(columns[at]!)))
    .join('  ')
    .trimEnd() as Neutral;
}
