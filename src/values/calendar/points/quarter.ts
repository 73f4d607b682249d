import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LIST_JOINTS, QUARTER_NAMES } from '../../../vocabulary/time/time-numbers.js';
import { QUARTER, YEAR } from '../../../vocabulary/time/time-words.js';
import { OF } from '../../../vocabulary/words/small-words.js';
import { anyOf } from '../pattern.js';
import type { Point, PointFinder } from './point.js';
import { runsOf } from './runs.js';

// One numeral: "2", "IV", damaged: "11", "l", "Il", "1V", "[V", and no quarter's: "5", "V"
const NUMERAL = '(?:[02-9]|1[02-9]|[1il|!]{1,3}v?|\\[v|vi{0,3}|NAMES)(?![\\p{L}\\p{N}])'.replace(
  'NAMES',
  Object.keys(QUARTER_NAMES).join('|'),
);
const JOINT = `\\s?(?:-|–|${anyOf(LIST_JOINTS)})\\s?`;
// "quý i/2024", "quý ii năm 2024", "quý 1-2024", "q3/2023", "quý i, ii/2024", "quý iii-iv/2023", "quý iv" (completed later)
const NAMED = latin(
  `(?<![\\p{L}\\d])${anyOf(QUARTER)}\\s{0,3}(?<numerals>${NUMERAL}(?:${JOINT}${NUMERAL}(?:${JOINT}${NUMERAL}){0,2})?)(?:(?:\\s?[/.\\-–]\\s?|,?\\s{0,3}(?:${OF}\\s)?${anyOf(YEAR)}\\s{0,3})(?<year>\\d{4}))?(?!\\d)`,
  'g',
);
const EACH = latin(NUMERAL, 'g');

/** Quarters, one or several of one year, with or without their year. */
export const findQuarters: PointFinder = (canon) => {
  const points: Point[] = [];
  for (const match of matchesOf(canon, NAMED)) {
    const { numerals, year } = match.groups!;
    const from = match.index + match[0].indexOf(numerals!, 1);
    const parts = Array.from(matchesOf(numerals!, EACH), (one) => {
      return { part: quarterOf(one[0]), start: from + one.index, end: from + one.index + one[0].length };
    });
    // "quý iv" alone may be completed by what follows; "q3" alone is the name of something else
    if (parts.some(({ part }) => part === undefined)) continue;
    if (year === undefined && match[0].startsWith('q') && !/^qu/u.test(match[0])) continue;
    const end = match.index + match[0].length;
    const pointOf = (part: number, start: number, end: number): Point => {
      return { unit: 'quarter', year: year ? Number(year) : null, part, start, end };
    };
    const listed = parts.map((one, i) => {
      return { part: one.part!, start: i === 0 ? match.index : one.start, end: parts[i + 1] ? one.end : end };
    });
    if (/[-–]/u.test(numerals!)) {
      const last = pointOf(listed.at(-1)!.part, match.index, end);
      points.push({ ...pointOf(listed[0]!.part, match.index, end), last });
    } else points.push(...runsOf(listed, pointOf));
  }
  return points;
};

/** The quarter a numeral names: strokes count, as in Roman numerals, however OCR read them. It may exceed 4. */
function quarterOf(numeral: string): number | undefined {
  const named = QUARTER_NAMES[numeral];
  if (named !== undefined) return named;
  if (/^\d+$/u.test(numeral) && !/^1+$/u.test(numeral)) return Number(numeral);
  if (numeral.startsWith('v')) return 4 + numeral.length;
  const strokes = numeral.replace('v', '').length;
  if (numeral.endsWith('v')) return strokes === 1 ? 4 : undefined;
  return strokes;
}
