import { latin } from '../../../text/latin.js';
import type { Point, PointFinder } from './point.js';

// "tháng 8/2023", "tháng 03 / 2023", "tháng 8-2023", "tháng 8 năm 2023", "tháng8/2023", "t8/2023", "tháng 7" (completed later)
const NAMED = latin(
  /(?<![\p{L}\d])(?:tháng\s{0,3}|t\.?)(?<month>\d{1,2})(?:(?:\s?[/.\-–]\s?|,?\s{0,3}năm\s{0,3})(?<year>\d{4}))?(?![\d/%])/gu,
);
// "tháng 3-5/2024", "tháng 3–5 năm 2024"
const RANGE = latin(
  /(?<![\p{L}\d])tháng\s{0,3}(?<month>\d{1,2})[-–](?<last>\d{1,2})(?:\s?\/\s?|\s{1,3}năm\s{1,3})(?<year>\d{4})(?![\d/%])/gu,
);
// "12/2023", "07-2023": a month without its word
const BARE = /(?<![\d/.\-–])(?<month>\d{1,2})\s?[/-]\s?(?<year>(?:19|20)\d{2})(?![\d/])/gu;

/** Months, with or without their year. */
export const findMonths: PointFinder = (canon) => [
  ...read(canon, NAMED, false),
  ...ranges(canon),
  ...read(canon, BARE, true),
];

function ranges(canon: string): Point[] {
  return Array.from(canon.matchAll(RANGE), (match): Point => {
    const { month, last, year } = match.groups!;
    const start = match.index;
    const common = { unit: 'month', year: Number(year), start, end: start + match[0].length } as const;
    return { ...common, month: Number(month), last: { ...common, month: Number(last) } };
  });
}

function read(canon: string, pattern: RegExp, bare: boolean): Point[] {
  const points: Point[] = [];
  for (const match of canon.matchAll(pattern)) {
    const { month, year } = match.groups!;
    // "t3" alone is a name of something else
    if (!bare && year === undefined && !match[0].startsWith('tháng')) continue;
    const start = match.index;
    const end = start + match[0].length;
    points.push({ unit: 'month', month: Number(month), year: year ? Number(year) : null, start, end, bare });
  }
  return points;
}
