import type { Place } from '../../../characters/span/span.js';
import { cellOf, linesIn } from '../cells/cell.js';
import { areColumns, isRowNumber, isTableHead, isTimeCell, isTimeHead, withHead } from '../cells/head.js';
import { evened, rowLine } from '../cells/row-line.js';
import { linesFrom, type TableParser } from './reader.js';

/** A row may be cut into so many lines. */
const MOST_PARTS = 12;

/**
 * Tables whose cells are parted by tabs, as copied from a word processor or a sheet: the first line names the columns,
 * the first of them that of numbers; without such each line has all cells. A cell with line breaks cuts its row; its
 * parts have as many cells together.
 */
export const readTabs: TableParser = ({ text, markdown }, at) => {
  const rows: Place[][] = [];
  let open: Place[] = [];
  let parts = 0;
  let end = at;
  /** The head's places between tabs, those without a name included. */
  let places: Place[] = [];
  // Blank lines after every line are not significant.
  let isSpaced = false;
  let isBehindHead = false;
  let isTimed = false;
  let isUnnumbered = false;
  for (const line of linesFrom(text, at)) {
    if (line.text === '' && (isBehindHead || (isSpaced && open.length === 0))) {
      isSpaced = true;
      isBehindHead = false;
      continue;
    }
    if (line.text === '') break;
    // "---⇥---⇥---": a rule under the head
    if (rows.length === 1 && /^[-=\s]{3,}$/.test(line.text)) continue;
    isBehindHead = rows.length === 0;
    const printed = cellsIn(text, line);
    if (rows.length === 0) {
      places = printed;
      const cells = printed.filter((cell) => !isEmpty(text, cell));
      const names = cells.map((cell) => text.slice(cell.from, cell.to).trim().normalize('NFC'));
      isUnnumbered = areColumns(names);
      if (cells.length < 3 || !(isUnnumbered || isTableHead(names))) return null;
      isTimed = isTimeHead(names[0]!);
      rows.push(cells);
      continue;
    }
    // "⇥1⇥Kiosk⇥", "1⇥⇥Kiosk": what is empty if the head names no column is no cell
    const isFull = printed.length === places.length;
    const cells = isFull ? printed.filter((cell, k) => !isEmpty(text, cell) || !isEmpty(text, places[k]!)) : printed;
    const width = rows[0]!.length;
    const goesOn = open.length > 0 && open.length + cells.length - 1 <= width;
    const isOwn = isUnnumbered ? cells.length === width : isRow(text, cells, isTimed);
    if (!goesOn && (open.length > 0 || !isOwn)) break;
    // The last cell so far goes on with the first of the line.
    open = goesOn ? [...open.slice(0, -1), { from: open.at(-1)!.from, to: cells[0]!.to }, ...cells.slice(1)] : cells;
    if (++parts > MOST_PARTS || open.length > width) break;
    if (open.length < width) continue;
    rows.push(open);
    [open, parts, end] = [[], 0, line.to];
  }
  if (rows.length < 2) return null;
  const made = evened(rows.map((cells) => cells.map(({ from, to }) => cellOf(linesIn(text, from, to, markdown)))));
  const lines = rows.map((cells, i) =>
    rowLine({ from: cells[0]!.from, to: cells.at(-1)!.to }, { cells: made[i]!, isHead: i === 0, markup: 'tabs' }),
  );
  return { from: at, to: end, rows: withHead(lines) };
};

function isEmpty(text: string, { from, to }: Place): boolean {
  return text.slice(from, to).trim() === '';
}

/** A row has a number before its first tab, or its time, or nothing: what follows a table has none of these. */
function isRow(text: string, cells: readonly Place[], isTimed: boolean): boolean {
  const first = text.slice(cells[0]!.from, cells[0]!.to).trim();
  const isOwn = isRowNumber(first) || /^\(?\d{1,2}\)?$/.test(first) || (isTimed && isTimeCell(first));
  return cells.length > 1 && (first === '' || isOwn);
}

function cellsIn(text: string, { from, to }: Place): Place[] {
  const cells: Place[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text[i] !== '\t') continue;
    cells.push({ from: start, to: i });
    start = i + 1;
  }
  return cells;
}
