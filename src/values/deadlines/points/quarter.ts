import { latin } from '../../../text/latin.js';
import { QUARTER } from '../../../vocabulary/time-words.js';
import { anyOf } from '../pattern.js';
import type { Point, PointFinder } from './point.js';

// One numeral: "2", "IV", damaged: "11", "l", "Il", "1V", and no quarter's: "5", "V"
const NUMERAL = '(?:[02-9]|1[02-9]|[1il|!]{1,3}v?|vi{0,3})(?![\\p{L}\\p{N}])';
// "quý i/2024", "quý ii năm 2024", "quý 1-2024", "q3/2023", "quý i, ii/2024", "quý iii-iv/2023", "quý iv" (completed later)
const NAMED = latin(
  `(?<![\\p{L}\\d])${anyOf(QUARTER)}\\s{0,3}(?<first>${NUMERAL})(?:\\s?(?:,|-|–|và)\\s?(?<list>${NUMERAL}(?:\\s?(?:,|-|–|và)\\s?${NUMERAL}){0,2}))?(?:(?:\\s?[/.\\-–]\\s?|,?\\s{0,3}(?:của\\s)?năm\\s{0,3})(?<year>\\d{4}))?(?!\\d)`,
  'g',
);

/** Quarters, one or several of one year, with or without their year. */
export const findQuarters: PointFinder = (canon) => {
  const points: Point[] = [];
  for (const match of canon.matchAll(NAMED)) {
    const { first, list, year } = match.groups!;
    const parts = [first!, ...(list?.split(/\s?(?:,|-|–|và)\s?/u) ?? [])].map(quarterOf);
    // "quý iv" alone may be completed by what follows; "q3" alone is a name of something else
    if (parts.includes(undefined) || (year === undefined && match[0].startsWith('q') && !/^qu/u.test(match[0])))
      continue;
    const start = match.index;
    const end = start + match[0].length;
    const common = { unit: 'quarter', year: year ? Number(year) : null, start, end } as const;
    const last = parts.length > 1 ? { ...common, part: parts.at(-1)! } : undefined;
    points.push({ ...common, part: parts[0]!, last });
  }
  return points;
};

/** The quarter a numeral names: strokes count, as Roman numerals do, whatever a reader made of them. It may be above 4. */
function quarterOf(numeral: string): number | undefined {
  if (/^\d+$/u.test(numeral) && !/^1+$/u.test(numeral)) return Number(numeral);
  if (numeral.startsWith('v')) return 4 + numeral.length;
  const strokes = numeral.replace('v', '').length;
  if (numeral.endsWith('v')) return strokes === 1 ? 4 : undefined;
  return strokes;
}
