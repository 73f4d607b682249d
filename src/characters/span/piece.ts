import type { ReadWord } from './read-word.js';

/**
 * Text cut out of the source, with the place of each part.
 *
 * A piece says that `text.slice(at, at + length)` was read from the source between `from` and `to`. Where both are of
 * the same length the piece is a copy, letter by letter; otherwise (a letter and its mark composed to one, an entity
 * decoded) it maps as a whole. Characters between pieces, such as the space of a line join, have no source.
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  /** What the source has here, where the text is a restored reading of it. */
  readonly printed?: string;
  /** The restored word that this piece is of. */
  readonly word?: ReadWord;
}

/** A text with its pieces, in order: a span. */
interface Placed {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The index of the first piece that ends after `start`; the number of pieces if there is none. */
export function pieceAt(span: Pick<Placed, 'pieces'>, start: number): number {
  let low = 0;
  let high = span.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = span.pieces[middle]!;
    if (piece.at + piece.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where one character of a span is in the source. */
export function sourceOf(span: Placed, at: number): { from: number; to: number } | null {
  const piece = span.pieces[pieceAt(span, at)];
  if (!piece) return null;
  if (piece.to - piece.from !== piece.length) return piece;
  const from = piece.from + Math.max(0, at - piece.at);
  return { from, to: from + 1 };
}

/** The offset in a span's text of a place in the source. */
export function textOffset(span: Placed, at: number): number {
  const piece = span.pieces.find((one) => one.to > at);
  return piece ? piece.at + Math.max(0, at - piece.from) : span.text.length;
}
