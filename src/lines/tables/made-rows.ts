import type { Piece, Span } from '../../characters/span.js';
import { vocabulary } from '../../lexicon/run.js';
import type { PhysicalLine } from '../physical.js';

/** How a table is told whose rows are no rows in print, and how its cells are put into rows. */

// "1", "02", "3.", "I", "B"
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})?|[IVX]{1,5}|[A-HĐ])[.)]?$/u;
/** Folded names of columns, the first of numbers, and one of those before `to` in the vocabulary. */
export function isTableHead(names: readonly string[], to = names.length): boolean {
  return (
    isNumberHead(names[0]!) &&
    !names.includes('') &&
    names.slice(1, to).some((name) => vocabulary().columnKey(name) !== null)
  );
}

/** "TT", "Số thứ tự" */
export function isNumberHead(text: string): boolean {
  return vocabulary().columnKey(text) === 'no';
}

/** What the first cell of a row holds: "1", "02", "I". */
export function isRowNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** A row of a pipe table, made of the cells that stand in some lines; a cell may have several parts. */
export function cellsRow(lines: readonly PhysicalLine[], cells: readonly (readonly Span[])[]): PhysicalLine {
  let text = '|';
  const pieces: Piece[] = [];
  for (const cell of cells) {
    for (const span of cell.filter((part) => part.text !== '')) {
      text += ' ';
      for (const piece of span.pieces) pieces.push({ ...piece, at: piece.at + text.length });
      text += span.text;
    }
    text += ' |';
  }
  const first = lines[0]!;
  const shown = { bold: [], width: text.length, isRow: true, stretch: 0, gaps: [] };
  return { ...first, ...shown, to: lines.at(-1)!.to, span: { text, pieces } };
}

/** The rule under a head, which stands nowhere in the source. */
export function ruleRow(head: PhysicalLine, width: number): PhysicalLine {
  return { ...head, span: { text: `|${'---|'.repeat(width)}`, pieces: [] } };
}
