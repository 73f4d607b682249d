import { join, type Span, slice } from '../../../characters/span/span.js';
import { begins, UPPER } from '../../../text/letters.js';
import { append } from '../../../text/lists.js';
import type { PhysicalLine } from '../../physical-line.js';
import { isNumberHead, isRowNumber, isTableHead } from './head.js';
import { rowOf } from './row-line.js';

/** How many lines a cell may have. */
const TALLEST = 40;

/**
 * Assembles the rows of tables whose cells are printed one below the other, each closed by a bar ("1" / "|" / "Số hóa
 * sổ" / "hộ tịch |"): what a web page's text leaves of them. The head says how many cells a row has: as many as precede
 * the number of the first row. If the cells do not add up to whole rows they are kept as they stand, without bars.
 */
export function withCellRows(block: readonly PhysicalLine[]): readonly PhysicalLine[] {
  if (!block.some(closesCell)) return block;
  const lines: PhysicalLine[] = [];
  for (let i = 0; i < block.length; i++) {
    const line = block[i]!;
    const table = isNumberHead(withoutBar(line).text) ? readCells(block, i) : null;
    if (table) {
      append(lines, table.rows);
      i = table.end - 1;
    } else if (!closesCell(line) || /[^|\s]/.test(line.span.text)) lines.push(line);
  }
  return lines;
}

/** "|", "hộ tịch |" */
function closesCell({ isRow, span }: PhysicalLine): boolean {
  return !isRow && (span.text === '|' || span.text.endsWith(' |'));
}

function withoutBar(line: PhysicalLine): Span {
  return closesCell(line) ? slice(line.span, 0, line.span.text.length - 1) : line.span;
}

interface Cell {
  readonly span: Span;
  readonly lines: readonly PhysicalLine[];
}

function readCells(block: readonly PhysicalLine[], from: number): { rows: PhysicalLine[]; end: number } | null {
  const { cells, end } = cellsFrom(block, from);
  const width = cells.findIndex((cell) => isRowNumber(cell.span.text));
  if (width < 3 || !isTableHead(cells.slice(0, width).map(({ span }) => span.text))) return null;
  const rows = [cells.slice(0, width)];
  for (let i = width; i < cells.length; ) {
    // "I" / "Nhóm nhiệm vụ về pháp lý" / "1": a row of a group has two cells.
    const isGroup = begins(cells[i]!.span.text, UPPER) && isRowNumber(cells[i + 2]?.span.text ?? '');
    const row = cells.slice(i, i + (isGroup ? 2 : width));
    if (!isRowNumber(row[0]!.span.text) || (!isGroup && row.length < width)) return null;
    rows.push(row);
    i += row.length;
  }
  const made = rows.map((row, i) =>
    rowOf(
      row.flatMap((cell) => cell.lines),
      Array.from({ length: width }, (_, k) => (row[k] ? [row[k].span] : [])),
      { isHead: i === 0, markup: 'cell-lines' },
    ),
  );
  return { rows: made, end };
}

/** The cells from a line on, up to the last that a bar closes before text without any. */
function cellsFrom(block: readonly PhysicalLine[], from: number): { cells: Cell[]; end: number } {
  const cells: Cell[] = [];
  let own: PhysicalLine[] = [];
  let end = from;
  for (let i = from; i < block.length && own.length <= TALLEST && !block[i]!.isRow; i++) {
    const line = block[i]!;
    if (/[^|\s]/.test(line.span.text)) own.push(line);
    if (!closesCell(line)) continue;
    cells.push({ span: join(own.map(withoutBar), ' '), lines: own.length > 0 ? own : [line] });
    own = [];
    end = i + 1;
  }
  return { cells, end };
}
