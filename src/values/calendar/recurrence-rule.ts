import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { COUNTS, ONE, SPAN_RULES, TIMES, WEEKDAY_CODES } from '../../vocabulary/time/time-numbers.js';
import { BY_SPANS, ON_A_DAY } from '../../vocabulary/time/time-phrases.js';
import {
  DAY,
  EVERY,
  MONTH,
  QUARTER_BEGINS,
  QUARTER_ENDS,
  SPANS_OF_TIME,
  UNTIL,
} from '../../vocabulary/time/time-words.js';
import { AND } from '../../vocabulary/words/small-words.js';
import { daysBefore } from './days-before.js';
import { anyOf, anyWordOf } from './pattern.js';

const SPAN = anyOf(SPANS_OF_TIME);
const NUMBER = `\\d{1,2}|${anyOf(Object.keys(COUNTS))}`;
// "mỗi năm| 02 lần|": on no days that are known
const MORE_THAN_ONCE = `\\s{1,3}(?!(?:0?1|${ONE})\\s)(?:${NUMBER})\\s{1,3}${anyOf(TIMES)}`;
// "tháng cuối quý"; "tháng đầu quý sau"; "hàng tháng", "mỗi 6 tháng"; "theo quý"; "02 lần/năm"; "6 tháng một lần", "3
// tháng/lần"
const STATED = latin(
  `(?:(?<ends>${anyWordOf(QUARTER_ENDS)})|(?<begins>${anyWordOf(QUARTER_BEGINS)})|${anyOf(EVERY)}\\s{1,3}(?:(?<each>\\d{1,2})\\s{1,3})?(?<every>${SPAN})(?!${MORE_THAN_ONCE})|(?<by>${anyOf(BY_SPANS)})|(?<times>\\d{1,2})\\s?${anyOf(TIMES)}\\s?/\\s?(?<per>${SPAN})|(?<count>${NUMBER})\\s{1,3}(?<spaced>${SPAN})\\s?(?:/|(?:${ONE}|0?1)\\s))`,
  'g',
);
// "hàng tháng|, quý|, năm"; "6 tháng |và| hàng năm": how often it is, again each time
const LISTED_BEHIND = latin(`^\\s{0,3}(?:,|${AND})\\s{0,3}(?:(?:${NUMBER})\\s{1,3})?${SPAN}(?!\\p{L}|\\s?\\d)`, '');
const LISTED_BEFORE = latin(`(?<!\\p{L})${SPAN}\\s{0,3}(?:,|${AND})\\s{0,3}$`, '');

const DAY_WORD = anyOf(DAY);
const WEEKDAY = anyOf(Object.keys(WEEKDAY_CODES));
// "hàng tháng| (trước ngày 25)|", "hàng quý|, chậm nhất ngày 20|", "hàng tuần| vào thứ Sáu|"
const DAYS_BEHIND = latin(
  `^\\s{0,3}[,(:]?\\s{0,3}(?:${anyOf([...UNTIL, ...ON_A_DAY])}\\s{1,3})?(?<days>${DAY_WORD}\\s{0,3}\\d{1,2}|${WEEKDAY})(?![\\p{L}\\d/.-]|\\s{0,3}(?:${anyOf(MONTH)}|,|${AND})\\s{0,3}\\d)`,
  '',
);
const NUMBERS = latin(`(?<day>\\d{1,2})(?:(?:/|\\s{1,3}${anyOf(MONTH)}\\s{1,3})(?<month>\\d{1,2}))?`, 'g');
const WEEKDAYS = latin(WEEKDAY, 'g');
const LAST_MONTHS = '3,6,9,12';
const FIRST_MONTHS = '1,4,7,10';

/**
 * The words of recurrence at [start, end) of a canon as a rule of RFC 5545: "FREQ=MONTHLY;BYMONTHDAY=18".
 *
 * Null if the words do not say how often ("thường xuyên"), say it more than once ("hàng tháng, quý"), or say what one
 * rule cannot ("02 lần/năm": on no days that are known).
 */
export function recurrenceRule(canon: string, { start, end }: { start: number; end: number }): string | null {
  const behind = canon.slice(end, end + 60);
  const before = canon.slice(Math.max(0, start - 60), start);
  if (LISTED_BEHIND.test(behind) || LISTED_BEFORE.test(before)) return null;
  const rules = new Set(Array.from(matchesOf(canon.slice(start, end), STATED), (match) => ruleOf(match.groups!)));
  const [rule] = rules;
  if (rules.size !== 1 || rule === null || rule === undefined) return null;
  const printed = daysBefore(canon, start);
  if (printed?.isStretch) return rule;
  const days = printed ? canon.slice(printed.from, start) : DAYS_BEHIND.exec(behind)?.groups?.days;
  return days === undefined ? rule : withDays(rule, days);
}

function ruleOf(groups: Record<string, string | undefined>): string | null {
  const { ends, begins, each, every, by, times, per, count, spaced } = groups;
  if (ends ?? begins) return `FREQ=YEARLY;BYMONTH=${ends ? LAST_MONTHS : FIRST_MONTHS}`;
  if (times !== undefined && Number(times) !== 1) return null;
  const span = every ?? per ?? spaced ?? SPANS_OF_TIME.find((word) => by?.endsWith(` ${word}`));
  const number = each ?? count ?? '1';
  const [frequency, interval] = SPAN_RULES[span ?? ''] ?? ['', 0];
  const spacing = interval * (COUNTS[number] ?? Number(number));
  if (spacing < 1) return null;
  return spacing === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${spacing}`;
}

/** A rule with the days that are beside it; without them where there is no such days or they differ by month. */
function withDays(rule: string, printed: string): string | null {
  const weekdays = Array.from(matchesOf(printed, WEEKDAYS), ([name]) => WEEKDAY_CODES[name]!);
  if (weekdays.length > 0) return rule === 'FREQ=WEEKLY' ? `${rule};BYDAY=${weekdays.join(',')}` : rule;
  const dates = Array.from(matchesOf(printed, NUMBERS), ({ groups }) => ({
    day: Number(groups!.day),
    month: groups!.month === undefined ? null : Number(groups!.month),
  }));
  const days = [...new Set(dates.map(({ day }) => day))];
  const months = dates.flatMap(({ month }) => month ?? []);
  if (days.some((day) => day < 1 || day > 31) || months.some((month) => month < 1 || month > 12)) return rule;
  if (months.length === 0) {
    const isOfMonths = rule === 'FREQ=MONTHLY' || rule.includes('BYMONTH');
    return isOfMonths ? `${rule};BYMONTHDAY=${days.join(',')}` : rule;
  }
  if (rule !== 'FREQ=YEARLY') return rule;
  // 14/6 and 15/12 are not one rule: it would apply each day to both months
  if (days.length > 1 || months.length !== dates.length) return null;
  return `${rule};BYMONTH=${months.join(',')};BYMONTHDAY=${days[0]}`;
}
