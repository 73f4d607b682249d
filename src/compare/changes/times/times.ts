import type { TimeKind } from '../../../schema/diff-values.js';
import type { Deadline, Plan } from '../../../schema/plan.js';
import { isPossible } from '../../../values/calendar/date.js';

const DAY = 86_400_000;
/** A year is doubtful this many years outside the period of its plan. */
const FAR = 5;
// "2023-12-30": JSON from elsewhere may hold anything
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u;

/** The years of a plan; null if it says none. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

/** The kind of time that a deadline states. One that names an impossible day, such as 31 June, states none. */
export function kindOf({ edtf, start, end, recurring, condition }: Deadline): TimeKind {
  if (recurring) return 'recurring';
  if ([start, end].some((day) => day !== null && !isDay(day))) return condition === null ? 'undated' : 'conditional';
  // "2023 và những năm tiếp theo" is 2023/..; "trước 30/12/2023" is ../2023-12-30
  if (edtf?.endsWith('/..') || (start !== null && end === null)) return 'open';
  if (end !== null) return start === null ? 'until' : start === end ? 'day' : 'span';
  return condition === null ? 'undated' : 'conditional';
}

/** The day by which something must be done; null if no end is said. */
export function lastDay({ recurring, end }: Deadline): string | null {
  return recurring || end === null || !isDay(end) ? null : end;
}

function isDay(text: string): boolean {
  const { year, month, day } = ISO_DAY.exec(text)?.groups ?? {};
  return day !== undefined && isPossible({ year: Number(year), month: Number(month), day: Number(day) });
}

/** EDTF where there is a date, else the words; with the condition, where both are given. */
export function show({ edtf, raw, condition }: Deadline): string {
  if (edtf === null) return raw;
  return condition === null ? edtf : `${edtf} (${condition})`;
}

/** How a deadline recurs, as RFC 5545 has it, where the plan says so. */
export function rruleOf(deadline: Deadline): string | null {
  return 'rrule' in deadline && typeof deadline.rrule === 'string' ? deadline.rrule : null;
}

/** Days from one calendar day to another; null if one of the two is none. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const days = Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY);
  return Number.isFinite(days) ? days : null;
}

/** The years that a plan covers; if it does not say, those around the year in which it was issued. */
export function periodOf({ document }: Plan): Period {
  const issued = yearOf(document.date);
  const from = yearOf(document.period?.start ?? null) ?? issued;
  return { from, to: yearOf(document.period?.end ?? null) ?? from ?? issued };
}

/** Whether a deadline names a year far outside of its plan's period, as a misprint does: 2013 in a plan of 2023. */
export function isDoubtful({ start, end }: Deadline, { from, to }: Period): boolean {
  if (from === null || to === null) return false;
  return [start, end].some((day) => {
    const year = yearOf(day);
    return year !== null && (year < from - FAR || year > to + FAR);
  });
}

function yearOf(date: string | null): number | null {
  // "2023-07"
  const year = /^(?<year>\d{4})/u.exec(date ?? '')?.groups?.year;
  return year === undefined ? null : Number(year);
}
