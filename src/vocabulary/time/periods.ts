import { capitalised, wordsOf } from '../words/shared-words.js';
/** Words around the period of a plan. */

/** Headings and labels that the plan's own period follows. */
export const PERIOD_HEADINGS: readonly string[] = [
  ...wordsOf('period-headings').map(capitalised),
  'Thời gian tổ chức',
  'Thời gian tổ chức thực hiện',
  'Thời gian thực hiện và triển khai',
  'Thời kỳ thực hiện',
  'Giai đoạn thực hiện',
  'Phạm vi, thời gian thực hiện',
];

/** What such a heading may say of itself: "Thời gian thực hiện |Kế hoạch|". */
export const OF_THE_PLAN: readonly string[] = [
  'Kế hoạch',
  'của Kế hoạch',
  'Kế hoạch này',
  'Đề án',
  'chiến dịch',
  'cao điểm',
  'đợt cao điểm',
  'chung',
];

/** Before years that are those of an office and no plan's. */
export const TERMS_OF_OFFICE: readonly string[] = ['nhiệm kỳ', 'nhiệm kì', 'khóa', 'khoá', 'lần thứ'];

/** Before a time that is farther off than the plan's own, or another's. */
export const FARTHER_TIMES: readonly string[] = wordsOf('farther-times');

/** After a year of the plan in its title: "năm 2025 |trên địa bàn| xã A". */
export const PLACES_OF_TIME: readonly string[] = [...wordsOf('places-of-time'), 'ở'];

/** Between a cited document and what it is about: "Quyết định số 06/QĐ-TTg |phê duyệt| Đề án …". */
export const NAMED_BEHIND: readonly string[] = wordsOf('named-behind');

/** Before the place of the plan itself, behind what it cites. */
export const PLACES_OF_PLAN: readonly string[] = wordsOf('places-of-plan');

/** Before a document at the end of a title that says why the plan is made: "… |theo| Quyết định số …". */
export const DEFINED_BY: readonly string[] = [...wordsOf('defined-by'), 'theo tinh thần'];
