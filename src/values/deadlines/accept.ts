import { latin } from '../../text/latin.js';
import { FIRST_PART, HALVES_OF_DAY, LAST_PART } from '../../vocabulary/time/time-numbers.js';
import {
  AFTER_WHEN,
  ASSIGN,
  AT_ONCE_WHEN,
  AT_ONCE_WORDS,
  AWAITED,
  BEHIND_RECURRING,
  CASE_EVENTS,
  COUNTED_FROM,
  COUNTED_FROM_DAY,
  FINISH_WORDS,
  ON_A_DAY,
  STRETCH_BOUNDS,
  STRIVE,
  TIME_LABELS,
  TIME_NOUN,
  TIME_NOUNS,
  UNTIL_NOW,
  WHEN,
} from '../../vocabulary/time/time-phrases.js';
import {
  DAY,
  DIRECT,
  DONE_WORDS,
  DURATION_BEGINS,
  GOAL_WORDS,
  HAS_DONE,
  MONTH,
  NAMES_IN_BIRTH,
  NOT_A_DEADLINE_BEFORE,
  PACE_WORDS,
  PERMANENT,
  QUARTER,
  TIME_VERBS,
  UNTIL,
  VAGUELY_RECURRING,
  WEEK,
  WEEKDAYS,
  YEAR,
} from '../../vocabulary/time/time-words.js';
import { AND, BY, HAVING } from '../../vocabulary/words/small-words.js';
import { TASK_VERBS } from '../../vocabulary/words/task-verbs.js';
import type { Condition } from '../calendar/conditions.js';
import { anyOf, anyWordOf, HOUR, mentions } from '../calendar/pattern.js';
import type { Recurring } from '../calendar/recurring.js';
import type { Span } from '../calendar/spans.js';

// "tầm nhìn đến |năm 2030", "có hiệu lực từ |ngày 01/7/2023"
const OTHER_BEFORE = latin(`(?<!${anyOf(NAMES_IN_BIRTH)}\\s)${anyWordOf(NOT_A_DEADLINE_BEFORE)}\\s{0,3}$`, '');
// "Hoàn thành |tháng 6/2023", "Thời gian hoàn thành: |Quý II/2023"
const DIRECT_BEFORE = latin(`${anyWordOf(DIRECT)}\\s{0,3}[:\\-]?\\s{0,3}$`, '');
const DONE = latin(anyWordOf(DONE_WORDS), '');
const GOAL = latin(anyWordOf(GOAL_WORDS), '');
const FINISH = latin(anyWordOf(FINISH_WORDS), '');
const UNTIL_NOW_BEHIND = new RegExp(`^\\s{0,3}${anyOf(UNTIL_NOW)}`, 'u');

/** How far from a point its clause is examined: no sentence is this long, and an endless list stays linear. */
const REACH = 2000;

/** Whether a point in running text is a deadline: its clause says that something is to be done by it. */
export function isDeadline(canon: string, start: number, end: number, span: Span): boolean {
  const from = Math.max(start, span.start - REACH);
  const clause = canon.slice(from, Math.min(end, span.end + REACH));
  const before = canon.slice(from, span.start);
  if (OTHER_BEFORE.test(canon.slice(from, span.pointStart))) return false;
  if (UNTIL_NOW_BEHIND.test(canon.slice(span.end, end))) return false;
  if (DONE.test(before) && !FINISH.test(before)) return false;
  if (span.bound !== 'until' && tellsWhatWasDone(before, canon.slice(span.end, Math.min(end, span.end + REACH))))
    return false;
  if (DIRECT_BEFORE.test(before)) return !isOldYear(clause, span);
  const alone = /^[\s,:\-+]*$/u.test(before) && /^[\s.,:]*$/u.test(canon.slice(span.end, end));
  if (alone) return !span.bare;
  if (span.bare && span.bound !== 'until') return false;
  if (span.unit === 'year') return isYearGoal(canon, before, clause, end, span);
  return span.bound !== null;
}

// ", các đơn vị |đã"
const HAS_DONE_SOON = latin(`^\\s{0,3},?\\s(?<subject>[^,]{0,80}?)(?<!\\p{L})${HAS_DONE}(?!\\p{L})`, '');
// "", "- ", "Phấn đấu ", "Lộ trình thực hiện: "
const OPENS = latin(`^[\\s\\-+]*(?:${anyOf(TIME_LABELS)}[^:\\n]{0,30}:\\s{0,3})?(?:${STRIVE}\\s)?$`, '');
// "đạt 75% |vào cuối năm 2025 và …"
const SHARE_BEFORE = /\d\s?%\s{0,3}$/u;
let verbs: RegExp | undefined;
let verbsNext: RegExp | undefined;

/** "Trong năm 2023, các đơn vị đã tiếp nhận …": before the word nobody is told to do anything. */
function tellsWhatWasDone(before: string, after: string): boolean {
  if (!/^[\s,\-+]*$/u.test(before) || !after.includes(HAS_DONE)) return false;
  const subject = HAS_DONE_SOON.exec(after)?.groups?.subject;
  verbs ??= latin(anyWordOf([...TASK_VERBS, ...GOAL_WORDS]), '');
  return subject !== undefined && !verbs.test(subject);
}

/** A whole year is a deadline only beside words of a goal, at the beginning or the end of its clause. */
function isYearGoal(canon: string, before: string, clause: string, end: number, span: Span): boolean {
  const opens = OPENS.test(before);
  const after = canon.slice(span.end, end);
  const closes = /^[\s.,]*$/u.test(after);
  // "Năm 2024, |tổ chức thí điểm", "Giai đoạn 2024 - 2025 |hoàn thành kết nối"
  verbsNext ??= latin(`^\\s{0,3}[,:]?\\s{0,3}${anyOf([...TASK_VERBS, ...GOAL_WORDS])}(?!\\p{L})`, '');
  if (opens && verbsNext.test(after)) return true;
  // "… tại trường mầm non trong năm học 2024 - 2025.", "… trong năm 2024 và những năm tiếp theo."
  if (closes && span.bound !== null && (span.school || span.openEnd)) return true;
  const isShare = span.bound !== null && SHARE_BEFORE.test(before);
  if (isShare) return GOAL.test(before);
  if (span.bound === null ? !opens || !/^\s?[,:]/u.test(after) : !opens && !closes) return false;
  // "Đến cuối năm 2025, 50% dân số có chữ ký số": a share to be reached needs no verb
  return GOAL.test(clause) || (opens && span.bound === 'until' && /\d\s?%/.test(clause));
}

function isOldYear(clause: string, span: Span): boolean {
  return span.bare && span.unit === 'year' && !clause.includes(TIME_NOUN);
}

const VERB_BEFORE = latin(`${anyWordOf(TIME_VERBS)}`, '');
const VERB_DIRECTLY = latin(`${anyWordOf(TIME_VERBS)}\\s{0,3}[:\\-]?\\s{0,3}$`, '');
const PERMANENT_WORD = latin(anyWordOf(PERMANENT), '');
// What may follow "… thường xuyên" if it says when: nothing, "đối với …", "và …", "trong năm"
const AFTER_RECURRING = latin(`^\\s{0,3}(?:$|[,.:;()]|${anyOf(BEHIND_RECURRING)}(?!\\p{L}))`, '');

// "trước ngày 20 |hằng tháng", "vào sáng thứ Hai |hằng tuần", "vào tuần đầu |hằng tháng"
const DAY_BEFORE = latin(
  `${anyWordOf([...UNTIL, ...ON_A_DAY])}\\s{1,3}${HOUR}(?:${anyOf([...DAY, ...HALVES_OF_DAY])}\\s{1,3})?(?:${anyOf(WEEKDAYS)}(?:\\s{1,3}\\d)?|${anyOf([...DAY, WEEK])}\\s{1,3}(?:${FIRST_PART}|${LAST_PART})|\\d{1,2}(?:/\\d{1,2})?)\\s{1,3}$`,
  '',
);
// "(thường xuyên)", "thường xuyên |trong năm 2025"
const ENDS_OR_STRETCH = latin(
  `^\\s{0,3}(?:${anyOf(STRETCH_BOUNDS)}\\s{1,3}(?:${anyOf([...YEAR, ...QUARTER, ...MONTH])}\\s{0,3})?[\\divx]{1,4}(?:[/-]\\d{4})?)?[\\s.]*$`,
  '',
);

/** Whether words of recurrence in running text say when the work of the clause is to be done. */
export function isRecurringDeadline(canon: string, start: number, end: number, recurring: Recurring): boolean {
  const before = canon.slice(Math.max(start, recurring.start - REACH), recurring.start);
  const after = canon.slice(recurring.end, end);
  const isAdverb = PERMANENT_WORD.test(recurring.words) || VAGUELY_RECURRING.includes(recurring.words);
  if (/^[\s\-+]*$/u.test(before) && !isAdverb) return true;
  if (!AFTER_RECURRING.test(after)) return false;
  if (DAY_BEFORE.test(before)) return !DONE.test(before);
  if (isAdverb && /^[\s\-+]*$/u.test(before) && ENDS_OR_STRETCH.test(after)) return true;
  if (VERB_DIRECTLY.test(before)) return true;
  return PERMANENT_WORD.test(recurring.words) && VERB_BEFORE.test(before) && !DONE.test(before);
}

// "thực hiện |theo lộ trình", "Thực hiện thường xuyên và |theo lộ trình"
const BEGINS_CLAUSE = latin(
  `^[\\s\\-+]*(?:${ASSIGN}\\s[^,]{1,60}\\s)?${anyWordOf(TIME_VERBS)}\\s{0,3}[:\\-]?\\s{0,3}$`,
  '',
);
const RECURS_BEFORE = latin(`${anyWordOf(PERMANENT)}\\s{0,3}(?:,|${AND})\\s{0,3}$`, '');
const PACE = latin(`^${BY}\\s{1,3}${anyOf(PACE_WORDS)}(?!\\p{L})`, '');
const TIME_NOUN_FIRST = new RegExp(`^[\\s\\-+]*${anyOf(TIME_NOUNS)}`, 'u');
const AFTER_EVENT = latin(`^(?:${AT_ONCE_WHEN}|${AFTER_WHEN})\\s{1,3}${anyOf(AWAITED)}(?!\\p{L})`, '');

// "chậm nhất 05 ngày kể từ ngày kết thúc …", no "trong vòng 03 ngày kể từ ngày nhận đủ hồ sơ"
const WITHIN_DAYS = latin(
  `^${anyOf(DURATION_BEGINS)}\\s[^,;]{1,40}${COUNTED_FROM} (?:${WHEN}|${anyOf(DAY)})\\s{1,3}(?!${anyOf(CASE_EVENTS)}(?!\\p{L}))`,
  '',
);

// "trong 10 ngày sau khi nhập xong dữ liệu", no "trong 03 ngày sau khi nhận đủ hồ sơ"
const DAYS_AFTER = latin(
  `^${anyOf(DURATION_BEGINS)}\\s[^,;]{1,20}\\s${AFTER_WHEN}\\s{1,3}(?!${anyOf(CASE_EVENTS)}(?!\\p{L}))`,
  '',
);

/** Whether a condition in running text says when the clause is to be done. */
export function isDeadlineCondition(canon: string, start: number, condition: Condition): boolean {
  const before = canon.slice(Math.max(start, condition.start - REACH), condition.start);
  const words = canon.slice(condition.start, condition.end);
  if (PACE.test(words)) return BEGINS_CLAUSE.test(before) || RECURS_BEFORE.test(before);
  if (condition.begins.startsWith(COUNTED_FROM) && WITHIN_DAYS.test(words)) return !DONE.test(before);
  if (condition.event) return VERB_DIRECTLY.test(before) && !DONE.test(before);
  if (condition.begins === BY) return TIME_NOUN_FIRST.test(before) && BEGINS_CLAUSE.test(before);
  if (DAYS_AFTER.test(words)) return !DONE.test(before);
  if (condition.begins.endsWith(AFTER_WHEN) && words.includes(AFTER_WHEN)) return isAfterEvent(before, words);
  return BEGINS_CLAUSE.test(before) && (condition.begins.endsWith(WHEN) || condition.begins.endsWith(COUNTED_FROM_DAY));
}

// "sau khi có hướng dẫn", "ngay sau khi"
const EVENT_COMES = latin(`^${AFTER_WHEN}\\s{1,3}${HAVING}(?!\\p{L})|^${AT_ONCE_WHEN}`);

// "sau khi", "ngay sau khi"
const AFTER = new RegExp(`${AT_ONCE_WHEN}|${AFTER_WHEN}`, 'u');

/** "sau khi có hướng dẫn của Bộ Công an, triển khai …", not "người dân sau khi được cấp tài khoản". */
function isAfterEvent(before: string, words: string): boolean {
  const event = words.slice(words.search(AFTER));
  if (!AFTER_EVENT.test(event)) return VERB_DIRECTLY.test(before);
  return EVENT_COMES.test(event) || VERB_DIRECTLY.test(before) || /^[\s\-+]*$/u.test(before);
}

// "Thực hiện ngay.", "triển khai ngay"
const AT_ONCE = latin(`${anyWordOf(TIME_VERBS)}\\s{1,3}${anyOf(AT_ONCE_WORDS)}\\s{0,3}$`, '');

/** Whether a text may hold a clause that says that it is to be done at once. */
export function namesAtOnce(text: string): boolean {
  return mentions(text, AT_ONCE_WORDS);
}

/** Whether a clause says that it is to be done at once. */
export function isAtOnce(clause: string): boolean {
  return namesAtOnce(clause) && AT_ONCE.test(clause);
}
