import type { Span } from '../../../characters/span/span.js';
import { append } from '../../../text/lists.js';
import type { PhysicalLine } from '../../physical-line.js';
import { isNumberHead, isTableHead } from './head.js';
import { rowOf } from './row-line.js';

/** A table has no more columns. */
const WIDEST = 12;
/** A table of fewer rows may be a list. */
const FEWEST = 2;

interface Paragraph {
  readonly lines: readonly PhysicalLine[];
}

/**
 * Assembles the rows of tables in which each cell is a paragraph ("TT", "Nhiệm vụ", "Chủ trì", "1", "Số hóa sổ hộ
 * tịch", "Công an xã", "2", …), as some readers of documents print them. Each row must have as many as the head, and
 * begin with the number after that of the row before; else the lines stay as they are.
 */
export function withCellParagraphs(block: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  for (let i = 0; i < block.length; i++) {
    const table = !block[i]!.isRow && isNumberHead(block[i]!.span.text) ? readTable(block, i) : null;
    if (table) {
      append(lines, table.rows);
      i = table.end - 1;
    } else lines.push(block[i]!);
  }
  return lines;
}

function readTable(block: readonly PhysicalLine[], from: number): { rows: PhysicalLine[]; end: number } | null {
  const isSpaced = block[from + 1] !== undefined && block[from + 1]!.blanks > 0;
  let end = from;
  /** The next `count` paragraphs; null if there are fewer. */
  const take = (count: number): Paragraph[] | null => {
    const taken: PhysicalLine[][] = [];
    let i = end;
    for (; i < block.length && !block[i]!.isRow; i++) {
      const line = block[i]!;
      const goesOn = isSpaced && line.blanks === 0 && taken.length > 0;
      if (!goesOn && taken.length === count) break;
      if (goesOn) taken.at(-1)!.push(line);
      else taken.push([line]);
    }
    if (taken.length < count) return null;
    end = i;
    return taken.map((lines) => ({ lines }));
  };
  const width = block.slice(from, from + WIDEST + 1).findIndex(({ span }) => isNumber(span, 1));
  const head = width < 3 ? null : take(width);
  if (!head || !isTableHead(head.map(textOf))) return null;
  const rows = [head];
  while (isNumber(block[end]?.span, rows.length)) {
    const row = take(width);
    if (!row) return null;
    rows.push(row);
  }
  if (rows.length <= FEWEST) return null;
  const made = rows.map((row, i) =>
    rowOf(
      row.flatMap((cell) => cell.lines),
      row.map((cell) => cell.lines.map(({ span }) => span)),
      { isHead: i === 0, markup: 'cell-lines' },
    ),
  );
  return { rows: made, end };
}

function textOf({ lines }: Paragraph): string {
  return lines.map(({ span }) => span.text).join(' ');
}

/** "1", "01", "1." */
function isNumber(span: Span | undefined, value: number): boolean {
  const digits = /^0?(?<number>\d{1,3})[.)]?$/.exec(span?.text ?? '')?.groups?.number;
  return digits !== undefined && Number(digits) === value;
}
