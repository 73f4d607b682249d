import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { SCHOOL_YEAR } from '../../../vocabulary/time/time-phrases.js';
import { mentions } from '../pattern.js';
import type { Point, PointFinder } from './point.js';

// "năm học 2024 - 2025", "các năm học: 2024-2025", "năm học 2024/2025"
const NAMED = latin(
  `(?<!\\p{L})${SCHOOL_YEAR}:?\\s{0,3}(?<year>(?:19|20)\\d{2})\\s?[-–/]\\s?(?<last>(?:19|20)\\d{2})(?![\\d/])`,
  'g',
);

/** School years, by their two calendar years. */
export const findSchoolYears: PointFinder = (canon) => {
  if (!mentions(canon, [SCHOOL_YEAR])) return [];
  return Array.from(matchesOf(canon, NAMED), (match): Point => {
    const { year, last } = match.groups!;
    const common = { unit: 'year', start: match.index, end: match.index + match[0].length, school: true } as const;
    return { ...common, year: Number(year), last: { ...common, year: Number(last) } };
  });
};
