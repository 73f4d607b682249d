import { matchesOf } from '../../../text/matches.js';
import type { Point } from './point.js';

/** One number of a list, and where it is. */
export interface Listed {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** The points of a list: neighbours are one stretch ("quý I, II": I to II), others stand alone ("quý I, III"). */
export function runsOf(list: readonly Listed[], pointOf: (part: number, start: number, end: number) => Point): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < list.length; i++) {
    const first = list[i]!;
    while (list[i + 1]?.part === list[i]!.part + 1) i++;
    const last = list[i]!;
    const point = pointOf(first.part, first.start, last.end);
    points.push(first === last ? point : { ...point, last: pointOf(last.part, first.start, last.end) });
  }
  return points;
}

/**
 * The numbers of a list within a match; the words of the match before and after it belong to the first and the last.
 */
export function listedIn(match: RegExpExecArray, list: string): Listed[] {
  const end = match.index + match[0].length;
  const from = match.index + match[0].indexOf(list);
  const numbers = [...matchesOf(list, /\d+/gu)];
  return numbers.map((number, i) => ({
    part: Number(number[0]),
    start: i === 0 ? match.index : from + number.index,
    end: numbers[i + 1] ? from + number.index + number[0].length : end,
  }));
}
