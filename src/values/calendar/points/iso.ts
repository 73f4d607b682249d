import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { DAY } from '../../../vocabulary/time/time-words.js';
import { anyOf } from '../pattern.js';
import type { Point, PointFinder } from './point.js';

// "2023-09-30", "2024/03/31", "ngày 2023-09-30", "2023-09"; no part of a number ("12-2023-09-30")
const ISO = latin(
  `(?:(?<!\\p{L})${anyOf(DAY)}\\s{1,3})?(?<![\\p{L}\\d/.–-])(?<year>(?:19|20)\\d{2})(?:(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})|-(?<only>0[1-9]|1[0-2]))(?![\\p{L}\\d/–-])`,
  'g',
);

/** Days and months as ISO 8601 writes them. */
export const findIsoDates: PointFinder = (canon) =>
  Array.from(matchesOf(canon, ISO), (match): Point => {
    const { year, month, day, only } = match.groups!;
    const common = {
      year: Number(year),
      month: Number(month ?? only),
      start: match.index,
      end: match.index + match[0].length,
    };
    return day === undefined ? { ...common, unit: 'month' } : { ...common, unit: 'day', day: Number(day) };
  });
