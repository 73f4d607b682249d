import { latin } from '../../../text/latin.js';
import { dateAt } from '../../calendar.js';
import type { Point, PointFinder } from './point.js';

// "30/12/2023", "ngày 30-12-2023", "ngày12.4.2023", "30/12/23"; not the tail of "0912.345.2023"
const NUMERIC = latin(
  /(?:(?<![\p{L}])ngày\s{0,3})?(?<![\d/.\-–])(?<date>\d{1,2}\s?[/.\-–]\s?\d{1,2}\s?[/.\-–]\s?\d{2,4})(?![\d/%])/gu,
);
// "ngày 30 tháng 12 năm 2023", "ngày12 tháng 4 năm 2023", "ngày 30 tháng 12/2023"
const IN_WORDS = latin(
  /(?<!\p{L})ngày\s{0,3}(?<day>\d{1,2})\s{0,3}tháng\s{0,3}(?<month>\d{1,2})(?:\s{0,3}năm\s{0,3}|\s?[/.-]\s?)(?<year>\d{4})(?!\d)/gu,
);
// "ngày 15/12", "ngày 15 tháng 12": a day without a year
const YEARLESS = latin(
  /(?<!\p{L})(?:ngày\s{0,3})(?<day>\d{1,2})(?:\s?[/-]\s?|\s{0,3}tháng\s{0,3})(?<month>\d{1,2})(?![\d/.-])/gu,
);
// "ngày 01", only as the beginning of "từ ngày 01 đến ngày 15/6/2023"
const DAY_ALONE = latin(/(?<!\p{L})ngày\s{0,3}(?<day>\d{1,2})(?![\d/])/gu);

/** Days: with day, month and year, or with what is printed of them. */
export const findDays: PointFinder = (canon) => [
  ...numeric(canon),
  ...byGroups(canon, IN_WORDS),
  ...byGroups(canon, YEARLESS),
  ...byGroups(canon, DAY_ALONE),
];

function numeric(canon: string): Point[] {
  const points: Point[] = [];
  for (const match of canon.matchAll(NUMERIC)) {
    const start = match.index;
    const date = dateAt(canon, start + match[0].length - match.groups!.date!.length);
    if (date) points.push({ unit: 'day', year: date.year, month: date.month, day: date.day, start, end: date.end });
  }
  return points;
}

function byGroups(canon: string, pattern: RegExp): Point[] {
  return Array.from(canon.matchAll(pattern), (match) => {
    const { day, month, year } = match.groups!;
    const start = match.index;
    return {
      unit: 'day',
      day: Number(day),
      month: month ? Number(month) : null,
      year: year ? Number(year) : null,
      start,
      end: start + match[0].length,
    };
  });
}
