import { hasVietnameseLetters } from '../../text/words.js';
import { canonOf } from './canon.js';
import { findPoints } from './points/index.js';
import { joinPoints, type Span } from './spans.js';

/** A point or stretch of time that a text names, with its bounds. Offsets are UTF-16 units in the text. */
export type Time = Span;

/**
 * Every point and stretch of time of a text, in order, whatever its purpose: the source of deadlines, the period of a
 * plan and the dates of its head. An impossible day has `impossible` set and no dates.
 */
export function findTimes(text: string): Time[] {
  if (!/\d/.test(text)) return [];
  const canon = canonOf(text, !hasVietnameseLetters(text));
  return joinPoints(canon.text, findPoints(canon.text)).map((span) => {
    const { start, end } = canon.origin(span.start, span.end);
    return { ...span, start, end, pointStart: canon.origin(span.pointStart, span.pointStart).start };
  });
}
