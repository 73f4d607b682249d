import { EMPTY, type Span, slice } from '../../characters/span.js';
import type { PhysicalLine } from '../physical.js';
import { isRule, splitCells } from './cells.js';
import { cellsRow, ruleRow } from './made-rows.js';

// "+-----+---------+", "+=====+=========+", "+:----+--------:+"
const BORDER = /^\+(?:[-=:]+\+)+$/;
/** A table of so many columns is no letterhead or signature: its rows are those between its borders. */
const WIDE = 3;

/**
 * Tables whose rows stand between borders ("+-----+-----+"), several lines each, as pipe tables. A letterhead or a
 * signature printed so keeps a row for each of its paragraphs. A table with cells that span others is left as it stands.
 */
export function withGridTables(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  if (!lines.some(isBorder)) return lines;
  const all: PhysicalLine[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i + 1;
    if (isBorder(lines[i]!)) while (end < lines.length && (lines[end]!.isRow || isBorder(lines[end]!))) end++;
    const part = lines.slice(i, end);
    all.push(...(readGrid(part) ?? part));
    i = end;
  }
  return all;
}

function isBorder({ isRow, span: { text } }: PhysicalLine): boolean {
  return !isRow && text[0] === '+' && BORDER.test(text);
}

function readGrid(table: readonly PhysicalLine[]): PhysicalLine[] | null {
  const [top] = table;
  if (table.length < 3 || !isBorder(top!) || !isBorder(table.at(-1)!)) return null;
  const width = top!.span.text.split('+').length - 2;
  const cells = table.map((line) => (isBorder(line) ? null : splitCells(line.span)));
  const fits = table.every((line, i) => (cells[i]?.length ?? line.span.text.split('+').length - 2) === width);
  if (!fits || cells.some((row) => row && isRule(row))) return null;
  const rows: PhysicalLine[] = [];
  let start = 1;
  for (let i = 1; i < table.length; i++) {
    if (cells[i] !== null) continue;
    const band = table.slice(start, i);
    const own = cells.slice(start, i) as Span[][];
    start = i + 1;
    if (band.length === 0) continue;
    const columns = Array.from({ length: width }, (_, k) => paragraphsOf(own.map((row) => row[k]!)));
    const isFirst = rows.length === 0;
    if (width >= WIDE)
      rows.push(
        cellsRow(
          band,
          columns.map((parts) => parts.flat()),
        ),
      );
    else {
      const height = columns.reduce((most, parts) => Math.max(most, parts.length), 0);
      for (let k = 0; k < height; k++)
        rows.push(
          cellsRow(
            band,
            columns.map((parts) => parts[k] ?? [EMPTY]),
          ),
        );
    }
    if (isFirst && width >= WIDE) rows.push(ruleAt(table[i]!, rows[0]!, width));
  }
  return rows.map((row, i) => (i === 0 ? { ...row, blanks: top!.blanks, newPage: top!.newPage } : row));
}

/** The border below the head as the rule of a pipe table. */
function ruleAt(border: PhysicalLine, head: PhysicalLine, width: number): PhysicalLine {
  const { text } = ruleRow(head, width).span;
  const pieces = [{ at: 0, length: text.length, from: border.from, to: border.to }];
  return { ...border, span: { text, pieces }, width: text.length, isRow: true, bold: [], gaps: [] };
}

/** The lines of a cell by paragraphs, which an empty line or a backslash at the end of a line ends. */
function paragraphsOf(cells: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [];
  let isOpen = false;
  for (const cell of cells) {
    const isBroken = cell.text.endsWith('\\');
    const words = isBroken ? slice(cell, 0, cell.text.length - 1) : cell;
    if (words.text !== '') {
      if (isOpen) paragraphs.at(-1)!.push(words);
      else paragraphs.push([words]);
    }
    isOpen = words.text !== '' && !isBroken;
  }
  return paragraphs;
}
