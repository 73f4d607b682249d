import { firstDay, lastDay, type Point, pointEdtf } from './point.js';

/** "2023-03-01" → "2023-02-28" */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** A stretch of time in EDTF, and its first and last day; null where they are not known. */
export interface Dates {
  readonly edtf: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

export const NO_DATES: Dates = { edtf: null, first: null, last: null };

/**
 * The dates from one point to another (or of one alone), by the word before it: `before` is "trước" ahead of a month or
 * more, which is too late then.
 */
export function dates(
  point: Point,
  end: Point,
  bound: 'until' | 'since' | 'within' | 'before' | null,
  onwards: boolean,
): Dates {
  const from = pointEdtf(point);
  const to = pointEdtf(end);
  if (from === null || to === null) return NO_DATES;
  const left = from.split('/')[0]!;
  const right = to.split('/').at(-1)!;
  const first = firstDay(point);
  const last = lastDay(end);
  const stretch = left !== right;
  if (first !== null && last !== null && first > last) return NO_DATES;
  if (onwards || (bound === 'since' && (!stretch || (point === end && point.school))))
    return { edtf: `${left}/..`, first, last: null };
  // "trước tháng 3/2023" is over when March begins; "trước 30/12/2023" may be met on that day.
  if (bound === 'before' && point === end && first !== null)
    return { edtf: `../${right}`, first: null, last: dayBefore(first) };
  if ((bound === 'until' || bound === 'before') && point === end) return { edtf: `../${right}`, first: null, last };
  return { edtf: stretch ? `${left}/${right}` : left, first, last };
}
