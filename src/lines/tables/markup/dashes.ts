import type { Place } from '../../../characters/span/span.js';
import { isBlank } from '../../../characters/span/span.js';
import { cellOf, linesOfParts } from '../cells/cell.js';
import { withHead } from '../cells/head.js';
import { rowLine } from '../cells/row-line.js';
import { linesFrom, type SourceLine, type TableParser } from './reader.js';

// "  ---- --------- ------": dashes over each column
const COLUMNS = /^-{2,}(?: +-{2,})+$/;
// "  -----------------------": above the head of a table whose cells have several lines, and below its last row
const EDGE = /^-{8,}$/;
/** A head has no more lines. */
const HEAD_LINES = 8;
// a mark that is on its letter, and what is not seen
const NO_WIDTH = /[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/;

/**
 * Tables whose columns are shown by dashes under the head, as pandoc prints them: simple ones, a line a row, and those
 * between two lines of dashes, whose rows are parted by blank lines. Without a head the dashes are above and below.
 */
export const readDashes: TableParser = (source, at) => {
  const lines: SourceLine[] = [];
  let rule = -1;
  let isEdged = false;
  for (const line of linesFrom(source.text, at)) {
    const isEdge = EDGE.test(line.text);
    if (lines.length === 0 && isEdge) isEdged = true;
    else if (rule < 0) {
      if (COLUMNS.test(line.text)) {
        rule = lines.length;
        isEdged ||= rule === 0;
      } else if (lines.length > HEAD_LINES || isEdge || line.text === '' || (lines.length === 1 && !isEdged))
        return null;
    } else if (isEdge || COLUMNS.test(line.text)) {
      lines.push(line);
      break;
    } else if (!isEdged && line.text === '') break;
    lines.push(line);
  }
  const isClosed = rule >= 0 && lines.length > rule + 1 && /^[-\s]+$/.test(lines.at(-1)!.text);
  if ((rule > 0 && rule < (isEdged ? 2 : 1)) || rule < 0 || lines.length < rule + 2 || (isEdged && !isClosed))
    return null;
  const columns = columnsOf(source.text, lines[rule]!);
  const rows = [
    ...(rule === 0 ? [] : [lines.slice(isEdged ? 1 : 0, rule)]),
    ...rowsBelow(lines.slice(rule + 1, isClosed ? -1 : undefined), isEdged),
  ];
  const made = rows.map((row) => row.map((line) => partLine(source.text, line, columns)));
  if (made.some((row) => row.includes(null))) return null;
  const cells = rows.map((_, i) =>
    columns.map((_, k) =>
      cellOf(
        linesOfParts(
          source.text,
          (made[i] as Place[][]).map((places) => places[k]!),
          source.markdown,
        ).flat(),
      ),
    ),
  );
  return {
    from: lines[0]!.from,
    to: lines.at(-1)!.to,
    rows: withHead(
      rows.map((row, i) =>
        rowLine(
          { from: row[0]!.from, to: row.at(-1)!.to },
          { cells: cells[i]!, isHead: i === 0 && rule > 0, markup: 'dashes' },
        ),
      ),
    ),
  };
};

/** The lines of each row: parted by blank lines where rows may have several lines. */
function rowsBelow(lines: readonly SourceLine[], isEdged: boolean): SourceLine[][] {
  const printed = lines.filter(({ text }) => text !== '');
  if (!isEdged || printed.length === lines.length) return printed.map((line) => [line]);
  const rows: SourceLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text !== '' && isOpen) rows.at(-1)!.push(line);
    else if (line.text !== '') rows.push([line]);
    isOpen = line.text !== '';
  }
  return rows;
}

/** The printed column at which each column of the table begins. */
function columnsOf(text: string, { from, to }: SourceLine): number[] {
  const starts: number[] = [];
  for (let i = from; i < to; i++) if (text[i] === '-' && text[i - 1] !== '-') starts.push(i - from);
  return starts;
}

/** Where the words of each column are on a line; null if a word spans the gap between two columns. */
function partLine(text: string, line: SourceLine, columns: readonly number[]): Place[] | null {
  const places: Place[] = [];
  let at = line.from;
  let column = 0;
  for (const [k, start] of columns.entries()) {
    const end = columns[k + 1] ?? Number.POSITIVE_INFINITY;
    if (k === 0) for (; at < line.to && column < start; at++, column++) if (!isBlank(text.charCodeAt(at))) return null;
    const from = at;
    for (; at < line.to && column < end; at++) if (!NO_WIDTH.test(text[at]!)) column++;
    while (at < line.to && NO_WIDTH.test(text[at]!)) at++;
    if (at < line.to && !isBlank(text.charCodeAt(at - 1))) return null;
    places.push({ from, to: at });
  }
  return places;
}
