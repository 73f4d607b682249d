import { LUNAR } from '../../vocabulary/time/time-phrases.js';
import { YEAR } from '../../vocabulary/time/time-words.js';
import { AND, OF, PLURALS } from '../../vocabulary/words/small-words.js';
import type { Canon } from '../calendar/canon.js';
import type { Condition } from '../calendar/conditions.js';
import { anyOf } from '../calendar/pattern.js';
import { recurrenceRule } from '../calendar/recurrence-rule.js';
import type { Recurring } from '../calendar/recurring.js';
import type { Span } from '../calendar/spans.js';
import type { FoundDeadline, PlanTime } from './types.js';

/** A draft of one row, in canon offsets; [start, end) are the words it was read from. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly span?: Span | undefined;
  readonly recurring?: boolean;
  /** The words that say so. */
  readonly often?: Recurring | undefined;
  readonly condition?: Condition | undefined;
  readonly unreadable?: boolean;
}

const behind = (words: string) => new RegExp(`^\\s{0,3}\\(?${words}(?![\\p{L}\\p{M}])`, 'u');
// "trước ngày 15/01| năm sau|", "tháng 12| của năm trước|", "ngày 10/01| (các năm|": not in the year of the plan
const IN_OTHER_YEAR = behind(`(?:${OF}\\s)?(?:${anyOf(PLURALS)}\\s)?${anyOf(YEAR)}`);
// "ngày 23/12| âm lịch|", "ngày 10/3| (âm lịch|"
const BY_THE_MOON = behind(anyOf(LUNAR));

const A_YEAR = /(?<!\d)20\d{2}(?!\d)/g;
/** A year that is named no farther before a time may be the time's own. */
const NEAR = 100;

/** The dates of a time without a year, where they can only be in the year of the plan. */
function inYearOf({ year, issued }: PlanTime, span: Span, canon: string): ReturnType<Span['inYear']> | null {
  if (year === null || IN_OTHER_YEAR.test(canon.slice(span.end))) return null;
  // "Kế hoạch năm 2027, hoàn thành |trước ngày 30/11|" in a plan for 2026
  const named = canon.slice(Math.max(0, span.start - NEAR), span.start).match(A_YEAR) ?? [];
  if (named.some((one) => Number(one) > year)) return null;
  const dates = span.inYear(year);
  if (issued === null) return dates;
  // "trước ngày 15/01" of a plan for 2026 that was issued on 10/7/2026 may be in the next year, "trước ngày 25/12" of one
  // that was issued on 20/12/2025 in either
  const before = issued < String(year) ? span.inYear(Number(issued.slice(0, 4))) : undefined;
  const isOver = dates.last !== null && dates.last < issued;
  return isOver || (before?.last ?? before?.first ?? '') >= issued ? null : dates;
}

/** Turns a draft into a row of the output: its words and offsets are those of the source. */
export function toRow(canon: Canon, draft: Draft, plan?: PlanTime): FoundDeadline {
  const words = canon.origin(draft.start, draft.end);
  const { span, condition, often } = draft;
  const raw = clean(canon.source.slice(words.start, words.end));
  const printed = clean(canon.printed.slice(words.start, words.end));
  // "trước ngày 15/12 hằng năm" is in no year
  const isYearless = span?.year === null && !span.impossible && !draft.recurring;
  const isLunar = span !== undefined && BY_THE_MOON.test(canon.text.slice(span.end));
  const dates = isLunar ? undefined : (isYearless && plan && inYearOf(plan, span, canon.text)) || span;
  return {
    raw,
    ...(printed === raw ? {} : { printed }),
    edtf: dates?.edtf ?? null,
    start: dates?.first ?? null,
    end: dates?.last ?? null,
    ...(dates !== span && dates?.edtf ? { inferred: 'year-from-period' as const } : {}),
    recurring: draft.recurring ?? false,
    rrule: often ? recurrenceRule(canon.text, often) : null,
    ...conditionOf(canon, condition),
    startOffset: words.start,
    endOffset: words.end,
    ...(span?.impossible ? { impossible: true } : {}),
    ...(draft.unreadable ? { unreadable: true } : {}),
  };
}

// ", ", " và " between two points
const JOINED = new RegExp(`^[\\s,]*(?:${AND}\\s+)?`, 'u');

/**
 * Several rows of one stretch share its words: each has those from the end of the one before to its own end, and a
 * bracket directly after it: "30/6/2024 (giai đoạn 1), |31/12/2024 (giai đoạn 2)".
 */
export function widen(canon: string, start: number, end: number, drafts: readonly Draft[]): Draft[] {
  let from = start;
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const behind = bracketEnd(canon, draft.end);
    // A bracket that holds the next point belongs to that point: "Trước 30/6/2024 |(sơ kết trong tháng 7/2024)".
    const to = next ? Math.min(behind <= next.start ? behind : draft.end, next.start) : end;
    const joined = JOINED.exec(canon.slice(from, to))![0].length;
    const words = trim(canon, from + joined, to);
    from = to;
    return { ...draft, ...words };
  });
}

// " (giai đoạn 1)"
const BRACKET = /\s{0,2}\([^()\n]{1,120}\)/uy;

function bracketEnd(canon: string, at: number): number {
  BRACKET.lastIndex = at;
  return BRACKET.test(canon) ? BRACKET.lastIndex : at;
}

function conditionOf(canon: Canon, condition: Condition | undefined): Pick<FoundDeadline, 'condition' | 'conditionAt'> {
  if (!condition) return { condition: null };
  const { start, end } = canon.origin(condition.start, condition.end);
  return { condition: clean(canon.source.slice(start, end)), conditionAt: { start, end } };
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The stretch [start, end) without spaces and separating marks at its ends. */
export function trim(canon: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:.\-–+]/u.test(canon[from]!)) from++;
  while (to > from && /[\s,;:.]/u.test(canon[to - 1]!)) to--;
  return { start: from, end: to };
}
