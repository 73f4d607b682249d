import { pieceAt, type Span, type SpanBuilder, slice } from './span.js';

/** The parts that a span was joined from: after each, the text has a space that is not in the source. */
export function partsOf(span: Span): Span[] {
  const parts: Span[] = [];
  let start = 0;
  let end = 0;
  for (const piece of span.pieces) {
    if (piece.at > end) {
      parts.push(slice(span, start, end));
      start = piece.at;
    }
    end = piece.at + piece.length;
  }
  return [...parts, slice(span, start, end)].filter((part) => part.text !== '');
}

/** The words of a span as the source has them, where some are restored readings. */
export function printedText({ text, pieces }: Span): string {
  if (pieces.every(({ printed }) => printed === undefined)) return text;
  let words = '';
  let at = 0;
  for (const piece of pieces) {
    const end = piece.at + piece.length;
    words += text.slice(at, piece.at) + (piece.printed ?? text.slice(piece.at, end));
    at = end;
  }
  return words + text.slice(at);
}

/** Appends the part of a span between two offsets of its text to what is being built, blanks included. */
export function appendPart(builder: SpanBuilder, span: Span, start: number, end: number): void {
  for (let i = pieceAt(span, start); i < span.pieces.length; i++) {
    const piece = span.pieces[i]!;
    if (piece.at >= end) break;
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    if (from >= to) continue;
    const isCopy = piece.to - piece.from === piece.length;
    const shift = isCopy ? piece.from - piece.at : 0;
    builder.push(span.text.slice(from, to), isCopy ? from + shift : piece.from, isCopy ? to + shift : piece.to);
  }
}
