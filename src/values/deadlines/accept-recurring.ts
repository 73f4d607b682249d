import { latin } from '../../text/latin.js';
import { EXAMINED_BEGIN } from '../../vocabulary/document/plan-facts.js';
import { TIMES } from '../../vocabulary/time/time-numbers.js';
import {
  ABOUT_YEARS,
  BEHIND_RECURRING,
  REGULAR_THINGS,
  STRETCH_BOUNDS,
  WORK_WORDS,
} from '../../vocabulary/time/time-phrases.js';
import {
  EVERY,
  MONTH,
  PERMANENT,
  QUARTER,
  REPORT_WORDS,
  REPORTED_THINGS,
  SPANS_OF_TIME,
  TIME_VERBS,
  VAGUELY_RECURRING,
  YEAR,
} from '../../vocabulary/time/time-words.js';
import { EACH as EACH_WORD } from '../../vocabulary/words/quantities.js';
import { SEVERAL } from '../../vocabulary/words/small-words.js';
import { daysBefore } from '../calendar/days-before.js';
import { anyOf, anyWordOf } from '../calendar/pattern.js';
import type { Recurring } from '../calendar/recurring.js';
import { DONE, PAPERS, REACH } from './accept.js';
import { later, opensWithActor, opensWithTask } from './telling.js';

const VERB_BEFORE = latin(`${anyWordOf(TIME_VERBS)}`, '');
/** A verb of a task right before a time. */
export const VERB_DIRECTLY = latin(`${anyWordOf(TIME_VERBS)}\\s{0,3}[:\\-]?\\s{0,3}$`, '');
const PERMANENT_WORD = latin(anyWordOf(PERMANENT), '');
// What may follow "… thường xuyên" if it says when: nothing, "đối với …", "và …", "trong năm"
const AFTER_RECURRING = latin(`^\\s{0,3}(?:$|[,.:;()]|${anyOf(BEHIND_RECURRING)}(?!\\p{L}))`, '');

// "(thường xuyên)", "thường xuyên |trong năm 2025"
const ENDS_OR_STRETCH = latin(
  `^\\s{0,3}(?:${anyOf(STRETCH_BOUNDS)}\\s{1,3}(?:${anyOf([...YEAR, ...QUARTER, ...MONTH])}\\s{0,3})?[\\divx]{1,4}(?:[/-]\\d{4})?)?[\\s.]*$`,
  '',
);

// "", "Giám sát việc xả thải: |thường xuyên|", "Kiểm tra bãi rác, |mỗi quý một lần|", "Thu gom rác: |hằng ngày|"
const SET_APART = /(?:^|[:,])[\s\-+]*$/u;

/** Whether words of recurrence in running text say when the work of the clause is to be done. */
export function isRecurringDeadline(canon: string, start: number, end: number, recurring: Recurring): boolean {
  const before = canon.slice(Math.max(start, recurring.start - REACH), recurring.start);
  const after = canon.slice(recurring.end, end);
  const isAdverb = PERMANENT_WORD.test(recurring.words) || VAGUELY_RECURRING.includes(recurring.words);
  if (/^[\s\-+]*$/u.test(before) && !isAdverb) return true;
  // "Thực hiện |thường xuyên| việc cập nhật dữ liệu"
  if (VERB_DIRECTLY.test(before) && WORK_NEXT.test(after)) return true;
  if (!AFTER_RECURRING.test(after)) return false;
  // "trước ngày 20 |hằng tháng|", "vào sáng thứ Hai |hằng tuần|"
  if (daysBefore(before, before.length)?.isBound) return !DONE.test(before);
  if (SET_APART.test(before) && ENDS_OR_STRETCH.test(after)) return !DONE.test(before);
  if (VERB_DIRECTLY.test(before) || isRegular(recurring, before)) return true;
  if (!OFTEN_OR_YEARLY.test(recurring.words) && !isAdverb && ENDS_OR_STRETCH.test(after) && isWorkBefore(before))
    return true;
  return PERMANENT_WORD.test(recurring.words) && VERB_BEFORE.test(before) && !DONE.test(before);
}

// "02 lần/tháng" is how much is to be done, "thi đua hằng năm" which one it is
const OFTEN_OR_YEARLY = latin(`\\d|${anyWordOf(YEAR)}`, '');
const WORK_NEXT = latin(`^\\s{1,3}${anyOf([EXAMINED_BEGIN, SEVERAL, ...WORK_WORDS])}\\s`, '');
// "Nâng cao chất lượng bản tin", "xây dựng kế hoạch kiểm tra", "Thu thập báo cáo"
const REGULAR_BEFORE = later(() =>
  anyWordOf([...PAPERS, ...REGULAR_THINGS, ...REPORT_WORDS, ...ABOUT_YEARS, ...REPORTED_THINGS]),
);

/**
 * Before a time, "Vệ sinh nhà bia ghi tên liệt sĩ |hằng tuần|": what is to be done and with what, no thing that comes
 * regularly.
 */
export function isWorkBefore(before: string): boolean {
  if (!opensWithTask(before) && !opensWithActor(before)) return false;
  return !REGULAR_BEFORE(before) && !DONE.test(before);
}

// "định kỳ 6 tháng một lần", "định kỳ hằng quý"
const REGULAR = latin(`^${anyOf(VAGUELY_RECURRING)}\\s{1,3}\\S`, '');
// "lập báo cáo |định kỳ hằng tháng|": what kind of report it is
const OF_A_REPORT = latin(`${anyWordOf([...REPORT_WORDS, ...ABOUT_YEARS, ...REPORTED_THINGS])}\\s{0,3}$`, '');

// "mỗi tuần 01 lần", "mỗi năm"
const EACH = latin(
  `^(?:${anyOf(EVERY)}\\s\\D{1,12}\\s\\S{1,4}\\s${anyOf(TIMES)}|${EACH_WORD}\\s${anyOf(SPANS_OF_TIME)})$`,
  '',
);

/** "Kiểm tra an ninh mạng |định kỳ 6 tháng một lần|"; "tối thiểu 02 lần/tháng" is how much is to be done. */
function isRegular({ words }: Recurring, before: string): boolean {
  if (!REGULAR.test(words) && !EACH.test(words)) return false;
  const isOpened = opensWithTask(before) || opensWithActor(before) || SET_APART.test(before);
  return isOpened && !OF_A_REPORT.test(before) && !DONE.test(before);
}
