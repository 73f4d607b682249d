import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LIST_JOINTS, MONTH_NAMES } from '../../../vocabulary/time/time-numbers.js';
import { MONTH, TO, YEAR } from '../../../vocabulary/time/time-words.js';
import { anyOf, mentions } from '../pattern.js';
import type { Point, PointFinder } from './point.js';
import { listedIn, runsOf } from './runs.js';

const [month, year] = [MONTH, YEAR].map(anyOf);
// "/2023" or " năm 2023" after a month
const OF_YEAR = `(?:\\s?/\\s?|\\s{1,3}${year}\\s{1,3})(?<year>\\d{4})(?![\\d/%])`;
// "tháng 8/2023", "tháng 03 / 2023", "tháng 8-2023", "tháng 8 năm 2023", "tháng8/2023", "t8/2023", "tháng 7" (completed later)
const NAMED = latin(
  `(?<![\\p{L}\\d])(?:${month}\\s{0,3}|t\\.?)(?<month>\\d{1,2})(?:(?:\\s?[/.\\-–]\\s?|,?\\s{0,3}${year}\\s{0,3})(?<year>\\d{4}))?(?![\\d/%])`,
  'g',
);
// "tháng 3-5/2024", "tháng 3–5 năm 2024"
const RANGE = latin(`(?<![\\p{L}\\d])${month}\\s{0,3}(?<month>\\d{1,2})[-–](?<last>\\d{1,2})${OF_YEAR}`, 'g');
// "tháng 3, 6 và 9/2024", "tháng 6, 7" at the end of a statement
const LIST = latin(
  `(?<![\\p{L}\\d])${month}\\s{0,3}(?<list>\\d{1,2}(?:\\s?${anyOf(LIST_JOINTS)}\\s?\\d{1,2}){1,11})(?:${OF_YEAR}|(?=\\s{0,3}(?:$|[.;)\\n])))`,
  'g',
);
// "tháng sáu năm 2024", "tháng ba" before "và tháng chín năm 2024"
const SPELLED = latin(
  `(?<![\\p{L}\\d])${month}\\s{1,3}(?<name>${anyOf(Object.keys(MONTH_NAMES))})(?:${OF_YEAR}|(?=\\s{0,3}${anyOf([...LIST_JOINTS, ...TO])}\\s{1,3}${month}\\s))`,
  'g',
);
// "12/2023", "07-2023": a month without its word
const BARE = /(?<![\d/.]|(?<!\d{4})[-–])(?<month>\d{1,2})\s?[/-]\s?(?<year>(?:19|20)\d{2})(?![\d/])/gu;

/** Months, with or without their year. */
export const findMonths: PointFinder = (canon) => [
  ...read(canon, NAMED, false),
  ...(mentions(canon, MONTH) ? [...ranges(canon), ...lists(canon), ...spelled(canon)] : []),
  ...read(canon, BARE, true),
];

function lists(canon: string): Point[] {
  const points: Point[] = [];
  for (const match of matchesOf(canon, LIST)) {
    const { list, year } = match.groups!;
    const listed = listedIn(match, list!);
    const own = year ? Number(year) : null;
    points.push(...runsOf(listed, (month, start, end) => ({ unit: 'month', month, year: own, start, end })));
  }
  return points;
}

function spelled(canon: string): Point[] {
  return Array.from(matchesOf(canon, SPELLED), (match): Point => {
    const { name, year } = match.groups!;
    const start = match.index;
    return {
      unit: 'month',
      month: MONTH_NAMES[name!]!,
      year: year ? Number(year) : null,
      start,
      end: start + match[0].length,
    };
  });
}

function ranges(canon: string): Point[] {
  return Array.from(matchesOf(canon, RANGE), (match): Point => {
    const { month, last, year } = match.groups!;
    const start = match.index;
    const common = { unit: 'month', year: Number(year), start, end: start + match[0].length } as const;
    return { ...common, month: Number(month), last: { ...common, month: Number(last) } };
  });
}

function read(canon: string, pattern: RegExp, bare: boolean): Point[] {
  const points: Point[] = [];
  for (const match of matchesOf(canon, pattern)) {
    const { month, year } = match.groups!;
    // "t3" alone is the name of something else
    if (!bare && year === undefined && !MONTH.some((word) => match[0].startsWith(word))) continue;
    const start = match.index;
    const end = start + match[0].length;
    points.push({ unit: 'month', month: Number(month), year: year ? Number(year) : null, start, end, bare });
  }
  return points;
}
