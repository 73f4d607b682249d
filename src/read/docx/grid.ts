import { child, childrenOf, type Element, numberOf } from './xml.js';

/** Lines of a table's grid so near to one another are meant to be one, in twentieths of a point: 2 mm. */
const NEAR = 113;
/** A column is so much narrower than the others on average where it is none. */
const NARROW = 10;

/** Columns of a grid from one up to another, which a cell takes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Which column each line of a table's grid begins. Rows whose cells were not drawn quite alike, and LibreOffice's way of
 * saving them, give a grid columns that are too narrow to hold words; such a one belongs to its neighbour, unless it is
 * one of `filled`, the cells that hold words.
 */
export function columnsOfGrid(table: Element, filled: () => readonly Range[]): (line: number) => number {
  const widths = childrenOf(child(table, 'tblGrid'), 'gridCol').map(({ attributes }) => numberOf(attributes.w) ?? 0);
  const narrow = Math.min(NEAR, widths.reduce((sum, width) => sum + width, 0) / widths.length / NARROW);
  const isNone = widths.map((width) => width < narrow);
  if (!isNone.includes(true)) return (line) => line;
  for (const { from, to } of filled()) if (isNone.slice(from, to).every((none) => none)) isNone[from] = false;
  const columns = [0];
  for (const none of isNone) columns.push(columns.at(-1)! + (none ? 0 : 1));
  const beyond = (line: number) => columns.at(-1)! + line - widths.length;
  return (line) => columns[line] ?? beyond(line);
}
