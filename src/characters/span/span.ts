import { isBlank } from '../blank.js';
import { hull, type Place } from './place.js';

export { isBlank } from '../blank.js';
export { hull, type Place } from './place.js';
export type { ReadWord } from './read-word.js';

import { type Piece, pieceAt } from './piece.js';

export { type Piece, pieceAt, sourceOf, textOffset } from './piece.js';

declare const made: unique symbol;

/**
 * Words in reading order. Only this file makes spans, so that of every span: its pieces follow one another in `text`,
 * none of them overlaps the next, and each runs forwards in the source. On a page in columns the pieces may go back in
 * the source; `extent` covers them all.
 */
export interface Span {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly [made]: true;
}

function make(text: string, pieces: readonly Piece[]): Span {
  // A list that grew has spare capacity: a copy takes no more than it holds, and there is one for each line.
  return { text, pieces: pieces.slice() as readonly Piece[] } as Span;
}

export const EMPTY: Span = make('', []);

/** The source's own text from `from` on, letter by letter. */
export function copyOf(text: string, from: number): Span {
  if (text === '') return EMPTY;
  return { text, pieces: [{ at: 0, length: text.length, from, to: from + text.length }] as readonly Piece[] } as Span;
}

function isPlainCopy({ length, from, to, printed, word }: Piece): boolean {
  return to - from === length && printed === undefined && word === undefined;
}

/** The part of a span between two offsets of its text, without the spaces at either end. */
export function slice(span: Span, start: number, end: number = span.text.length): Span {
  while (start < end && isBlank(span.text.charCodeAt(start))) start++;
  while (end > start && isBlank(span.text.charCodeAt(end - 1))) end--;
  if (start >= end) return EMPTY;
  if (start === 0 && end === span.text.length) return span;
  // Nearly every line is one piece, as it stands in the source.
  const [only] = span.pieces;
  if (span.pieces.length === 1 && only!.length === span.text.length && isPlainCopy(only!))
    return copyOf(span.text.slice(start, end), only!.from + start);
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
  return make(span.text.slice(start, end), pieces);
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
  return make(texts.join(separator), pieces);
}

/** Where a span's words are in the source, all of them. Null for a span without words. */
export function extent(span: Span): Place | null {
  return hull(span.pieces);
}

/** Collects a span piece by piece; neighbouring copies of the source become one piece. */
export class SpanBuilder {
  #text: string[] = [];
  #length = 0;
  #pieces: Piece[] = [];

  get length(): number {
    return this.#length;
  }

  /** Appends text that was read from the source between two places, whichever of them comes first there. */
  push(text: string, one: number, other: number): void {
    const [from, to] = one < other ? [one, other] : [other, one];
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

  /** Appends another span, with its places. */
  add(span: Span): void {
    for (const piece of span.pieces) this.#pieces.push({ ...piece, at: piece.at + this.#length });
    this.#text.push(span.text);
    this.#length += span.text.length;
  }

  /** Appends the part of another span between two offsets of its text, with all that is known of it. */
  copy({ text, pieces }: Span, start: number, end: number): void {
    const shift = this.#length - start;
    for (let i = pieceAt({ pieces }, start); i < pieces.length && pieces[i]!.at < end; i++) {
      const piece = pieces[i]!;
      const from = Math.max(piece.at, start);
      const to = Math.min(piece.at + piece.length, end);
      const isCopy = piece.to - piece.from === piece.length;
      const place = isCopy ? { from: piece.from + from - piece.at, to: piece.from + to - piece.at } : {};
      const own = isCopy && piece.printed ? { printed: piece.printed.slice(from - piece.at, to - piece.at) } : {};
      this.#pieces.push({ ...piece, at: from + shift, length: to - from, ...place, ...own });
    }
    this.insert(text.slice(start, end));
  }

  /** Appends a reading of what the source has between two places. */
  read(text: string, piece: Omit<Piece, 'at' | 'length'>): void {
    const [from, to] = piece.from < piece.to ? [piece.from, piece.to] : [piece.to, piece.from];
    this.#pieces.push({ ...piece, from, to, at: this.#length, length: text.length });
    this.insert(text);
  }

  /** Appends text that is nowhere in the source: a space between lines, the colon after a label of its own. */
  insert(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
  }

  done(): Span {
    return make(this.#text.join(''), this.#pieces);
  }
}
