import { largest } from '../../text/lists.js';
import { type Neutral, neutral } from '../../text/neutral.js';
import { clip } from './clean.js';
import { wrap } from './wrap.js';

const NOTHING = neutral('');

type Rows = readonly (readonly string[])[];

/** Columns that others are cut before: one of words, and those of names of files and of paths, blanks in them or not. */
export interface Kept {
  readonly keep?: number | undefined;
  readonly paths?: readonly number[] | undefined;
}

/** A table in lines no wider than `width`: each row on one line, the longest columns cut; the one to `keep` last. */
export function textTable(head: readonly string[], rows: Rows, width: number, kept: Kept = {}): Neutral[] {
  const all = [head, ...rows].map((row) => row.map(neutral));
  const columns = fitted(all, width, kept);
  return all.map((row) =>
    lineOf(
      row.map((cell, at) => (cell.length > columns[at]!.width ? clip(cell, Math.max(2, columns[at]!.width)) : cell)),
      columns,
    ),
  );
}

/** No cell takes more lines than these: the title of a task may be a whole paragraph. */
const MOST_LINES = 5;

/** The same with more words: what is longer than its column goes on below. */
export function wholeTable(head: readonly string[], rows: Rows, width: number, kept: Kept = {}): Neutral[] {
  const all = [head, ...rows].map((row) => row.map(neutral));
  const columns = fitted(all, width, kept);
  return all.flatMap((row) => {
    const cells = row.map((cell, at) => {
      const room = columns[at]!.width;
      return wrap([{ text: clip(cell, room * MOST_LINES) }], room, '', '');
    });
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      lineOf(
        cells.map((lines) => lines[line] ?? NOTHING),
        columns,
      ),
    );
  });
}

/** Columns of words and heads are cut to no less than this, and days and paths not at all, as long as that is enough. */
const LEAST = 11;
/** No column is cut to less than this. */
const MINIMUM = 6;

interface Column {
  width: number;
  /** What it is cut to before others have to be cut more. */
  readonly least: number;
  readonly isNumeric: boolean;
}

/** How wide each column is: as its longest cell, and the widest ones narrower until all find room; `keep` comes last. */
function fitted(all: Rows, width: number, { keep = -1, paths = [] }: Kept): Column[] {
  const columns = all[0]!.map((head, at): Column => {
    const cells = all.slice(1).map((row) => row[at] ?? '');
    const longest = largest(
      cells.map((cell) => cell.length),
      0,
    );
    const isOfWords = !paths.includes(at) && cells.some((cell) => cell.includes(' '));
    return {
      width: Math.max(head.length, longest),
      least: isOfWords ? LEAST : Math.max(longest, Math.min(head.length, LEAST)),
      isNumeric: cells.every((cell) => /^\d*$/u.test(cell)),
    };
  });
  const others = columns.filter((_, at) => at !== keep);
  for (let over = widthOf(columns) - width; over > 0; over--) {
    const spare = (one: Column) => one.width > one.least;
    const cut = [others.filter(spare), columns.filter(spare)].find((some) => some.length > 0) ?? columns;
    const widest = cut.reduce((most, one) => (one.width > most.width ? one : most));
    if (widest.width <= MINIMUM) break;
    widest.width--;
  }
  return columns;
}

const widthOf = (columns: readonly Column[]) => columns.reduce((sum, one) => sum + one.width + 2, -2);

function lineOf(cells: readonly Neutral[], columns: readonly Column[]): Neutral {
  return cells
    .map((cell, at) => {
      const { width, isNumeric } = columns[at]!;
      return isNumeric ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd() as Neutral;
}
