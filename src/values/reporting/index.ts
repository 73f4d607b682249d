import { withoutEnd } from '../../text/ends.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { hasVietnameseLetters } from '../../text/words.js';
import { FIRST_PART, LAST_PART, ONE as SINGLE, WHOLE_YEAR } from '../../vocabulary/time/time-numbers.js';
import { BY_SPANS, NEXT, REPORT_PRODUCTS, REPORTERS } from '../../vocabulary/time/time-phrases.js';
import {
  DAY as DAY_WORDS,
  EVERY,
  MONTH,
  PERMANENT,
  QUARTER_ENDS,
  REPORT_HEADS,
  REPORT_SENDING,
  REPORT_WORDS,
  SENT_TO,
  SPANS_OF_TIME,
  UNTIL,
  VAGUELY_RECURRING,
  WEEKDAYS,
  WITHIN,
  YEAR,
} from '../../vocabulary/time/time-words.js';
import { AND, OF, SEVERAL } from '../../vocabulary/words/small-words.js';
import { canonOf } from '../calendar/canon.js';
import { type Clause, clausesOf } from '../calendar/clauses.js';
import { anyOf, anyWordOf, BY_SPANS_ALONE, HOUR } from '../calendar/pattern.js';
import { findRecurring } from '../calendar/recurring.js';
import { trim } from '../deadlines/row.js';

/** A recurring duty to report. Offsets are UTF-16 units in the text. */
export interface FoundReport {
  /** The clause that states it. */
  readonly text: string;
  /** "hàng tháng", as printed; null where only a day is. */
  readonly recurrence: string | null;
  /** "trước ngày 18 hàng tháng", as printed; null where no day is given. */
  readonly due: string | null;
  readonly start: number;
  readonly end: number;
  readonly recurrenceAt?: Part | undefined;
  readonly dueAt?: Part | undefined;
}

const BOUND = `${anyWordOf([...UNTIL, ...WITHIN])}\\s{1,3}`;
const NUMBER = '\\d{1,2}(?:/\\d{1,2})?(?![\\p{L}\\p{N}/])';
const NAMED_DAY = `(?:(?<!\\p{L})(?:${SEVERAL}\\s{1,3})?${anyOf(DAY_WORDS)}\\s{0,3}(?:${anyOf(WEEKDAYS)}(?:\\s{1,3}\\d)?|${NUMBER})|(?<!\\p{L})${anyOf(WEEKDAYS)}(?:\\s{1,3}\\d)?)(?![\\p{L}\\p{N}/])`;
const DAY = `(?:${NAMED_DAY}|${NUMBER})`;
const OFTEN = `${anyOf(EVERY)}\\s{1,3}${anyOf(SPANS_OF_TIME)}(?!\\p{L})`;
// "trước ngày 18 hàng tháng", "trước 09h ngày Thứ 3 hàng tuần", "trước ngày 14/06 và 14/12 hàng năm", "ngày 15 tháng cuối quý"
const DUE = latin(
  `(?:${BOUND}${HOUR}${DAY}|${NAMED_DAY})(?:\\s{0,3}(?:,|${AND})\\s{1,3}${DAY}){0,3}\\s{1,3}(?:${OF}\\s{1,3})?(?<often>${OFTEN}|${anyOf(QUARTER_ENDS)})`,
  'g',
);
// "6 tháng", no "6 tháng đầu năm"
const MONTHS = `0?[369]\\s{1,3}${anyOf(MONTH)}(?!\\s{1,3}(?:${FIRST_PART}|${LAST_PART}))`;
// "báo cáo |quý| (trước ngày 15 …)", ", |năm| (trước ngày 10/12)", "và |cả năm| (trước ngày 15/12)"
const REPORTED = `(?<=(?:${anyWordOf([...REPORT_WORDS, ...VAGUELY_RECURRING])}|[,)]|${AND})\\s{1,3})(?:${WHOLE_YEAR}|${anyOf(SPANS_OF_TIME)})(?!\\p{L})`;
// " về Công an xã " between "báo cáo |tháng|" and "trước ngày 12"
const TO_WHOM = `\\s{1,3}(?:${anyOf(SENT_TO)})\\s{1,3}[^,.;:()\\d\\n]{1,60}(?<=\\s)`;
// "định kỳ hàng tháng (trước ngày 25)", "hàng quý, chậm nhất ngày 20", "báo cáo 6 tháng trước ngày 10/6",
// "báo cáo năm trước ngày 05 tháng 12"
const DUE_BEHIND = latin(
  `(?<often>${OFTEN}|${MONTHS}|${REPORTED})(?:${TO_WHOM}|\\s{0,3}[,(:]?\\s{0,3})(?<due>${anyWordOf(UNTIL)}\\s{1,3}${HOUR}${DAY}(?:\\s{1,3}(?:${OF}\\s{1,3})?(?:${anyOf(MONTH)}\\s{1,3}\\d{1,2}(?![\\d/])|(?:${anyOf(QUARTER_ENDS)}|${anyOf(MONTH)}(?:\\s{1,3}${NEXT})?)(?!\\s?\\d)))?)`,
  'g',
);
const DATE = `\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}[/.-]|\\s{1,3}${anyOf(MONTH)}\\s{1,3}\\d{1,2}\\s{1,3}${anyOf(YEAR)}\\s{1,3})\\d{4}(?!\\d)`;
// "chậm nhất ngày 03/8/2026", "trước 17 giờ ngày 18 tháng 3 năm 2026": once
const DUE_ONCE = latin(`${anyWordOf(UNTIL)}\\s{1,3}${HOUR}(?:${anyOf(DAY_WORDS)}\\s{1,3})?${DATE}`);
// "trước ngày 15/6 và 15/12" of a clause that says elsewhere how often
const DUE_ALONE = latin(
  `${anyWordOf(UNTIL)}\\s{1,3}${HOUR}${DAY}(?:\\s{0,3}(?:,|${AND})\\s{1,3}${DAY}){0,3}(?![\\d/])`,
);
const PRODUCT = latin(`${anyWordOf(REPORT_PRODUCTS)}\\s{1,3}[^,;.]{0,30}$`);
const ONE = `(?:${OFTEN}|${MONTHS}|${WHOLE_YEAR}(?!\\s?\\d)|(?:(?:0?1|${SINGLE})\\s{1,3})?${anyOf(SPANS_OF_TIME)}(?!\\s?\\d))`;
// "định kỳ hằng quý, 6 tháng, năm", "06 tháng, 01 năm", "theo quý, 06 tháng và cả năm"
const LIST = latin(
  `(?:${anyWordOf(VAGUELY_RECURRING)}\\s{1,3})?(?:${OFTEN}|${MONTHS}|${BY_SPANS_ALONE}|${REPORTED})(?:\\s{0,3}(?:,|${AND})\\s{0,3}${ONE}){1,5}(?!\\p{L})`,
);
const HALF_YEARLY = latin(`${MONTHS}(?!\\p{L})`);
// "báo cáo kết quả", no "báo cáo viên"
const REPORT = latin(`${anyWordOf(REPORT_WORDS)}(?!\\s{1,3}${anyOf(REPORTERS)}(?!\\p{L}))`, '');

// "|Gửi| Phòng Kinh tế trước ngày 30/9/2026" in a chapter of reports
const SENDS = latin(anyWordOf(REPORT_SENDING), 'i');

export interface ReportOptions {
  /** A heading above the text speaks of reports: what it has sent is a report. */
  readonly inChapter?: boolean;
}

/** "CHẾ ĐỘ THÔNG TIN, BÁO CÁO": a heading below which reports are asked for. */
export function isReportHeading(title: string): boolean {
  return REPORT.test(title.toLowerCase());
}

/** "Báo cáo tháng", "Chế độ báo cáo": a heading that names a report, whose day stands below it. */
export function namesReport(title: string): boolean {
  const words = title.toLowerCase();
  const at = REPORT.exec(words)?.index ?? -1;
  return at === 0 || (at > 0 && REPORT_HEADS.includes(withoutEnd(words.slice(0, at), ' ,')));
}

/**
 * The recurring duties to report that a text states, one row for each due time. A clause that only says how often
 * ("định kỳ hàng quý báo cáo") is a row without `due`, unless the same text gives the day elsewhere.
 */
export function findReports(text: string, options: ReportOptions = {}): FoundReport[] {
  const canon = canonOf(text, !hasVietnameseLetters(text));
  const rows: FoundReport[] = [];
  const print = (start: number, end: number) => {
    const words = canon.origin(start, end);
    return { ...words, text: text.slice(words.start, words.end).replace(/\s+/gu, ' ') };
  };
  for (const sentence of sentencesOf(canon.text)) {
    const clause = canon.text.slice(sentence.start, sentence.end);
    const isSent = options.inChapter === true && SENDS.test(clause);
    if (!isSent && !REPORT.test(clause)) continue;
    const whole = trim(canon.text, sentence.start, sentence.end);
    const { text: words, start, end } = print(whole.start, whole.end);
    for (const found of statedIn(clause, isSent)) {
      const at = (part: Part | undefined) => part && print(sentence.start + part.start, sentence.start + part.end);
      const [recurrenceAt, dueAt] = [at(found.often), at(found.due)];
      const [recurrence, due] = [recurrenceAt?.text ?? null, dueAt?.text ?? null];
      rows.push({ text: words, recurrence, due, start, end, recurrenceAt, dueAt });
    }
  }
  return rows.some((row) => row.due !== null) ? rows.filter((row) => row.due !== null) : rows;
}

// What every due time has: how often, and a day. Most clauses that speak of reports have none of one, and the whole
// patterns are long.
const HOW_OFTEN = new RegExp(
  `${anyOf([...EVERY, ...QUARTER_ENDS, ...BY_SPANS, WHOLE_YEAR])}|[369]\\s|${anyOf(SPANS_OF_TIME)}\\s{0,3}(?:[(,:]|${anyOf([...SENT_TO, ...UNTIL])}\\s)`,
);
const A_DAY = new RegExp(`\\d|${anyOf(WEEKDAYS)}`);

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The due times of a clause; without one, how often. */
function statedIn(clause: string, isSent: boolean): { often?: Part; due?: Part }[] {
  const tells = HOW_OFTEN.test(clause);
  const matches = tells && A_DAY.test(clause) ? [...matchesOf(clause, DUE_BEHIND), ...matchesOf(clause, DUE)] : [];
  const dues = matches.map((match) => {
    const often = match.groups!.often!;
    const due = match.groups!.due;
    const start = match.index;
    const at = start + (due === undefined ? match[0].lastIndexOf(often) : 0);
    const dueAt = due === undefined ? start : start + match[0].length - due.length;
    return { often: { start: at, end: at + often.length }, due: { start: dueAt, end: start + match[0].length } };
  });
  if (dues.length > 0) {
    const sorted = dues.sort((a, b) => a.due.start - b.due.start || b.due.end - a.due.end);
    return sorted.filter((one, i) => i === 0 || one.due.start >= sorted[i - 1]!.due.end);
  }
  const once = partOf(DUE_ONCE.exec(clause));
  const often = howOften(clause, tells);
  if (often) {
    const due = once ?? partOf(DUE_ALONE.exec(clause));
    return [due ? { often, due } : { often }];
  }
  return once && (isSent || isDuty(clause)) ? [{ due: once }] : [];
}

/** Whether a clause has somebody report, and not only write what is called a report. */
function isDuty(clause: string): boolean {
  const report = REPORT.exec(clause);
  return report !== null && !PRODUCT.test(clause.slice(0, report.index));
}

/** The words of a clause that say how often. */
function howOften(clause: string, tells: boolean): Part | undefined {
  const listed = tells ? LIST.exec(clause) : null;
  if (listed) return partOf(listed);
  const recurring = findRecurring(clause).filter((r) => !PERMANENT.includes(r.words));
  const often = recurring.find((r) => !VAGUELY_RECURRING.includes(r.words));
  return often ?? partOf(tells ? HALF_YEARLY.exec(clause) : null) ?? recurring[0];
}

function partOf(match: RegExpExecArray | null): Part | undefined {
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Sentences with their brackets, up to a full stop, semicolon or line end. */
function sentencesOf(canon: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  clausesOf(canon).forEach((clause: Clause) => {
    const inside = clause.parent !== undefined;
    const joined = open !== undefined && (inside || /[()]/u.test(canon.slice(open.end, clause.start + 1)));
    if (open && joined) {
      open.end = clause.end;
      return;
    }
    open = { start: clause.start, end: clause.end };
    found.push(open);
  });
  return found;
}
