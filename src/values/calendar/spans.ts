import { latin } from '../../text/latin.js';
import { PARTS_OF_DAY } from '../../vocabulary/time/time-numbers.js';
import { EVENT_DAYS, INSIDE_WORDS, NAMING_WORDS } from '../../vocabulary/time/time-phrases.js';
import { AND, BEFORE, DAY, ONWARDS, SINCE, TO, UNTIL, WITHIN } from '../../vocabulary/time/time-words.js';
import { anyOf, HOUR, HOURS } from './pattern.js';
import { type Dates, dates, NO_DATES } from './points/dates.js';
import type { Point } from './points/index.js';
import { firstDay, inYear, isPossiblePoint, lastDay } from './points/point.js';

/** A point or stretch of time with its words of time, in canon offsets. */
export interface Span {
  readonly edtf: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly impossible: boolean;
  /** The word before it: until, since or within; null if it stands alone. */
  readonly bound: 'until' | 'since' | 'within' | null;
  readonly unit: Point['unit'];
  /** A number without a word of time, which is a point only in a field. */
  readonly bare: boolean;
  readonly year: number | null;
  readonly school: boolean;
  /** Words after it say that it continues ("và những năm tiếp theo"). */
  readonly openEnd: boolean;
  /** Its dates in a year, where it names none. */
  readonly inYear: (year: number) => Dates;
  /** Where the first point itself begins, after its bound. */
  readonly pointStart: number;
  readonly start: number;
  readonly end: number;
}

// "trước thời điểm": words that only name the time, and an hour, may be between a bound and its point
const NAMING = `(?:${anyOf(NAMING_WORDS)}\\s{1,3})?`;
const WITHIN_IT = `(?:${anyOf(INSIDE_WORDS)}\\s{1,3})?`;
// "trước ngày: 15/4", "trước ngày $15/4/2025$": a sign between the word and its day
const SIGN = `(?:${anyOf(DAY)}\\s?[:$~"“(]\\s?)?`;
// "ngày bầu cử ", "lễ khai giảng (": an event whose date follows
const EVENT = `(?:${anyOf(EVENT_DAYS)}\\s{1,3}\\p{L}[^\\d,;.:()\\n]{1,50}[\\s(]{1,2})?`;
const before = (list: readonly string[]) =>
  latin(`(?<![\\p{L}\\p{N}])${anyOf(list)}:?\\s{1,3}${WITHIN_IT}${NAMING}${HOUR}${EVENT}${SIGN}$`, '');
const BOUNDS = [
  ['until', before(UNTIL)],
  ['since', before(SINCE)],
  ['within', before(WITHIN)],
] as const;
// "trước tháng 3/2023", but not "trước hoặc trong tháng 3"
const BEFORE_IT = latin(`(?<![\\p{L}\\p{N}])${BEFORE}:?\\s{1,3}$`, '');
const HOURS_OF_DAY = latin(`${HOURS},?\\s{1,3}$`, '');
// "từ 7h30 |ngày 10/5"; at midnight a day begins, and what goes on from then
const BEGINS_AT = latin(`(?<!\\d)(?!0?0\\D)(?=\\d)${HOUR}$`, '');
const TO_GAP = latin(`^\\s{0,3},?\\s{0,3}${anyOf(TO)}\\s{0,3}${HOUR}${EVENT}$`, '');
const GOES_TO = latin(`(?<=\\s)${anyOf(TO.filter((word) => /^\p{L}/u.test(word)))}\\s`);
// "vào |sáng| ngày 5/9/2025", "đến hết |buổi chiều| ngày 6/9"
const HALF_OF_DAY = latin(`(?<!\\p{L})${anyOf(PARTS_OF_DAY)}\\s{1,3}$`);
const AND_GAP = latin(`^\\s{0,3}${anyOf(AND)}\\s{0,3}$`, '');
const ONWARDS_AT = latin(`\\s{0,3},?\\s{0,3}${anyOf(ONWARDS)}(?![\\p{L}\\p{N}])`, 'y');

/** Joins neighbouring points into intervals, and includes the words that bound or open them. */
export function joinPoints(canon: string, found: readonly Point[], isField = false): Span[] {
  const points = completeAll(canon, found);
  const spans: Span[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    let end = point;
    for (let next = points[i + 1]; next && isJoined(canon, end, next); next = points[i + 1]) {
      end = next;
      i++;
    }
    const isAgain = isAnniversary(canon, point, end, isField ? MOST_YEARS : 0);
    if (isAgain && !isField) continue;
    const before = spans.at(-1);
    const bound = before && isSecondDay(canon, before, point) ? before.bound : null;
    spans.push(spanOf(canon, isAgain ? end : point, end, bound));
  }
  // "15/19" alone is no day; "8/10" is one only in a field of time, and where no other there is in doubt
  const isSure = (span: Span) => span.bound !== null || span.year !== null || !span.bare;
  return isField && spans.every((span) => isSure(span) || isAlone(canon, span)) ? spans : spans.filter(isSure);
}

// "trước ngày 15/6 |và| 15/12/2024"
const AND_ALONE = new RegExp(`^\\s${AND[0]}\\s$`);

/** Whether a day is the second that the word before the first bounds. */
function isSecondDay(canon: string, first: Span, point: Point): boolean {
  const isBound = first.bound === 'until' && first.unit === 'day' && point.unit === 'day';
  return isBound && AND_ALONE.test(canon.slice(first.end, point.start));
}

// "", "Đợt 1: ", "10/3, ", "10/3 và "
const OPENS_ALONE = latin(`(?:^|[,:;\\n(]|${anyOf(AND)})\\s{0,3}$`, '');
const CLOSES_ALONE = latin(`^\\s{0,3}(?:$|[.,;)\\n]|${anyOf(AND)})`, '');

/** "|30/9|", "Đợt 1: |15/4|; đợt 2: |15/9|": between what separates statements. */
function isAlone(canon: string, { start, end }: Span): boolean {
  return OPENS_ALONE.test(canon.slice(Math.max(0, start - 10), start)) && CLOSES_ALONE.test(canon.slice(end, end + 5));
}

/** "kỷ niệm 79 năm … (27/7/1947 - 27/7/2026)": the day of an event and that of its anniversary, joined by no word. */
function isAnniversary(canon: string, first: Point, last: Point, most: number): boolean {
  const isSameDay = first.unit === 'day' && last.unit === 'day' && first.day === last.day && first.month === last.month;
  return isSameDay && last.year! - first.year! > most && !GOES_TO.test(canon.slice(first.end, last.start));
}

/** "30/4, 30/6 và 30/9/2024": what one leaves out is taken from the next, read backwards from the last. */
function completeAll(canon: string, found: readonly Point[]): readonly Point[] {
  if (!found.some((point) => point.year === null)) return found;
  const points = [...found];
  for (let i = points.length - 2; i >= 0; i--) {
    const [point, next] = [points[i]!, points[i + 1]!];
    if (point.year !== null || next.start - point.end >= NEAR) continue;
    const gap = withoutHalf(canon.slice(point.end, next.start));
    const to = TO_GAP.test(gap);
    if (!to && !AND_GAP.test(gap)) continue;
    const completed = complete(point, next);
    // "từ tháng 11 đến tháng 2/2025" begins in the year before
    const isBack = to && completed.year !== null && (firstDay(completed) ?? '') > (lastDay(next) ?? '9999');
    points[i] = isBack ? { ...completed, year: completed.year - 1 } : completed;
  }
  return points;
}

/** "Trong Quý I/2024 và |Quý III/2024|": whether the second span is the next of a list that the first begins. */
export function isListed(canon: string, first: Span, second: Span): boolean {
  return second.start - first.end < NEAR && AND_GAP.test(canon.slice(first.end, second.start));
}

/** How far before a point its bound may be, and how far apart two points of a statement; the most years of a task. */
const [LEAD, NEAR, MOST_YEARS] = [90, 80, 10];

/** Whether two points are one stretch: "from … to …", or the second begins where the first ends. */
function isJoined(canon: string, point: Point, next: Point): boolean {
  if (next.start - point.end >= NEAR) return false;
  const gap = withoutHalf(canon.slice(point.end, next.start));
  if (TO_GAP.test(gap)) return true;
  return AND_GAP.test(gap) && point.unit === next.unit && point.unit !== 'day' && follows(point, next);
}

/** "tháng 7 đến tháng 12/2025", "ngày 01 đến ngày 15/6/2023": what the first leaves out is taken from the second. */
function complete(point: Point, next: Point): Point {
  if (point.year !== null || next.year === null) return point;
  const month = point.unit === 'day' && point.month === null ? (next.month ?? null) : point.month;
  return { ...point, year: next.year, bare: false, ...(month === undefined ? {} : { month }) };
}

/** Whether the second point begins on the day after the first ends. */
function follows(point: Point, next: Point): boolean {
  const last = lastDay(point);
  const first = firstDay(next);
  return last !== null && first !== null && Date.parse(first) - Date.parse(last) === 86_400_000;
}

/** What precedes a day, without the half of it that may be named: "vào |sáng| ngày 5/9". */
function withoutHalf(lead: string): string {
  return lead.slice(0, HALF_OF_DAY.exec(lead)?.index ?? lead.length);
}

function spanOf(canon: string, point: Point, end: Point, given: Span['bound'] = null): Span {
  const possible = isPossiblePoint(point) && isPossiblePoint(end);
  const lead = withoutHalf(canon.slice(Math.max(0, point.start - LEAD), point.start));
  const from = Math.max(0, point.start - LEAD) + lead.length;
  let bound = given;
  let start = point.start;
  for (const [name, pattern] of BOUNDS) {
    const match = pattern.exec(lead);
    // "từ ngày thành lập tổ |đến |tháng 6/2026": the event is the other end
    if (match && name !== 'until' && !/\d/.test(match[0]) && GOES_TO.test(match[0])) continue;
    if (match && (bound === null || match[0].length > from - start)) {
      bound = name;
      start = from - match[0].length;
    }
  }
  // "Từ 7h30 đến 11h30, ngày 09/6/2026", "từ 7h30 ngày 10/5" bound the hours, not the day
  if (bound === 'since' && (HOURS_OF_DAY.test(lead) || (point === end && BEGINS_AT.test(lead)))) bound = 'within';
  ONWARDS_AT.lastIndex = end.end;
  const onwards = ONWARDS_AT.exec(canon);
  const isBefore = bound === 'until' && point.unit !== 'day' && BEFORE_IT.test(lead);
  const datesOf = (from: Point, to: Point) =>
    possible ? dates(from, to, isBefore ? 'before' : bound, onwards !== null) : NO_DATES;
  const own = datesOf(point, end);
  return {
    ...own,
    impossible: !possible || (own.edtf === null && point.year !== null && end.year !== null),
    bound,
    unit: point.unit,
    bare: point.bare === true && end.bare === true,
    year: end.year,
    school: point.school === true,
    openEnd: onwards !== null,
    inYear: (year) => {
      // "từ tháng 01 năm 2025 đến tháng 6" ends in the year that it begins in, or in the next one
      if (point.year !== null && point.year !== year) return NO_DATES;
      const from = inYear(point, year);
      return datesOf(from, end === point ? from : inYear(end, year));
    },
    pointStart: point.start,
    start,
    end: onwards ? ONWARDS_AT.lastIndex : end.end,
  };
}
