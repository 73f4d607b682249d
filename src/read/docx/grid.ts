import { child, childrenOf, type Element, numberOf } from './package/xml.js';

/** Grid lines of a table this close together are meant to be one, in twentieths of a point: 2 mm. */
const NEAR = 113;
/** A column this much narrower than the average is not meant as one. */
const NARROW = 10;

/** A range of columns of a grid, which a cell takes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Which column each line of a table's grid begins. Rows whose cells were not drawn exactly alike, and the way
 * LibreOffice saves them, give a grid columns too narrow to hold words; such a column belongs to its neighbour, unless
 * it is one of `filled`, the cells that hold words.
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
