import { groupBy } from '../../../text/lists.js';
import { rowsOf, type Word } from '../page/words.js';
import type { Grid } from './grid.js';

/** A cell with the words that are in it. */
export interface Cell {
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Its lines; those of a cell broken by a page break continue with those of the next page. */
  readonly parts: readonly CellPart[];
  readonly box: readonly [number, number, number, number];
}

interface CellPart {
  readonly page: number;
  readonly words: readonly Word[];
}

/** A row of a table: its cells from left to right, without places covered by a merged cell. */
export interface TableRow {
  readonly page: number;
  readonly cells: readonly Cell[];
}

/** A table, on one page or continued over several. */
export interface Table {
  readonly page: number;
  readonly lastPage: number;
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** How many rows at the top are its head. */
  readonly headRows: number;
  readonly rows: readonly TableRow[];
}

/** Assigns a page's words to the cells of a grid. */
export function fillGrid(grid: Grid, words: readonly Word[], page: number): Table {
  const { xs, ys, owner } = grid;
  const inCell = groupBy(words, (word) => {
    const c = placeIn(xs, word.x0 + Math.min((word.x1 - word.x0) / 2, word.size / 2));
    const r = placeIn(ys, word.base - word.size * 0.3);
    return owner[r]![c]!.join();
  });
  const rows = owner.map((places, row): TableRow => {
    const cells = places.flatMap(([ownRow, ownColumn], column) => {
      if (ownRow !== row || ownColumn !== column) return [];
      const mine = ([r, c]: readonly [number, number]) => r === row && c === column;
      const rowSpan = owner.filter((line) => line.some(mine)).length;
      const colSpan = places.filter(mine).length;
      const lines = rowsOf(inCell.get(`${row},${column}`) ?? []);
      const parts = lines.map((line) => ({ page, words: line.words }));
      const box = [xs[column]!, ys[row]!, xs[column + colSpan]!, ys[row + rowSpan]!] as const;
      return [{ column, rowSpan, colSpan, parts, box }];
    });
    return { page, cells };
  });
  const headRows = Math.max(1, ...(rows[0]?.cells.map((cell) => cell.rowSpan) ?? []));
  const isAllHead = headRows >= rows.length;
  return { page, lastPage: page, xs, top: ys[0]!, bottom: ys.at(-1)!, headRows: isAllHead ? 0 : headRows, rows };
}

/** Between which two neighbouring values `value` lies. */
function placeIn(values: readonly number[], value: number): number {
  let i = 0;
  while (i < values.length - 2 && value >= values[i + 1]!) i++;
  return i;
}

/** Whether a word is in a grid. */
export function isInside({ xs, ys }: Pick<Grid, 'xs' | 'ys'>, word: Word): boolean {
  const [x, y] = [(word.x0 + word.x1) / 2, word.base - word.size * 0.3];
  return x > xs[0]! - 1 && x < xs.at(-1)! + 1 && y > ys[0]! - 1 && y < ys.at(-1)! + 1;
}

/** The words of a cell's lines, separated by spaces. */
export const cellText = (cell: Cell): string =>
  cell.parts.map((part) => part.words.map((word) => word.text).join(' ')).join(' ');
