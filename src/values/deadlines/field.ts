import { latin } from '../../text/latin.js';
import { STANDING_DUTIES, UNDATED_TIMES } from '../../vocabulary/time/time-phrases.js';
import { AND, PART_OF_YEAR, TERMS, TIME_VERBS, VISION } from '../../vocabulary/time/time-words.js';
import type { Canon } from '../calendar/canon.js';
import { type Condition, findConditions } from '../calendar/conditions.js';
import { anyOf, anyWordOf } from '../calendar/pattern.js';
import { findPoints } from '../calendar/points/index.js';
import { findRecurring, type Recurring } from '../calendar/recurring.js';
import { joinPoints, type Span } from '../calendar/spans.js';
import { type Draft, trim, widen } from './row.js';

/** Stretches without deadlines: cited documents, telephone numbers. */
export type Barred = (start: number, end: number) => boolean;

/**
 * The rows of a field whose whole text is a statement of time. A text without a known time is one row without a date.
 */
export function readField(canon: Canon, barred: Barred): Draft[] {
  const whole = trim(canon.text, 0, canon.text.length);
  if (whole.start === whole.end) return [];
  const conditions = findConditions(canon.text);
  const inside = (start: number) => conditions.some((c) => c.start <= start && start < c.end);
  const points = findPoints(canon.text).filter((p) => !barred(p.start, p.end));
  const spans = joinPoints(canon.text, points, true).filter(
    (s) => !inside(s.pointStart) && !isVision(canon.text, s.pointStart) && !isSchoolOf(canon.text, s),
  );
  const recurring = findRecurring(canon.text).filter((r) => !inside(r.start));
  const drafts = segments(canon.text, whole.start, whole.end).flatMap(({ start, end }) => {
    const within = <T extends { start: number }>(list: readonly T[]) =>
      list.filter((x) => x.start >= start && x.start < end);
    return readSegment(canon.text, start, end, within(spans), within(recurring), within(conditions)[0]);
  });
  // "Nhiệm vụ thường xuyên." is a kind of duty in a sentence, and a time if a field says nothing else
  if (drafts.length === 0)
    return [
      STANDING_DUTY.test(canon.text)
        ? { ...whole, recurring: true }
        : { ...whole, unreadable: !UNDATED.test(canon.text) },
    ];
  return drafts.length === 1 ? [{ ...drafts[0]!, ...whole }] : drafts;
}

const STANDING_DUTY = latin(`^[\\s\\-+]*${anyWordOf(STANDING_DUTIES)}[\\s.]*$`, '');
// "Từ nay đến hết năm", "Trong năm"
const UNDATED = latin(`^[\\s\\-+]*(?:[^\\n]{1,20}\\s)?${anyWordOf(UNDATED_TIMES)}[\\s.]*$`, '');
const VISION_BEFORE = latin(`${anyWordOf(VISION)}\\s{1,3}$`, '');

// "Giai đoạn 2022 - 2025, tầm nhìn đến |năm 2030"
function isVision(canon: string, start: number): boolean {
  return VISION_BEFORE.test(canon.slice(Math.max(0, start - 25), start));
}

// "Học kỳ I |năm học 2024 - 2025", "đầu |năm học 2024 - 2025"
const PART_OF_SCHOOL_YEAR = latin(`${anyWordOf([...TERMS, ...PART_OF_YEAR])}(?:\\s{1,3}(?:[12]|i{1,2}))?,?\\s{0,3}$`);

/** "Học sinh |năm học 2024 - 2025|": describes persons, and is not a time to do something in. */
function isSchoolOf(canon: string, span: Span): boolean {
  const before = canon.slice(Math.max(0, span.start - 20), span.start);
  return (
    span.school && span.bound === null && /[^\s,:;.(\-+]\s{0,3}$/u.test(before) && !PART_OF_SCHOOL_YEAR.test(before)
  );
}

/** Parts at ";" and line ends, brackets kept whole. */
function segments(canon: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i <= to; i++) {
    const letter = canon[i];
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    const stop =
      letter === '\n' ||
      (letter === ';' && depth <= 0) ||
      (letter === '.' && depth <= 0 && /\s/u.test(canon[i + 1] ?? ''));
    if (i !== to && !stop) continue;
    const part = trim(canon, start, i);
    if (part.end > part.start) found.push(part);
    start = i + 1;
  }
  return found;
}

function readSegment(
  canon: string,
  start: number,
  end: number,
  spans: readonly Span[],
  recurring: readonly Recurring[],
  condition: Condition | undefined,
): Draft[] {
  const dated = recurring.length > 0 ? spans.filter((s) => s.year !== null) : spans;
  const first = recurring[0];
  if (dated.length === 0)
    return first || condition
      ? [{ start, end, recurring: first !== undefined, often: oneOf(recurring), condition }]
      : [];
  const drafts: Draft[] = dated.map((span) => {
    const often = recurring.find((r) => belongs(canon, r, span));
    return { start: span.start, end: span.end, span, condition, recurring: often !== undefined, often };
  });
  const own = first && !drafts.some((draft) => draft.recurring) ? first : undefined;
  if (own) drafts.push({ start: own.start, end: own.end, recurring: true, often: own, condition });
  drafts.sort((a, b) => a.start - b.start);
  return widen(canon, start, end, drafts);
}

/** If a row has several statements, none says how often it is. */
function oneOf(recurring: readonly Recurring[]): Recurring | undefined {
  return recurring.length === 1 ? recurring[0] : undefined;
}

// "Trong năm 2023 |và| thường xuyên", "Năm 2024|, |thường xuyên", "Từ tháng 4/2025|, duy trì |thường xuyên"
const JOINED = latin(`^\\s{0,3}(?:,|${anyOf(AND)})\\s{1,3}(?:${anyOf(TIME_VERBS)}\\s{1,3})?$`, '');

/**
 * "thường xuyên trong năm 2023", "hàng năm, từ năm 2024", "hàng năm (2024 - 2025)" and "trước ngày 18 hàng tháng" are one
 * statement; "Quý I/2023 và thường xuyên" are two.
 */
function belongs(canon: string, recurring: Recurring, span: Span): boolean {
  if (recurring.end <= span.start && isStretch(span)) {
    const gap = canon.slice(recurring.end, span.start);
    if (/^\s{0,3},\s{0,3}$/u.test(gap) || (/^\s{0,3}\($/u.test(gap) && canon[span.end] === ')')) return true;
  }
  const between =
    recurring.end <= span.start ? canon.slice(recurring.end, span.start) : canon.slice(span.end, recurring.start);
  const isLong = (span.unit === 'year' && span.bound !== 'until') || span.bound === 'since';
  if (isLong && JOINED.test(between)) return true;
  return /^\s{0,3}$/u.test(between);
}

/** A stretch of time that something recurs in: "từ năm 2024", "trong năm 2024", "2024 - 2025". */
function isStretch(span: Span): boolean {
  if (span.bound === 'until') return false;
  return span.bound !== null || (span.edtf?.includes('/') ?? false);
}
