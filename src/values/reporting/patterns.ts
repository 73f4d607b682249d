import { latin } from '../../text/latin.js';
import { FIRST_PART, LAST_PART, ONE_YEAR, ONE as SINGLE, WHOLE_YEAR } from '../../vocabulary/time/time-numbers.js';
import {
  BY_SPANS,
  NEXT,
  ON_A_DAY,
  REPORT_PREPARED,
  REPORT_PRODUCTS,
  REPORTERS,
} from '../../vocabulary/time/time-phrases.js';
import {
  DAY as DAY_WORDS,
  EVERY,
  MONTH,
  QUARTER_BEGINS,
  QUARTER_ENDS,
  REPORT_SENDING,
  REPORT_WORDS,
  REPORTED_THINGS,
  SEND,
  SENT_OTHERS,
  SENT_PAPERS,
  SENT_TO,
  SPANS_OF_TIME,
  UNTIL,
  UP_TO,
  VAGUELY_RECURRING,
  WEEKDAYS,
  WITHIN,
  YEAR,
} from '../../vocabulary/time/time-words.js';
import { AND, OF } from '../../vocabulary/words/small-words.js';
import { NAMED_DAY, NUMBER } from '../calendar/days-before.js';
import { anyOf, anyWordOf, BY_SPANS_ALONE, HOUR } from '../calendar/pattern.js';

const DAY = `(?:${NAMED_DAY}|${NUMBER})`;
export const OFTEN = `${anyOf(EVERY)}\\s{1,3}${anyOf(SPANS_OF_TIME)}(?!\\p{L})`;
// "6 tháng", no "6 tháng đầu năm"
const MONTHS = `0?[369]\\s{1,3}${anyOf(MONTH)}(?!\\s{1,3}(?:${FIRST_PART}|${LAST_PART}))`;
// "báo cáo |quý| (trước ngày 15 …)", ", |một năm| (trước ngày 10/12)", "và |cả năm| (trước ngày 15/12)"
const REPORTED = `(?<=(?:${anyWordOf([...REPORT_WORDS, ...VAGUELY_RECURRING])}|[,)]|${AND})\\s{1,3})(?:${anyOf([WHOLE_YEAR, ONE_YEAR, ...SPANS_OF_TIME])}|0?1\\s${anyOf(YEAR)})(?!\\p{L})`;
// " tháng 12", " của tháng sau", " tháng đầu quý sau" after a day
const OF_MONTH = `(?:\\s{1,3}(?:${OF}\\s{1,3})?(?:${anyOf(MONTH)}\\s{1,3}\\d{1,2}(?![\\d/])|(?:${anyOf([...QUARTER_ENDS, ...QUARTER_BEGINS])}|${anyOf(MONTH)}(?:\\s{1,3}${NEXT})?)(?!\\s?\\d)))?`;
// " về Công an xã ", " gửi " between "báo cáo |tháng|" and "trước ngày 12"
const TO_WHOM = `\\s{1,3}(?:${anyOf(SENT_TO)})\\s[^,.;:()\\d\\n]{0,60}(?<=\\s)`;
// "định kỳ hàng tháng (trước ngày 25)", "hàng quý, chậm nhất ngày 20", "báo cáo 6 tháng trước ngày 10/6",
// "báo cáo năm trước ngày 05 tháng 12", "hàng tháng gửi về Tổ thư ký vào ngày 22"
export const DUE_BEHIND = latin(
  `(?<often>${OFTEN}|${MONTHS}|${REPORTED})(?:${TO_WHOM}|\\s{0,3}[,(:]?\\s{0,3})(?<due>${anyWordOf([...UNTIL, ...ON_A_DAY])}\\s{1,3}${HOUR}${DAY}${OF_MONTH})`,
  'g',
);
const DATE = `\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}[/.-]|\\s{1,3}${anyOf(MONTH)}\\s{1,3}\\d{1,2}\\s{1,3}${anyOf(YEAR)}\\s{1,3})\\d{4}(?!\\d)`;
// "ngày 15/6", "ngày 15 tháng 6": the year is the plan's
const YEARLESS = `${anyOf(DAY_WORDS)}\\s{1,3}\\d{1,2}(?:/|\\s{1,3}${anyOf(MONTH)}\\s{1,3})\\d{1,2}(?![\\d/])`;
// "chậm nhất ngày 03/8/2026", "trước 17 giờ ngày 18 tháng 3 năm 2026": once
export const DUE_ONCE = latin(`${anyWordOf(UNTIL)}\\s{1,3}${HOUR}(?:${anyOf(DAY_WORDS)}\\s{1,3})?${DATE}`);
// "|trong tháng 12/2026|" behind "gửi UBND tỉnh"
export const DUE_IN_MONTH = latin(
  `${anyWordOf([...UNTIL, ...WITHIN])}\\s{1,3}${anyOf(MONTH)}\\s{1,3}\\d{1,2}(?:/|\\s{1,3}${anyOf(YEAR)}\\s{1,3})\\d{4}(?!\\d)`,
);
// "|chậm nhất ngày 15/6|" behind the office that is told
export const DUE_YEARLESS = latin(`${anyWordOf(UNTIL)}\\s{1,3}${HOUR}${YEARLESS}`);
// "trước ngày 15/6 và 15/12", "vào thứ Sáu" of a clause that says elsewhere how often
export const DUE_ALONE = latin(
  `(?:${anyWordOf(UNTIL)}\\s{1,3}${HOUR}${DAY}|${anyWordOf(ON_A_DAY)}\\s{1,3}${HOUR}${NAMED_DAY})${OF_MONTH}(?:\\s{0,3}(?:,|${AND})\\s{1,3}${DAY}){0,3}(?![\\d/])`,
);
export const PRODUCT = latin(`${anyWordOf(REPORT_PRODUCTS)}\\s{1,3}[^,;.]{0,30}$`);
// "|chuẩn bị| báo cáo theo đề cương"
export const PREPARED = latin(`${anyWordOf(REPORT_PREPARED)}\\s{1,3}$`);
const ONE = `(?:${OFTEN}|${MONTHS}|${WHOLE_YEAR}(?!\\s?\\d)|(?:(?:0?1|${SINGLE})\\s{1,3})?${anyOf(SPANS_OF_TIME)}(?!\\s?\\d))`;
// "định kỳ hằng quý, 6 tháng, năm", "06 tháng, 01 năm", "theo quý, 06 tháng và cả năm"
export const LIST = latin(
  `(?:${anyWordOf(VAGUELY_RECURRING)}\\s{1,3})?(?:${OFTEN}|${MONTHS}|${BY_SPANS_ALONE}|${REPORTED})(?:\\s{0,3}(?:,|${AND})\\s{0,3}${ONE}){1,5}(?!\\p{L})`,
);
export const HALF_YEARLY = latin(`${MONTHS}(?!\\p{L})`);
// "báo cáo kết quả", no "báo cáo viên"
export const REPORT = latin(`${anyWordOf(REPORT_WORDS)}(?!\\s{1,3}${anyOf(REPORTERS)}(?!\\p{L}))`, '');

// "tổng hợp |kết quả| gửi UBND huyện": sent again and again, it is a report
export const REPORTED_THINGS_ALONE = latin(anyWordOf(REPORTED_THINGS), 'i');

// "|Gửi| Phòng Kinh tế trước ngày 30/9/2026" in a chapter of reports
export const SENDS = latin(anyWordOf(REPORT_SENDING), 'i');

// "|gửi về| Sở Nội vụ", "|gửi kết quả rà soát về| Công an xã"; presents are no report
export const SENDS_UP = latin(
  `(?<!\\p{L})${SEND}\\s{1,3}(?:${anyOf([...REPORTED_THINGS, ...SENT_PAPERS])}(?!\\p{L})[^,.;:()\\d\\n]{0,60}\\s)?${UP_TO}\\s`,
  'i',
);

/** What is sent and is no report. */
export const OTHERS = latin(anyWordOf(SENT_OTHERS), 'i');

// What every due time has: how often, and a day. Most clauses that speak of reports have none of one, and the whole
// patterns are long.
export const HOW_OFTEN = new RegExp(
  `${anyOf([...EVERY, ...QUARTER_ENDS, ...QUARTER_BEGINS, ...BY_SPANS, WHOLE_YEAR])}|[369]\\s|${anyOf(SPANS_OF_TIME)}\\s{0,3}(?:[(,:]|${anyOf([...SENT_TO, ...UNTIL])}\\s)`,
);
export const A_DAY = new RegExp(`\\d|${anyOf(WEEKDAYS)}`);
