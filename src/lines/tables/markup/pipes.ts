import type { Place } from '../../../characters/span/span.js';
import { type Cell, cellOf, linesIn } from '../cells/cell.js';
import { isTableHead, withHead } from '../cells/head.js';
import { evened, rowLine } from '../cells/row-line.js';
import { linesFrom, type SourceLine, type TableParser, type TableSource } from './reader.js';

/** A row may be cut into so many lines. */
const MOST_PARTS = 12;

// "|---|:--:|", "--- | ---", "|---|", "----+----": the rule under the head
const RULE = /^\|?\s*:?-+:?\s*(?:[|+]\s*:?-+:?\s*)*\|?$/;

/** A row of bars as it is printed: over one line, or cut into several by line breaks in its cells. */
interface BarRow extends Place {
  /** Between which offsets each cell's words are. */
  readonly cells: readonly Place[];
  readonly isRule: boolean;
}

/**
 * Tables of bars (GitHub Flavored Markdown, the plain text of others): "| 1 | Kiosk | Công an xã |". The bars around a
 * row may be left out where a rule is below the first one; a cell may hold line breaks, which cut its row.
 */
export const readPipes: TableParser = (source, at) => {
  const first = lineAt(source.text, at);
  const hasBars = first.text[0] === '|';
  if (!hasBars && !first.text.includes('|')) return null;
  const barred = hasBars ? barRows(source.text, at) : [];
  // "| 1 | Kiosk | Công an xã": a bar before each row, and none after it
  const rows = barred.length > 0 ? barred : bareRows(source.text, at);
  if (rows.length === 0) return null;
  // "| - | - |" is a row but right below the first one.
  const isRule = (row: BarRow, i: number) =>
    row.isRule && (i === 1 || source.text.slice(row.from, row.to).includes('--'));
  const rule = rows.findIndex(isRule);
  const printed = rows.filter((row, i) => !isRule(row, i));
  const cells = evened(printed.map((row) => row.cells.map((place) => toCell(source, place))));
  const lines = printed.map(({ from, to }, i) =>
    rowLine({ from, to }, { cells: cells[i]!, isHead: i < rule, markup: 'pipes' }),
  );
  return { from: rows[0]!.from, to: rows.at(-1)!.to, rows: withHead(lines) };
};

function lineAt(text: string, at: number): SourceLine {
  return linesFrom(text, at).next().value as SourceLine;
}

function toCell({ text, markdown }: TableSource, { from, to }: Place): Cell {
  return cellOf(linesIn(text, from, to, markdown));
}

/** Rows that begin and end with a bar, up to the first line that is none. */
function barRows(text: string, at: number): BarRow[] {
  const rows: BarRow[] = [];
  /** Lines of a row that no bar has closed yet. */
  let open: SourceLine[] = [];
  // Blank lines after every line are not significant.
  let isSpaced = false;
  let isBehindBlank = false;
  let isParted = false;
  for (const line of linesFrom(text, at)) {
    const begins = line.text[0] === '|';
    if (line.text === '') {
      // A cell may hold a blank line, where what follows closes its row.
      isBehindBlank ||= open.length === 0;
      isParted = true;
      continue;
    }
    // "14": the number of a page within a row
    if (open.length > 0 && isParted && /^\d{1,4}$/.test(line.text)) break;
    isParted = false;
    isSpaced ||= isBehindBlank && rows.length === 1 && begins && RULE.test(line.text);
    if (isBehindBlank && !isSpaced) break;
    isBehindBlank = false;
    if (open.length === 0 && !begins) break;
    if (open.length === MOST_PARTS || (open.length > 0 && begins && !isShort(text, open, rows))) break;
    open.push(line);
    if (!closes(line.text)) continue;
    const row = toBarRow(text, open[0]!, line);
    // A row that is broken has as many cells as the others.
    if (open.length > 1 && rows.length > 0 && row.cells.length !== rows.at(-1)!.cells.length) break;
    rows.push(row);
    open = [];
  }
  // A head that was broken must be as wide as what follows it.
  const [head, second] = rows;
  const isCut = head !== undefined && /[\r\n]/.test(text.slice(head.from, head.to));
  return isCut && second?.cells.length !== head.cells.length ? [] : rows;
}

/** Whether the lines of an open row have fewer cells than the row before it: a line that begins with a bar may go on with it. */
function isShort(text: string, open: readonly SourceLine[], rows: readonly BarRow[]): boolean {
  const row = toBarRow(text, open[0]!, open.at(-1)!);
  return rows.length > 0 && row.cells.length < rows.at(-1)!.cells.length;
}

function closes(line: string): boolean {
  return line.length > 1 && line.endsWith('|') && !line.endsWith('\\|');
}

/**
 * Rows without the bars around them; a rule must be below the first, or a bar at the end of each, or the first names the
 * columns.
 */
function bareRows(text: string, at: number): BarRow[] {
  const rows: BarRow[] = [];
  let isClosed = true;
  for (const line of linesFrom(text, at)) {
    isClosed &&= line.text === '' || closes(line.text);
    const width = rows[0]?.cells.length ?? 2;
    const isOwn = line.text.includes('|') || (rows.length === 1 && RULE.test(line.text));
    const own = isOwn ? toBarRow(text, line, line) : null;
    // "| Lê Văn A |": the first cell is empty
    const isShifted = line.text[0] === '|' && own?.cells.length === width - 1;
    const row = own && isShifted ? { ...own, cells: [{ from: own.from, to: own.from }, ...own.cells] } : own;
    if (row === null || row.cells.length < 2 || (rows.length > 0 && row.cells.length > width)) break;
    if (rows.length === 1 && !isClosed && !row.isRule && !namesColumns(text, rows[0]!)) return [];
    if (rows.length === 1 && row.cells.length !== width) return [];
    rows.push(row);
  }
  // "UBND XÃ A | CỘNG HÒA … |"; a rule below makes a table of a single row
  const isRuled = rows[1]?.isRule === true;
  return isRuled || (rows.length > 2 && (isClosed || namesColumns(text, rows[0]!))) ? rows : [];
}

/** "STT | Thời gian | Nội dung": the names of at least three columns. */
function namesColumns(text: string, { cells }: BarRow): boolean {
  return cells.length > 2 && isTableHead(cells.map(({ from, to }) => text.slice(from, to).trim().normalize('NFC')));
}

/** The cells between the bars of some lines; a bar after a backslash is text. */
function toBarRow(text: string, first: SourceLine, last: SourceLine): BarRow {
  const from =
    first.from + (text.slice(first.from, first.to).length - text.slice(first.from, first.to).trimStart().length);
  const to = last.from + text.slice(last.from, last.to).trimEnd().length;
  const begin = text[from] === '|' ? from + 1 : from;
  const end = to > begin && text[to - 1] === '|' && text[to - 2] !== '\\' ? to - 1 : to;
  const cells: Place[] = [];
  let start = begin;
  const isRule = RULE.test(text.slice(from, to));
  for (let i = begin; i <= end; i++) {
    const isBar = (text[i] === '|' && text[i - 1] !== '\\') || (isRule && text[i] === '+');
    if (i < end && !isBar) continue;
    cells.push({ from: start, to: i });
    start = i + 1;
  }
  return { from, to, cells, isRule };
}
