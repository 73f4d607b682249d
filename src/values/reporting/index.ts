import { withoutEnd } from '../../text/ends.js';
import { hasVietnameseLetters } from '../../text/words.js';
import { PERMANENT, REPORT_HEADS, UP_TO, VAGUELY_RECURRING } from '../../vocabulary/time/time-words.js';
import { bodiesIn } from '../bodies/index.js';
import { canonOf } from '../calendar/canon.js';
import { type Clause, clausesOf } from '../calendar/clauses.js';
import { findRecurring } from '../calendar/recurring.js';
import { trim } from '../deadlines/row.js';
import { duesIn, type Part } from './dues.js';
import {
  A_DAY,
  DUE_ALONE,
  DUE_IN_MONTH,
  DUE_ONCE,
  DUE_YEARLESS,
  HALF_YEARLY,
  HOW_OFTEN,
  LIST,
  OTHERS,
  PREPARED,
  PRODUCT,
  REPORT,
  REPORTED_THINGS_ALONE,
  SENDS,
  SENDS_UP,
} from './patterns.js';

/** The first body that is named in a part of a clause, by its place in there. */
type OfficeIn = (part: Part) => Part | undefined;

/** A recurring duty to report. Offsets are UTF-16 units in the text. */
export interface FoundReport {
  /** The clause that states it. */
  readonly text: string;
  /** "hàng tháng", as printed; null if only a day is. */
  readonly recurrence: string | null;
  /** "trước ngày 18 hàng tháng", as printed; null if no day is given. */
  readonly due: string | null;
  readonly start: number;
  readonly end: number;
  readonly recurrenceAt?: Part | undefined;
  readonly dueAt?: Part | undefined;
}

export interface ReportOptions {
  /** A heading above the text speaks of reports: what it asks to send is a report. */
  readonly inChapter?: boolean;
}

/** "CHẾ ĐỘ THÔNG TIN, BÁO CÁO": a heading below which reports are asked for. */
export function isReportHeading(title: string): boolean {
  return REPORT.test(title.toLowerCase());
}

/** "Báo cáo tháng", "Chế độ báo cáo": a heading that names a report, whose day is below it. */
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
    const officeIn = ({ start, end }: Part): Part | undefined => {
      const words = canon.origin(sentence.start + start, sentence.start + end);
      return bodiesIn(text.slice(words.start, words.end))[0];
    };
    const isSent = (options.inChapter === true && SENDS.test(clause)) || isSentUp(canon.text, sentence, officeIn);
    const isReport = REPORT.test(clause);
    if (!isSent && !isReport && !isSentAgain(clause)) continue;
    const whole = trim(canon.text, sentence.start, sentence.end);
    const { text: words, start, end } = print(whole.start, whole.end);
    for (const found of statedIn(clause, isSent, officeIn)) {
      if (!isSent && !isReport && !(found.often && found.due)) continue;
      const at = (part: Part | undefined) => part && print(sentence.start + part.start, sentence.start + part.end);
      const [recurrenceAt, dueAt] = [at(found.often), at(found.due)];
      const [recurrence, due] = [recurrenceAt?.text ?? null, dueAt?.text ?? null];
      rows.push({ text: words, recurrence, due, start, end, recurrenceAt, dueAt });
    }
  }
  return rows.some((row) => row.due !== null) ? rows.filter((row) => row.due !== null) : rows;
}

/** The due times of a clause; without one, how often. */
function statedIn(clause: string, isSent: boolean, officeIn: OfficeIn): { often?: Part; due?: Part }[] {
  const tells = HOW_OFTEN.test(clause);
  const month = partOf(DUE_IN_MONTH.exec(clause));
  const once = partOf(DUE_ONCE.exec(clause)) ?? (month && SENDS.test(clause.slice(0, month.start)) ? month : undefined);
  const dues = tells && A_DAY.test(clause) ? duesIn(clause) : [];
  if (dues.length > 0) {
    const sorted = dues.sort((a, b) => a.due.start - b.due.start || b.due.end - a.due.end);
    const end = sorted.at(-1)!.due.end;
    // "báo cáo hằng tháng vào ngày 25, |báo cáo tổng kết trước ngày 05/12/2025|"
    const more = once && once.start > end && REPORT.test(clause.slice(end, once.start)) ? [{ due: once }] : [];
    return [...sorted.filter((one, i) => i === 0 || one.due.start >= sorted[i - 1]!.due.end), ...more];
  }
  const often = howOften(clause, tells);
  if (often) {
    const due = once ?? partOf(DUE_ALONE.exec(clause));
    return [due ? { often, due } : { often }];
  }
  const day = once ?? yearless(clause, officeIn);
  return day && (isSent || isDuty(clause)) ? [{ due: day }] : [];
}

/** "Tổng hợp kết quả gửi UBND huyện …": what is sent on a day that comes again is a report. */
function isSentAgain(clause: string): boolean {
  return SENDS.test(clause) && REPORTED_THINGS_ALONE.test(clause);
}

/** How far before what is sent it may be named: "xây dựng |kế hoạch| thực hiện; gửi về Công an phường". */
const REACH = 200;

/** "Tổng hợp danh sách gửi về Công an xã …": what an office is given to know, and no plan for it to judge. */
function isSentUp(text: string, { start, end }: Part, officeIn: OfficeIn): boolean {
  const sends = SENDS_UP.exec(text.slice(start, end));
  const told = sends ? sends.index + sends[0].length : 0;
  if (!sends || officeIn({ start: told, end: told + LONGEST_OFFICE })?.start !== 0) return false;
  const before = text.slice(Math.max(0, start - REACH), start + sends.index);
  return !OTHERS.test(before.slice(before.lastIndexOf('. ') + 1) + text.slice(start + told, end));
}

/** Whether a clause asks someone to report, not only to write something called a report. */
function isDuty(clause: string): boolean {
  const report = REPORT.exec(clause);
  const before = clause.slice(0, report?.index);
  return report !== null && !PRODUCT.test(before) && (!PREPARED.test(before) || SENDS.test(clause));
}

/** The words of a clause that say how often. */
function howOften(clause: string, tells: boolean): Part | undefined {
  const listed = tells ? LIST.exec(clause) : null;
  if (listed) return partOf(listed);
  const recurring = findRecurring(clause).filter((r) => !PERMANENT.includes(r.words));
  const often = recurring.find((r) => !VAGUELY_RECURRING.includes(r.words));
  return often ?? partOf(tells ? HALF_YEARLY.exec(clause) : null) ?? recurring[0];
}

/** The longest name of an office that is told. */
const LONGEST_OFFICE = 60;

/** "Báo cáo kết quả về UBND xã |chậm nhất ngày 15/6|": a day without a year right behind the office that is told. */
function yearless(clause: string, officeIn: OfficeIn): Part | undefined {
  const due = partOf(DUE_YEARLESS.exec(clause));
  if (!due) return undefined;
  const told = clause.slice(0, due.start).lastIndexOf(` ${UP_TO} `) + UP_TO.length + 2;
  const isShort = told > UP_TO.length + 1 && due.start - told <= LONGEST_OFFICE;
  const office = isShort ? officeIn({ start: told, end: due.start }) : undefined;
  return office?.start === 0 && office.end >= clause.slice(told, due.start).trimEnd().length ? due : undefined;
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
