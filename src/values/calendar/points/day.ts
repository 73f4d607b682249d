import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { COUNTS, LIST_JOINTS, TIMES } from '../../../vocabulary/time/time-numbers.js';
import { DAY, MONTH, QUARTER, TO, WEEK, YEAR } from '../../../vocabulary/time/time-words.js';
import { NO_QUANTITY_BEFORE } from '../../../vocabulary/words/quantities.js';
import { ORDINAL_WORD, SEVERAL } from '../../../vocabulary/words/small-words.js';
import { dateAt, isPossible } from '../date.js';
import { anyOf, anyWordOf, mentions } from '../pattern.js';
import type { Point, PointFinder } from './point.js';
import { listedIn, runsOf } from './runs.js';

const [day, month, year] = [DAY, MONTH, YEAR].map(anyOf);
const TO_WORDS = TO.filter((word) => !/^[-–—>]/.test(word));
// "30/12/2023", "ngày 30-12-2023", "ngày12.4.2023", "30/12/23", "01/7/2024-|31/12/2024|"; not the tail of "0912.345.2023"
const NUMERIC = latin(
  `(?:(?<![\\p{L}])${day}\\s{0,3})?(?<![\\d/.]|(?<!/\\d{1,4})[-–])(?<date>\\d{1,2}\\s?[/.\\-–]\\s?\\d{1,2}\\s?[/.\\-–]\\s?\\d{2,4})(?![\\d/%])`,
  'g',
);
// "15 - 30/6/2024", "ngày 15-30/06/2024", "01/3-30/4/2024", "05 đến 10/9/2023", "05 đến ngày 10 tháng 9 năm 2023"
const RANGE = latin(
  `(?<![\\p{L}\\d/.,\\-–])(?:${day}\\s{0,3})?(?<day>\\d{1,2})(?:/(?<from>\\d{1,2})(?=[-–]))?\\s?(?:[-–]|${anyOf(TO_WORDS)}(?:\\s${day})?)\\s?(?<last>\\d{1,2})(?:/|\\s{1,3}${month}\\s{1,3})(?<month>\\d{1,2})(?:/|\\s{1,3}${year}\\s{1,3})(?<year>\\d{4})(?!\\d)`,
  'g',
);
// "các ngày 5, 6 và 7 tháng 9 năm 2025", "ngày 13, 14/9/2025", "hai ngày 18 và 19/3/2025"
const LIST = latin(
  `(?<!\\p{L})(?:${anyOf([SEVERAL, ...Object.keys(COUNTS)])}\\s{1,3})?${day}\\s{1,3}(?<list>\\d{1,2}(?:\\s?${anyOf(LIST_JOINTS)}\\s?\\d{1,2}){1,9})(?:/|\\s{1,3}${month}\\s{1,3})(?<month>\\d{1,2})(?:/|,?\\s{1,3}${year}\\s{1,3})(?<year>\\d{4})(?!\\d)`,
  'g',
);
// "ngày 30 tháng 12 năm 2023", "30 tháng 12 năm 2023", "ngày12 tháng 4 năm 2023", "ngày 30 tháng 12/2023",
// "30 tháng 9, 2023", "ngày 30, tháng 9, năm 2023", "30/9 năm 2023"
const IN_WORDS = latin(
  `(?:(?<!\\p{L})${day}\\s{0,3}|(?<![\\p{L}\\d/.,\\-–]))(?<day>\\d{1,2})(?:,?\\s{0,3}${month}\\s{0,3}|\\s?/\\s?(?=\\d{1,2},?\\s{1,3}${year}))(?<month>\\d{1,2})(?:,?\\s{0,3}${year}\\s{0,3}|\\s?[/.-]\\s?|,\\s{1,3})(?<year>\\d{4})(?!\\d)`,
  'g',
);
// "ngày 15/12", "ngày 15 tháng 12": a day without a year
const YEARLESS = latin(
  `(?<!\\p{L})(?:${day}\\s{0,3})(?<day>\\d{1,2})(?:\\s?[/-]\\s?|\\s{0,3}${month}\\s{0,3})(?<month>\\d{1,2})(?![\\d/-]|\\.\\d)`,
  'g',
);
// "15 tháng 3" of "từ 15 tháng 3 đến 30 tháng 11 năm 2024"
const NAMED_MONTH = latin(
  `(?<![\\p{L}\\d/.,\\-–])(?<day>\\d{1,2})\\s{1,3}${month}\\s{1,3}(?<month>\\d{1,2})(?![\\d/-]|\\.\\d)`,
  'g',
);
// "ngày 01", only as the beginning of "từ ngày 01 đến ngày 15/6/2023"
const DAY_ALONE = latin(`(?<!\\p{L})${day}\\s{0,3}(?<day>\\d{1,2})(?![\\d/])`, 'g');
// "30/4" of "trước 30/4", "15/3" of "từ 15/3 đến 30/6/2024", both of "15/7-20/8"
const BARE = latin(
  `(?:(?<![\\p{L}\\d/.,\\-–])|(?<=(?<!\\d)\\d{1,2}/\\d{1,2}[-–]))(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\p{L}\\d/%]|[.,]\\d|-\\d(?!\\d?/\\d))`,
  'g',
);
// "tháng |5|, tháng 9 năm 2025", "tuần thứ |2| tháng 6", "đợt |2| tháng 6": the number of something else than a day
const NUMBERED = NO_QUANTITY_BEFORE.filter((word) => !(DAY as readonly string[]).includes(word));
const NO_DAY_BEFORE = latin(`${anyWordOf([...MONTH, ...QUARTER, WEEK, ORDINAL_WORD, ...TIMES, ...NUMBERED])}\\s{0,3}$`);
// What follows a day, and no fraction: "8/10 |xã"
const DAY_ENDS = latin(`^\\s{0,3}(?:$|[.,;:()\\n]|${anyOf(TO)}(?!\\p{L}))`, '');

const MONTHS_AND_YEARS = [...MONTH, ...YEAR];
// What all purely numeric days have: "30/12"
const NUMBERS = /\d\s?[/.\-–]\s?\d/;

/** Days: with day, month and year, or the printed part of them. */
export const findDays: PointFinder = (canon) => {
  const numbers = NUMBERS.test(canon);
  const named = mentions(canon, DAY);
  return [
    ...(numbers ? [...numeric(canon), ...ranges(canon)] : []),
    ...(named ? [...lists(canon), ...byGroups(canon, YEARLESS), ...byGroups(canon, DAY_ALONE)] : []),
    ...(mentions(canon, MONTHS_AND_YEARS)
      ? [...ofDays(canon, byGroups(canon, IN_WORDS)), ...ofDays(canon, bare(canon, NAMED_MONTH))]
      : []),
    ...(numbers ? bare(canon, BARE) : []),
  ];
};

/** Without what is the number of a month, a week or a quarter before a month of its own. */
function ofDays(canon: string, points: readonly Point[]): Point[] {
  return points.filter(({ start }) => !NO_DAY_BEFORE.test(canon.slice(Math.max(0, start - 16), start)));
}

/** Days of two numbers alone. One that can be a fraction ("8/10") needs the end of a statement after it. */
function bare(canon: string, pattern: RegExp): Point[] {
  return byGroups(canon, pattern)
    .filter((point) => {
      if (!isPossible({ year: null, month: point.month!, day: point.day! })) return false;
      return point.day! > point.month! || DAY_ENDS.test(canon.slice(point.end, point.end + 12));
    })
    .map((point) => ({ ...point, bare: true }));
}

function lists(canon: string): Point[] {
  return Array.from(matchesOf(canon, LIST)).flatMap((match) => {
    const { list, month, year } = match.groups!;
    const common = { unit: 'day', month: Number(month), year: Number(year) } as const;
    return runsOf(listedIn(match, list!), (day, start, end) => ({ ...common, day, start, end }));
  });
}

function ranges(canon: string): Point[] {
  return Array.from(matchesOf(canon, RANGE), (match): Point => {
    const { day, from, last, month, year } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    const common = { unit: 'day', month: Number(month), year: Number(year), start, end } as const;
    const first = { ...common, month: Number(from ?? month), day: Number(day) };
    return { ...first, last: { ...common, day: Number(last) } };
  });
}

function numeric(canon: string): Point[] {
  const points: Point[] = [];
  for (const match of matchesOf(canon, NUMERIC)) {
    const start = match.index;
    const date = dateAt(canon, start + match[0].length - match.groups!.date!.length);
    if (date) points.push({ unit: 'day', year: date.year, month: date.month, day: date.day, start, end: date.end });
  }
  return points;
}

function byGroups(canon: string, pattern: RegExp): Point[] {
  return Array.from(matchesOf(canon, pattern), (match) => {
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
