import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { COUNTS, ONE, ROUND_THE_CLOCK, TIMES } from '../../vocabulary/time/time-numbers.js';
import { EVERY, NO_CONDITION, RECURRING, SPANS_OF_TIME, TERMS } from '../../vocabulary/time/time-words.js';
import { AND } from '../../vocabulary/words/small-words.js';
import { anyOf, anyWordOf, BY_SPANS_ALONE } from './pattern.js';

/** Words that say that something recurs or continues indefinitely, in canon offsets. */
export interface Recurring {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

// "02 lần/năm", "01 lần / tháng"
const OFTEN = `(?<![\\p{L}\\d])\\d{1,2}\\s?${anyOf(TIMES)}\\s?/\\s?${anyOf(SPANS_OF_TIME)}(?!\\p{L})`;
// "6 tháng một lần", "3 tháng/lần", "mỗi 6 tháng", "hai tuần một lần", "mỗi tuần 01 lần", "mỗi học kỳ một lần"
const SPACED = `(?:(?<![\\p{L}\\d])${anyOf(EVERY)}\\s${anyOf([...SPANS_OF_TIME, ...TERMS])}\\s(?:\\d{1,2}|${ONE}|${anyOf(Object.keys(COUNTS))})\\s${anyOf(TIMES)}(?!\\p{L})|(?<![\\p{L}\\d])${anyOf(EVERY)}\\s{1,3}\\d{1,2}\\s{1,3}${anyOf(SPANS_OF_TIME)}(?!\\p{L})|(?<![\\p{L}\\d])(?:\\d{1,2}|${anyOf(Object.keys(COUNTS))})\\s{1,3}${anyOf(SPANS_OF_TIME)}\\s?(?:/\\s?${anyOf(TIMES)}|(?:${ONE}|0?1)\\s${anyOf(TIMES)})(?!\\p{L}))`;
// "thường xuyên", "định kỳ hàng tháng", "hàng tuần, hàng tháng", "02 lần/năm", "24/7"
const WORDS = latin(
  `(?:(?<no>${anyWordOf(NO_CONDITION)})|(?<words>${OFTEN}|${SPACED}|${anyWordOf([...RECURRING, ...ROUND_THE_CLOCK])}|${BY_SPANS_ALONE}))`,
  'g',
);

// ", ", " và "
const BETWEEN = new RegExp(`^(?:\\s|,|${AND}){0,5}$`, 'u');

/** Every statement of recurrence; adjacent ones ("định kỳ hàng tháng") are joined. */
export function findRecurring(canon: string): Recurring[] {
  const found: Recurring[] = [];
  for (const match of matchesOf(canon, WORDS)) {
    if (match.groups?.words === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const last = found.at(-1);
    if (last && BETWEEN.test(canon.slice(last.end, start))) {
      found[found.length - 1] = { start: last.start, end, words: canon.slice(last.start, end) };
    } else found.push({ start, end, words: match[0] });
  }
  return found;
}
