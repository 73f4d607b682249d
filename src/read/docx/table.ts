import { largest } from '../../text/lists.js';
import type { Block, Cell, Table } from '../blocks/model.js';
import { useOf } from '../blocks/use.js';
import { columnsOfGrid, type Range } from './grid.js';
import { child, type Element, numberOf, toggleOf, valOf } from './package/xml.js';
import type { Styles } from './styles.js';

const NO_LINE = new Set(['nil', 'none']);
/** Word allows no more columns. */
const MOST_COLUMNS = 63;

/** Reads a table; `read` gives the blocks of a cell. Rows that were deleted are left out, columns without words too. */
export function readTable(table: Element, styles: Styles, read: (cell: Element) => Block[]): Table {
  const rows: Cell[][] = [];
  let headRows = 0;
  const columnOf = columnsOfGrid(table, () => filledCells(table));
  for (const element of rowsOf(table)) {
    const properties = child(element, 'trPr');
    if (child(properties, 'del')) continue;
    if (toggleOf(properties, 'tblHeader') === true && headRows === rows.length) headRows++;
    rows.push(readRow(element, rows, { columnOf, read }));
  }
  const cells = withoutEmptyEnd(rows);
  return { type: 'table', use: useOf(cells, hasLines(table, styles)), headRows, rows: cells };
}

/** Rows may be in content controls and the like. */
function rowsOf(element: Element): Element[] {
  return element.children.flatMap((one) => {
    if (one.name === 'tr') return [one];
    return one.name === 'tblPr' || one.name === 'tblGrid' ? [] : rowsOf(one);
  });
}

function cellsOf(element: Element): Element[] {
  return element.children.flatMap((one) => {
    if (one.name === 'tc') return [one];
    return one.name === 'sdt' || one.name === 'sdtContent' || one.name === 'customXml' ? cellsOf(one) : [];
  });
}

function filledCells(table: Element): readonly Range[] {
  return rowsOf(table).flatMap((row) => placedCells(row).filter(({ element }) => hasWords(element)));
}

const hasWords = (element: Element): boolean =>
  (element.name === 't' && element.text.trim() !== '') || element.name === 'numPr' || element.children.some(hasWords);

/** The cells of a row with the columns of the grid that they take. */
function placedCells(row: Element): (Range & { readonly element: Element })[] {
  let at = Math.max(0, numberOf(valOf(child(row, 'trPr'), 'gridBefore')) ?? 0);
  const cells: { element: Element; from: number; to: number }[] = [];
  for (const element of cellsOf(row)) {
    const properties = child(element, 'tcPr');
    const from = at;
    at += Math.min(MOST_COLUMNS, Math.max(1, numberOf(valOf(properties, 'gridSpan')) ?? 1));
    const merge = child(properties, 'hMerge');
    const last = cells.at(-1);
    // Old programs write merged cells this way: the first has the words.
    if (merge && merge.attributes.val !== 'restart' && last && !hasWords(element)) last.to = at;
    else cells.push({ element, from, to: at });
  }
  return cells;
}

function readRow(
  element: Element,
  above: readonly (readonly Cell[])[],
  { columnOf, read }: { columnOf: (at: number) => number; read: (cell: Element) => Block[] },
): Cell[] {
  const cells: Cell[] = [];
  const row = above.length;
  for (const { element: one, from, to } of placedCells(element)) {
    const column = columnOf(from);
    const colSpan = columnOf(to) - column;
    if (colSpan === 0) {
      read(one); // without words, but it may be counted
      continue;
    }
    const merge = child(child(one, 'tcPr'), 'vMerge');
    const upper = merge && merge.attributes.val !== 'restart' ? upperOf(above, row, column) : null;
    if (upper) {
      (upper as { rowSpan: number }).rowSpan = row - upper.row + 1;
      // The contents of a merged cell are not printed, but may be counted.
      read(one);
    } else cells.push({ row, column, rowSpan: 1, colSpan, blocks: read(one) });
  }
  return cells;
}

/** The cell that a merged one continues. */
function upperOf(rows: readonly (readonly Cell[])[], row: number, column: number): Cell | null {
  for (let at = row - 1; at >= 0; at--) {
    const found = rows[at]!.find((cell) => cell.column === column);
    if (found) return found.row + found.rowSpan >= row ? found : null;
  }
  return null;
}

/** LibreOffice puts empty columns at the end of tables that it converts. */
function withoutEmptyEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const isEmpty = ({ blocks }: Cell) =>
    blocks.every((block) => block.type === 'paragraph' && block.lines.every((line) => line.trim() === ''));
  const filled = rows.flat().filter((cell) => !isEmpty(cell));
  const width = largest(
    filled.map((cell) => cell.column + 1),
    0,
  );
  return rows.map((cells) =>
    cells
      .filter((cell) => cell.column < width)
      .map((cell) => (cell.column + cell.colSpan > width ? { ...cell, colSpan: width - cell.column } : cell)),
  );
}

/** Whether a table's lines are drawn: by itself, by its style, or by most of its cells. */
function hasLines(table: Element, styles: Styles): boolean {
  const properties = child(table, 'tblPr');
  const own = child(properties, 'tblBorders') ?? styles.bordersOfTable(valOf(properties, 'tblStyle'));
  const cells = rowsOf(table).flatMap((row) => cellsOf(row));
  const isDrawn = (borders: Element | undefined) =>
    borders?.children.some(
      ({ name, attributes }) =>
        (name.startsWith('inside') || name === 'left' || name === 'start') && !NO_LINE.has(attributes.val ?? ''),
    ) ?? false;
  const drawn = cells.filter((cell) => isDrawn(child(child(cell, 'tcPr'), 'tcBorders'))).length;
  const bare = cells.filter((cell) => {
    const borders = child(child(cell, 'tcPr'), 'tcBorders');
    return (
      borders !== undefined &&
      borders.children.length > 0 &&
      borders.children.every(({ attributes }) => NO_LINE.has(attributes.val ?? ''))
    );
  }).length;
  return drawn * 2 > cells.length || (isDrawn(own) && bare * 2 <= cells.length);
}
