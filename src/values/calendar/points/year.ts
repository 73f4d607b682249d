import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { YEAR_COUNTS } from '../../../vocabulary/time/time-numbers.js';
import { PART_OF_YEAR, PERIOD, YEAR } from '../../../vocabulary/time/time-words.js';
import { AND, FROM, SEVERAL } from '../../../vocabulary/words/small-words.js';
import { anyOf } from '../pattern.js';
import type { Point, PointFinder } from './point.js';

const RANGE = '(?<year>(?:19|20)\\d{2})(?:\\s?[-–/]\\s?(?<last>(?:19|20)\\d{2}))?(?![\\d/])';
// "năm 2023", "cuối năm 2024", "năm 2023 - 2025"
const NAMED = latin(
  `(?<!\\p{L})(?:${anyOf(PART_OF_YEAR)}\\s{1,3})?(?:${SEVERAL}\\s{1,3})?${anyOf(YEAR)}\\s{0,3}${RANGE}`,
  'g',
);
// "giai đoạn 2023 - 2025", "thời kỳ 2021-2030"
const PERIODS = latin(
  `(?<!\\p{L})${anyOf(PERIOD)}\\s{0,3}(?:${FROM}\\s{1,3})?(?:${anyOf(YEAR)}\\s{1,3})?${RANGE}`,
  'g',
);
// "2023", "2023 - 2025": years without their word
const BARE = latin(`(?<![\\d/.,\\-–\\p{L}])${RANGE}(?!\\s?[.,]\\d)`, 'g');

// the "02 " before "năm 2024 - 2025"
const COUNT = latin(`(?<![\\p{L}\\d])(?:0?[2-9]|${anyOf(YEAR_COUNTS)})\\s{1,3}$`, '');
// ", 2025", " và 2025"
const SECOND_YEAR = new RegExp(`^(?:,| ${AND}) 20\\d{2}(?!\\d)`, 'u');

/** Years and ranges of years. */
export const findYears: PointFinder = (canon) => [
  ...read(canon, NAMED, false).map((point) => withCount(canon, point)),
  ...read(canon, PERIODS, false),
  ...read(canon, BARE, true),
];

function read(canon: string, pattern: RegExp, bare: boolean): Point[] {
  return Array.from(matchesOf(canon, pattern), (match): Point => {
    const { year, last } = match.groups!;
    const start = match.index;
    const common = { unit: 'year', start, end: start + match[0].length, bare } as const;
    return { ...common, year: Number(year), last: last ? { ...common, year: Number(last) } : undefined };
  });
}

/** "trong |02 năm 2024 - 2025|": the number of years belongs to them. */
function withCount(canon: string, point: Point): Point {
  if (!point.last && !SECOND_YEAR.test(canon.slice(point.end, point.end + 9))) return point;
  const count = COUNT.exec(canon.slice(Math.max(0, point.start - 6), point.start));
  return count ? { ...point, start: point.start - count[0].trimStart().length } : point;
}
