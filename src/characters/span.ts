/**
 * Text cut out of the source, with where each part of it stands there.
 *
 * A piece says that `text.slice(at, at + length)` was read from the source between `from` and `to`. Where both are
 * of the same length the piece is a copy, letter by letter; otherwise (a letter and its mark composed to one, an
 * entity decoded) it maps as a whole. Characters between pieces, such as the blank of a line join, come from nowhere.
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

/** A word of a damaged source and how it is read. */
export interface ReadWord {
  /** As the source has it, and as it is read; with the marks around it. */
  readonly raw: string;
  readonly text: string;
  /** How sure the reading is: of the words given 0.9, nine in ten are right. */
  readonly certainty: number;
  /** Other readings, the likeliest first. */
  readonly alternatives: readonly string[];
  /** Where it stands in the source. */
  readonly from: number;
  readonly to: number;
}

export interface Span {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export const EMPTY: Span = { text: '', pieces: [] };

/** The part of a span between two offsets of its text, without the blanks at either end. */
export function slice(span: Span, start: number, end: number = span.text.length): Span {
  while (start < end && isBlank(span.text.charCodeAt(start))) start++;
  while (end > start && isBlank(span.text.charCodeAt(end - 1))) end--;
  if (start >= end) return EMPTY;
  if (start === 0 && end === span.text.length) return span;
  const pieces: Piece[] = [];
  for (let i = pieceAt(span, start); i < span.pieces.length; i++) {
    const piece = span.pieces[i]!;
    if (piece.at >= end) break;
    const cutFront = Math.max(0, start - piece.at);
    const cutBack = Math.max(0, piece.at + piece.length - end);
    if (cutFront === 0 && cutBack === 0) {
      pieces.push({ ...piece, at: piece.at - start });
    } else if (piece.to - piece.from === piece.length) {
      pieces.push({
        ...piece,
        at: piece.at + cutFront - start,
        length: piece.length - cutFront - cutBack,
        from: piece.from + cutFront,
        to: piece.to - cutBack,
        ...(piece.printed ? { printed: piece.printed.slice(cutFront, piece.printed.length - cutBack) } : {}),
      });
    } else {
      pieces.push({ ...piece, at: piece.at + cutFront - start, length: piece.length - cutFront - cutBack });
    }
  }
  return { text: span.text.slice(start, end), pieces };
}

/** Several spans as one, with `separator` between those that hold text. */
export function join(spans: readonly Span[], separator: string): Span {
  const held = spans.filter((span) => span.text !== '');
  if (held.length <= 1) return held[0] ?? EMPTY;
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const span of held) {
    if (texts.length > 0) at += separator.length;
    for (const piece of span.pieces) pieces.push({ ...piece, at: piece.at + at });
    texts.push(span.text);
    at += span.text.length;
  }
  return { text: texts.join(separator), pieces };
}

/** The parts that a span was joined of: behind each, the text holds a blank that stands nowhere in the source. */
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

/**
 * Where the span's first word begins in the source, and where its last one ends; of words that were read out of their
 * printed order, as columns are, the foremost and the hindmost. Null for a span without words.
 */
export function extent(span: Span): { from: number; to: number } | null {
  const first = span.pieces[0];
  const last = span.pieces[span.pieces.length - 1];
  if (!first || !last) return null;
  if (last.to >= first.from) return { from: first.from, to: last.to };
  const froms = span.pieces.map(({ from }) => from);
  const tos = span.pieces.map(({ to }) => to);
  return { from: froms.reduce((a, b) => Math.min(a, b)), to: tos.reduce((a, b) => Math.max(a, b)) };
}

/** Collects a span piece by piece; neighbouring copies of the source become one piece. */
export class SpanBuilder {
  #text: string[] = [];
  #length = 0;
  #pieces: Piece[] = [];

  get length(): number {
    return this.#length;
  }

  /** Appends text that was read from the source between `from` and `to`. */
  push(text: string, from: number, to: number): void {
    const last = this.#pieces[this.#pieces.length - 1];
    const copy = to - from === text.length;
    if (
      last !== undefined &&
      copy &&
      last.to === from &&
      last.to - last.from === last.length &&
      last.at + last.length === this.#length
    ) {
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + text.length, to };
    } else if (text.length > 0) {
      this.#pieces.push({ at: this.#length, length: text.length, from, to });
    }
    this.#text.push(text);
    this.#length += text.length;
  }

  done(): Span {
    return { text: this.#text.join(''), pieces: this.#pieces };
  }
}

export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** The index of the first piece that ends behind `start`; the number of pieces if there is none. */
export function pieceAt(span: Span, start: number): number {
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

/** Where one character of a span stands in the source. */
export function sourceOf(span: Span, at: number): { from: number; to: number } | null {
  const piece = span.pieces[pieceAt(span, at)];
  if (!piece) return null;
  if (piece.to - piece.from !== piece.length) return piece;
  const from = piece.from + Math.max(0, at - piece.at);
  return { from, to: from + 1 };
}
