import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import {
  BEFORE_DAY,
  COUNTED_FROM_DAY,
  EVENT_BOUNDS,
  HOLIDAY_BOUNDS,
  HOLIDAYS,
  NO_EVENTS,
  OCCASIONS,
  SPAN_ADVERB,
} from '../../vocabulary/time/time-phrases.js';
import {
  CONDITION_BEGINS,
  CONDITION_ENDS,
  DAY,
  DURATION_BEGINS,
  DURATION_UNITS,
  EVERY,
  MONTH,
  NO_CONDITION,
  QUARTER,
  SINCE,
  TIME_VERBS,
  TO,
  YEAR,
} from '../../vocabulary/time/time-words.js';
import { NAME_STOPS } from '../../vocabulary/words/function-words.js';
import { BEING } from '../../vocabulary/words/small-words.js';
import { anyOf, anyWordOf, BY_SPANS_ALONE } from './pattern.js';

/** The words of a condition, in canon offsets. */
export interface Condition {
  readonly start: number;
  readonly end: number;
  /** Its first words, as in the vocabulary. */
  readonly begins: string;
  /** It names an event or a holiday, without words like "khi" before it. */
  readonly event: boolean;
  /** The event is a holiday, or another day that comes every year: "dịp 27/7". */
  readonly holiday: boolean;
}

const IN_WORD = '[\\p{L}\\p{M}\\p{N}]';
// "từ ngày thành lập đoàn", "sau ngày ký", not "trước ngày 30/6", "trước ngày thứ sáu"
const EVENT_DAY = `(?<!${IN_WORD})${anyOf(EVENT_BOUNDS)}\\s{1,3}${anyOf(DAY)}(?=\\s{1,3}[\\p{L}])(?!\\s{1,3}${anyOf(NO_EVENTS)}(?!${IN_WORD}))`;
// "27/7", no "27/7/2026"
const DAY_OF_YEAR = '\\d{1,2}/\\d{1,2}(?![\\d/])';
const AFTER_BOUND = `(?:${anyOf(HOLIDAYS)}(?!${IN_WORD})|(?<=(?<!${IN_WORD})${anyOf(OCCASIONS)}\\s{1,3})(?:${anyOf(DAY)}\\s{1,3})?${DAY_OF_YEAR})`;
// "trước Tết Nguyên đán", "dịp lễ 30/4", "nhân dịp 27/7"
const HOLIDAY = `(?<!${IN_WORD})${anyOf(HOLIDAY_BOUNDS)}\\s{1,3}${AFTER_BOUND}`;
// "dịp nghỉ hè|, các trường mở lớp", "dịp 27/7| cho gia đình chính sách"; "dịp lễ 30/4|, 01/5" and "dịp lễ|, Tết" go on
const HOLIDAY_ENDS = latin(
  `,\\s{1,3}(?!\\d|${anyOf([...DAY, ...HOLIDAYS])}(?!${IN_WORD}))|\\s${anyOf(NAME_STOPS)}\\s`,
  '',
);
const BEGINS = latin(
  `(?:(?<no>${anyWordOf(NO_CONDITION)}|${BY_SPANS_ALONE})|(?<event>(?<holiday>${HOLIDAY})|${EVENT_DAY})|${anyWordOf(CONDITION_BEGINS)})`,
  'g',
);
// "trong vòng 15 ngày làm việc " before "kể từ ngày …", "03 tháng " before "sau khi …"
const DURATION = latin(
  `(?:${anyOf(DURATION_BEGINS)}\\s{1,3}(?:${BEING}\\s{1,3})?)?\\d{1,3}\\s{1,3}${anyOf(DURATION_UNITS)},?\\s{1,3}(?:${SPAN_ADVERB}\\s{1,3})?$`,
  '',
);
// "kể từ ngày 01/6/2023", "trước ngày khai giảng 05/9/2025", "dịp Quốc khánh (02/9/2025)": a date, not an event alone
const DATED = latin(
  `^[^\\d,;.:()\\n]{0,50}[(:]?\\s?(?:${anyOf(DAY)}\\s{1,3})?\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|\\s{1,3}${anyOf(MONTH)}\\s{1,3}\\d{1,2}\\s{1,3}${anyOf(YEAR)}\\s{1,3})\\d{4}(?!\\d)`,
  '',
);
const DATE_NEXT = /^\s{0,3}\d/u;
// ", hoàn thành trước …": the time itself; and what ends a condition
const END = latin(`[();\\n]|\\.(?=\\s|$)|,\\s{1,3}${anyOf([...CONDITION_ENDS, ...TIME_VERBS])}(?![\\p{L}])`, 'g');

// "từ khi Kế hoạch có hiệu lực| đến hết ngày 31/12/2025": a point that the stretch ends at
const ENDS_AT = latin(
  `\\s${anyOf(TO.filter((word) => /^\p{L}/u.test(word)))}\\s{1,3}(?:${anyOf([...DAY, ...MONTH, ...QUARTER, ...YEAR])}\\s{1,3})?(?:\\d|[ivx]{1,4}/)`,
);
const SINCE_BEGINS = latin(`^${anyOf(SINCE)}(?!\\p{L})`);
// "dịp Quốc khánh |hằng năm|"
const YEARLY = latin(`\\s{1,3}${anyOf(EVERY)}\\s{1,3}${anyOf(YEAR)}$`);

/** Every condition of a text, in order; none inside another. */
export function findConditions(canon: string): Condition[] {
  const found: Condition[] = [];
  let end = 0;
  for (const match of matchesOf(canon, BEGINS)) {
    if (match.index < end || match.groups?.no !== undefined) continue;
    const begins = match[0];
    const after = match.index + begins.length;
    if (begins === COUNTED_FROM_DAY && DATE_NEXT.test(canon.slice(after, after + 5))) continue;
    const [event, holiday] = [match.groups?.event !== undefined, match.groups?.holiday !== undefined];
    if ((event || begins.startsWith(BEFORE_DAY)) && DATED.test(canon.slice(after, after + 80))) continue;
    const duration = DURATION.exec(canon.slice(Math.max(end, match.index - 50), match.index));
    end = endOf(canon, after);
    if (holiday) end = after + (HOLIDAY_ENDS.exec(canon.slice(after, end))?.index ?? end - after);
    if (SINCE_BEGINS.test(begins)) end = after + (ENDS_AT.exec(canon.slice(after, end))?.index ?? end - after);
    // What comes back every year says so beside the event.
    const isDay = event || begins.startsWith(BEFORE_DAY);
    if (isDay) end -= YEARLY.exec(canon.slice(after, end))?.[0].length ?? 0;
    found.push({ start: match.index - (duration?.[0].length ?? 0), end, begins, event, holiday });
  }
  return found;
}

function endOf(canon: string, from: number): number {
  END.lastIndex = from;
  let end = END.exec(canon)?.index ?? canon.length;
  while (end > from && /[\s.,;:]/u.test(canon[end - 1]!)) end--;
  return end;
}
