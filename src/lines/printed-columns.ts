import { isBlank, type Span, slice, textOffset } from '../characters/span/span.js';
import type { PhysicalLine } from './physical-line.js';

/** The columns from one tab stop to the next. */
export const TAB = 8;

/** The columns that a text takes which is printed `from` columns from the edge: a tab goes on to the next stop. */
export function printedWidth(text: string, from: number): number {
  if (!text.includes('\t')) return text.length;
  let column = from;
  for (const char of text) column += char === '\t' ? TAB - (column % TAB) : 1;
  return column - from;
}

// a mark that is on its letter, a soft hyphen, a zero-width blank
const NO_WIDTH = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The words of a printed line between gaps of two spaces or more, and the printed columns they take. */
export function segmentsOf(source: string, line: PhysicalLine): { span: Span; from: number; to: number }[] {
  const segments: { span: Span; from: number; to: number }[] = [];
  let column = line.indent;
  for (let at = line.from; at < line.to; ) {
    const start = at;
    const from = column;
    // A single space is between two words of one cell.
    while (
      at < line.to &&
      !(isBlank(source.charCodeAt(at)) && (source[at] === '\t' || isBlank(source.charCodeAt(at + 1))))
    ) {
      if (!NO_WIDTH.test(source[at]!)) column++;
      at++;
    }
    const span = slice(line.span, textOffset(line.span, start), textOffset(line.span, at));
    if (span.text !== '') segments.push({ span, from, to: column });
    for (; at < line.to && isBlank(source.charCodeAt(at)); at++)
      column += source[at] === '\t' ? TAB - (column % TAB) : 1;
  }
  return segments;
}
