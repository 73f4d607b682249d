import { extent, type Span } from '../characters/span/span.js';
import type { Position } from '../schema/plan.js';
import { has, LETTER, NUMBER } from '../text/letters.js';
import type { Reading } from './reading.js';

/** Where words come from. */
export interface Origin {
  /** A unist Position from two offsets of the decoded source. */
  readonly place: (from: number, to: number) => Position;
  /** The decoded source. */
  readonly source: string;
  readonly read: (span: Span) => Reading;
}

/**
 * Where a span's words are in the source. If other words are among them (from the adjacent column, from the foot of a
 * page), or the words continue further up, the position has its parts in reading order: together they are the words of
 * the span.
 */
export function positionOf(span: Span, { source, place }: Pick<Origin, 'source' | 'place'>): Position | undefined {
  const whole = extent(span);
  if (!whole) return undefined;
  const position = place(whole.from, whole.to);
  const parts: { from: number; to: number }[] = [];
  for (const { from, to } of span.pieces) {
    const last = parts.at(-1);
    if (last && from >= last.to && !holdsWords(source.slice(last.to, from))) last.to = to;
    else parts.push({ from, to });
  }
  return parts.length === 1 ? position : { ...position, parts: parts.map((one) => place(one.from, one.to)) };
}

// "</b> ", " <br>"
const TAG = /^\s{0,9}<[^<>]*>\s{0,9}$/;

const holdsWords = (between: string) => has(between, LETTER | NUMBER) && !TAG.test(between);
