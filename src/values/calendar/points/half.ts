import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { FIRST_PART, HALF_OF, LAST_PART, MONTH_COUNTS } from '../../../vocabulary/time/time-numbers.js';
import { MONTH, YEAR } from '../../../vocabulary/time/time-words.js';
import { OF } from '../../../vocabulary/words/small-words.js';
import { anyOf, mentions } from '../pattern.js';
import type { Point, PointFinder } from './point.js';

const COUNT = `0?(?<count>[1-9]|1[01])|(?<word>${anyOf(Object.keys(MONTH_COUNTS))})`;
// "06 tháng đầu năm 2024", "chín tháng đầu năm 2024", "6 tháng cuối năm", "nửa đầu năm 2024"
const PART = latin(
  `(?<![\\p{L}\\d])(?:(?:${COUNT})\\s{1,3}${anyOf(MONTH)}|${HALF_OF})\\s{1,3}(?<which>${FIRST_PART}|${LAST_PART})(?:\\s{1,3}(?:${OF}\\s)?${anyOf(YEAR)}(?:\\s{0,3}(?<year>\\d{4}))?)(?!\\d)`,
  'g',
);

/** The first or last months of a year, half of it as a rule. */
export const findHalves: PointFinder = (canon) => {
  if (!mentions(canon, [FIRST_PART, LAST_PART])) return [];
  return Array.from(matchesOf(canon, PART), (match): Point => {
    const { count, word, which, year } = match.groups!;
    const months = count !== undefined ? Number(count) : word !== undefined ? MONTH_COUNTS[word]! : 6;
    const start = match.index;
    return {
      unit: 'half',
      months: which === FIRST_PART ? [1, months] : [13 - months, 12],
      year: year ? Number(year) : null,
      start,
      end: start + match[0].length,
    };
  });
};
