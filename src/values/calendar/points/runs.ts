import type { Point } from './point.js';

/** One number of a list, and where it stands. */
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
