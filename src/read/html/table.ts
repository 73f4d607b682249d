import { largest } from '../../text/lists.js';
import type { Block, Cell, Table } from '../blocks/model.js';
import { useOf } from '../blocks/use.js';
import { attribute, type Element, isElement, isSilent, styleOf } from './dom.js';

/** The standard's own bounds (HTML, 4.9.12). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
/** A table of so few rows and columns whose lines are not known to be drawn is a letterhead or signature. */
const FEW_ROWS = 4;
const FEW_COLUMNS = 2;

/** Reads a table; `read` gives the blocks of a cell. */
export function readTable(table: Element, read: (cell: Element) => Block[]): Table {
  const rows: Cell[][] = [];
  /** By column: up to which row a cell of an earlier row hangs down. */
  const taken: number[] = [];
  let headRows = 0;
  const elements = rowsOf(table);
  for (const [row, element] of elements.entries()) {
    const cells: Cell[] = [];
    let column = 0;
    for (const one of element.childNodes.filter(isElement)) {
      if ((one.tagName !== 'td' && one.tagName !== 'th') || isSilent(one)) continue;
      while ((taken[column] ?? 0) > row) column++;
      if (column >= MOST_COLUMNS) break;
      const colSpan = Math.min(spanOf(one, 'colspan'), MOST_COLUMNS - column);
      const rowSpan = Math.min(spanOf(one, 'rowspan'), MOST_ROWS, elements.length - row);
      for (let at = column; at < column + colSpan; at++) taken[at] = row + rowSpan;
      cells.push({ row, column, rowSpan, colSpan, blocks: read(one) });
      column += colSpan;
    }
    rows.push(cells);
    if (headRows === row && isHead(element)) headRows++;
  }
  return { type: 'table', use: useOf(rows, hasLines(table, elements, rows)), headRows, rows };
}

/** "2"; a span of 0 or of no number is 1. */
function spanOf(cell: Element, name: string): number {
  return Math.max(1, Number.parseInt(attribute(cell, name) ?? '', 10) || 1);
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((one) => {
    if (isSilent(one)) return [];
    if (one.tagName === 'tr') return [one];
    return /^t(?:head|body|foot)$/.test(one.tagName) ? rowsOf(one) : [];
  });
}

function isHead(row: Element): boolean {
  if ((row.parentNode as Element | null)?.tagName === 'thead') return true;
  const cells = row.childNodes.filter(isElement);
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'th');
}

/** Whether borders are drawn: as table and cells say; if they say nothing, a table of any size has them. */
function hasLines(table: Element, rows: readonly Element[], cells: readonly (readonly Cell[])[]): boolean {
  const border = attribute(table, 'border');
  if (border !== undefined && border !== '0') return true;
  const elements = rows.flatMap((row) => row.childNodes.filter(isElement));
  if (elements.some(({ tagName }) => tagName === 'th')) return true;
  const styled = elements.map(
    (one) => styleOf(one, 'border') ?? styleOf(one, 'border-left') ?? styleOf(one, 'border-top'),
  );
  const drawn = styled.filter((style) => style !== undefined && !/\bnone\b|^0/i.test(style)).length;
  if (drawn > 0) return drawn * 2 > elements.length;
  if (border === '0' || styled.some((style) => style !== undefined)) return false;
  const width = largest(
    cells.flat().map(({ column, colSpan }) => column + colSpan),
    0,
  );
  return rows.length > FEW_ROWS || width > FEW_COLUMNS;
}
