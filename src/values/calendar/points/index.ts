import { findDays } from './day.js';
import { findHalves } from './half.js';
import { findIsoDates } from './iso.js';
import { findMonths } from './month.js';
import type { Point, PointFinder } from './point.js';
import { findQuarters } from './quarter.js';
import { findSchoolYears } from './school-year.js';
import { findYears } from './year.js';

const FINDERS: readonly PointFinder[] = [
  findDays,
  findIsoDates,
  findMonths,
  findQuarters,
  findHalves,
  findSchoolYears,
  findYears,
];
// Quarters and halves can be named without a digit: "quý iv", "nửa đầu năm"
const WORDED: readonly PointFinder[] = [findQuarters, findHalves];

/** Every point that a finder proposes, in order; of two that overlap the longer one wins. */
export function findPoints(canon: string): Point[] {
  const proposed = (/\d/.test(canon) ? FINDERS : WORDED)
    .flatMap((find) => find(canon))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Point[] = [];
  for (const point of proposed) {
    const last = kept.at(-1);
    if (!last || point.start >= last.end) kept.push(point);
    else if (point.end - point.start > last.end - last.start) kept[kept.length - 1] = point;
  }
  return kept;
}

export type { Point } from './point.js';
