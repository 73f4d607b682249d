import { latin } from '../../text/latin.js';
import {
  AFTER_WHEN,
  ASSIGN,
  AT_ONCE_WHEN,
  AT_ONCE_WORDS,
  AWAITED,
  CASE_EVENTS,
  COUNTED_FROM,
  COUNTED_FROM_DAY,
  GOT,
  TIME_NOUNS,
  WHEN,
} from '../../vocabulary/time/time-phrases.js';
import { DAY, DURATION_BEGINS, PACE_WORDS, PERMANENT, TIME_VERBS } from '../../vocabulary/time/time-words.js';
import { NAME_STOPS } from '../../vocabulary/words/function-words.js';
import { AND, BY, HAVING, OF } from '../../vocabulary/words/small-words.js';
import type { Condition } from '../calendar/conditions.js';
import { anyOf, anyWordOf, mentions } from '../calendar/pattern.js';
import { DONE, REACH } from './accept.js';
import { isWorkBefore, VERB_DIRECTLY } from './accept-recurring.js';
import { opensWithActor, opensWithTask } from './telling.js';

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

// "sau khi |có| phần mềm", "khi |nhận được| hướng dẫn"
const COMES = latin(`^[^,]{0,12}${WHEN}\\s{1,3}(?:${HAVING}|${anyOf(GOT)})(?!\\p{L})`, '');

/**
 * "sau khi có phần mềm mới|, tổ chức tập huấn", "khi có hướng dẫn của Bộ|, Công an xã rà soát": a condition without
 * what is to be done, where it waits for what is to come.
 */
export function withoutTask(canon: string, condition: Condition): Condition {
  const { start, end, begins } = condition;
  const from = canon.indexOf(begins, start) + begins.length;
  if (!COMES.test(canon.slice(canon.indexOf(begins, start), end))) return condition;
  for (let at = canon.indexOf(',', from); at >= 0 && at < end; at = canon.indexOf(',', at + 1)) {
    const next = canon.indexOf(',', at + 1);
    const words = canon.slice(at + 1, next < 0 ? end : Math.min(end, next));
    // "sau khi có hướng dẫn, |chỉ đạo| của tỉnh", "… thẩm định, |phê duyệt|, …": what comes as well
    const [, ...behind] = words.trim().split(/\s+/);
    const isThing = behind.length < 2 || behind.slice(0, 2).includes(OF);
    if (!isThing && (opensWithTask(words) || opensWithActor(words))) return { ...condition, end: at };
  }
  return condition;
}

/** Whether a condition in running text says when the clause is to be done. */
export function isDeadlineCondition(canon: string, start: number, end: number, condition: Condition): boolean {
  const before = canon.slice(Math.max(start, condition.start - REACH), condition.start);
  const words = canon.slice(condition.start, condition.end);
  if (PACE.test(words)) return BEGINS_CLAUSE.test(before) || RECURS_BEFORE.test(before);
  if (condition.begins.startsWith(COUNTED_FROM) && WITHIN_DAYS.test(words)) return !DONE.test(before);
  if (condition.holiday && isHolidayOf(before, canon.slice(condition.end, end))) return true;
  if (condition.event) return VERB_DIRECTLY.test(before) && !DONE.test(before);
  if (condition.begins === BY) return TIME_NOUN_FIRST.test(before) && BEGINS_CLAUSE.test(before);
  if (DAYS_AFTER.test(words)) return !DONE.test(before);
  if (condition.begins.endsWith(AFTER_WHEN) && words.includes(AFTER_WHEN)) return isAfterEvent(before, words);
  return BEGINS_CLAUSE.test(before) && (condition.begins.endsWith(WHEN) || condition.begins.endsWith(COUNTED_FROM_DAY));
}

// "|cho| gia đình chính sách", "|tại| các thôn"
const NAME_STOPS_NEXT = latin(`^\\s${anyOf(NAME_STOPS)}\\s`, '');

/** "Thăm, tặng quà gia đình người có công |dịp 27/7|", "|Trước Tết Nguyên đán|, các thôn dọn vệ sinh". */
function isHolidayOf(before: string, after: string): boolean {
  if (/^[\s.,]*$/u.test(after) || (NAME_STOPS_NEXT.test(after) && !DONE.test(after))) return isWorkBefore(before);
  return /^[\s\-+]*$/u.test(before) && after.startsWith(',') && !DONE.test(after);
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
