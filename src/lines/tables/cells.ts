import { type Span, slice } from '../../characters/span.js';

/** The cells of one row of a pipe table, without the outer bars; a bar behind a backslash is text. */
export function splitCells(row: Span): Span[] {
  const cells: Span[] = [];
  const { text } = row;
  const end = text.endsWith('|') && !text.endsWith('\\|') ? text.length - 1 : text.length;
  let start = text.startsWith('|') ? 1 : 0;
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    cells.push(slice(row, start, i));
    start = i + 1;
  }
  return cells;
}

/** "|---|:--:|": the rule under the head of a pipe table. */
export function isRule(cells: readonly Span[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell.text));
}
