import { latin } from '../../text/latin.js';
import { TIME_NOUNS } from '../../vocabulary/time/time-phrases.js';
import { DUE, TIME_VERBS } from '../../vocabulary/time/time-words.js';
import type { Canon } from '../calendar/canon.js';
import { type Clause, clausesOf } from '../calendar/clauses.js';
import { type Condition, findConditions } from '../calendar/conditions.js';
import { anyOf } from '../calendar/pattern.js';
import { findPoints } from '../calendar/points/index.js';
import { findRecurring, type Recurring } from '../calendar/recurring.js';
import { isListed, joinPoints, type Span } from '../calendar/spans.js';
import { isDeadline } from './accept.js';
import { isAtOnce, isDeadlineCondition, namesAtOnce, withoutTask } from './accept-condition.js';
import { isRecurringDeadline } from './accept-recurring.js';
import type { Barred } from './field.js';
import { type Draft, widen } from './row.js';

/** The rows of running text of a plan that was issued on a day: only clauses that say when something is to be done have one. */
export function readSentences(canon: Canon, barred: Barred, issued: string | null): Draft[] {
  const { text } = canon;
  const points = findPoints(text).filter((p) => !barred(p.start, p.end));
  const [often, events] = [findRecurring(text), findConditions(text).map((one) => withoutTask(text, one))];
  // Most sentences say nothing of time.
  if (points.length + often.length + events.length === 0 && !namesAtOnce(text)) return [];
  const clauses = clausesOf(text);
  const spans = sorter(joinPoints(text, points));
  const recurrings = sorter(often);
  const conditions = sorter(events);
  const held: (Condition | undefined)[] = [];
  const drafts = clauses.map((clause) => {
    const { start, end } = clause;
    const own = conditions(start, end).filter((c) => isDeadlineCondition(text, start, end, c));
    const inherited = clause.parent === undefined ? undefined : held[clause.parent];
    const condition = own[0] ?? inherited;
    held.push(condition);
    const free = (at: number) => !own.some((c) => c.start <= at && at < c.end);
    const recurring = recurrings(start, end).filter((r) => free(r.start));
    const dated = spans(start, end).filter(
      (s) => free(s.pointStart) && (s.year !== null || recurring.length === 0 || s.impossible),
    );
    const due: Span[] = [];
    const saysTimesOnly = dated.length > 1 && isAllTimes(text, clause, dated);
    for (const [i, span] of dated.entries()) {
      const last = due.at(-1);
      // The word that makes the first of a list a deadline is not repeated before the next
      const isNext = last && isListed(text, last, span) && !isDueBehind(text, span, dated[i + 1]);
      if (saysTimesOnly || isDeadline(text, start, end, span, issued) || isNext) due.push(span);
    }
    const yearly = (r: Recurring) =>
      events.find((c) => c.event && c.end < r.start && /^\s{0,3}$/u.test(text.slice(c.end, r.start)));
    const first = recurring.find((r) => isRecurringDeadline(text, start, end, r) || yearly(r) !== undefined);
    // "(thường xuyên |trong năm 2025|)": the time that it recurs in
    const stretch = first && dated.find((s) => !due.includes(s) && /^\s{0,3}$/u.test(text.slice(first.end, s.start)));
    if (stretch && due.length === 0 && stretch.start >= first.end) due.push(stretch);
    const rows: Draft[] = due.map((span) => ({ start: span.start, end: span.end, span, condition }));
    if (first)
      rows.push({
        start: first.start,
        end: first.end,
        recurring: true,
        often: first,
        condition: condition ?? yearly(first),
      });
    if (rows.length === 0 && own[0]) rows.push({ start: own[0].start, end: own[0].end, condition });
    if (rows.length === 0 && isAtOnce(text.slice(start, end))) rows.push({ start, end });
    return mergeRecurring(text, rows);
  });
  const given = clauses.map((_, i) => conditionInBracket(clauses, drafts, i));
  // "Bảo đảm 80% hồ sơ trực tuyến trong năm 2026. |Thời gian hoàn thành: 30/6/2026|": a year of an aim before the time
  // itself
  const labelled = clauses.findIndex(
    ({ start, end }, i) => drafts[i]!.length > 0 && LABELLED.test(text.slice(start, end)),
  );
  return drafts.flatMap((rows, i) => {
    if (i < labelled && rows.every(({ span }) => span?.unit === 'year')) return [];
    if (isOnlyCondition(rows) && hasDatedBracket(clauses, drafts, i)) return [];
    if (isOnlyCondition(rows) && given[clauses[i]!.parent ?? -1] !== undefined) return [];
    const last = rows.length - 1;
    const own = rows.map((row, k) => (k === last ? { ...row, condition: row.condition ?? given[i] } : row));
    return widen(text, clauses[i]!.start, clauses[i]!.end, own);
  });
}

const LABELLED = latin(
  `^[\\s\\-+]*${anyOf([...TIME_NOUNS, DUE])}(?:\\s{1,3}${anyOf(TIME_VERBS)}(?!\\p{L})[^:,]{0,20})?\\s?:`,
);

/** "(tháng 5 và tháng 9/2024)": a clause of times and what joins them. */
function isAllTimes(text: string, { start, end }: Clause, spans: readonly Span[]): boolean {
  const areListed = spans.every((span, i) => !span.bare && (i === 0 || isListed(text, spans[i - 1]!, span)));
  return (
    areListed &&
    /^[\s\-+]*$/u.test(text.slice(start, spans[0]!.start)) &&
    /^[\s.]*$/u.test(text.slice(spans.at(-1)!.end, end))
  );
}

/** "(quý I trước ngày 15/3,) quý II |trước ngày 15/6|": what is due by the time behind it is no time of its own. */
function isDueBehind(text: string, span: Span, next: Span | undefined): boolean {
  return next?.bound === 'until' && /^\s{0,3}$/u.test(text.slice(span.end, next.start));
}

/** Entries that begin in [start, end); requested with increasing offsets, so that each is examined once. */
function sorter<T extends { readonly start: number }>(list: readonly T[]): (start: number, end: number) => T[] {
  let next = 0;
  return (start, end) => {
    while (next < list.length && list[next]!.start < start) next++;
    const found: T[] = [];
    while (next < list.length && list[next]!.start < end) found.push(list[next++]!);
    return found;
  };
}

/** "thường xuyên trong năm 2023" is one row. */
function mergeRecurring(canon: string, rows: readonly Draft[]): Draft[] {
  const recurring = rows.find((row) => row.recurring);
  const dated = rows.find((row) => row.span);
  if (!recurring || !dated || rows.length !== 2) return [...rows].sort((a, b) => a.start - b.start);
  const [left, right] = recurring.start < dated.start ? [recurring, dated] : [dated, recurring];
  if (!/^\s{0,3}$/u.test(canon.slice(left.end, right.start))) return [left, right];
  return [{ ...dated, start: left.start, end: right.end, recurring: true, often: recurring.often }];
}

function isOnlyCondition(rows: readonly Draft[]): boolean {
  return rows.length === 1 && rows[0]!.span === undefined && !rows[0]!.recurring && rows[0]!.condition !== undefined;
}

/** "Tháng 5/2024 |(sau khi có hướng dẫn …)|": the bracket right after a date, and in it nothing but the condition. */
function conditionInBracket(
  clauses: readonly Clause[],
  drafts: readonly (readonly Draft[])[],
  at: number,
): Condition | undefined {
  const last = drafts[at]!.at(-1);
  const bracket = drafts[at + 1];
  if (!last?.span || last.condition || !bracket || clauses[at + 1]!.parent !== at || !isOnlyCondition(bracket))
    return undefined;
  const isBehind = clauses[at]!.end - last.end <= 2;
  return isBehind ? bracket[0]!.condition : undefined;
}

/** "theo lộ trình … (cấp huyện từ 01/12/2022; cấp xã từ 01/6/2023)": the bracket says when, under that condition. */
function hasDatedBracket(clauses: readonly Clause[], drafts: readonly (readonly Draft[])[], at: number): boolean {
  for (let i = at + 1; i < clauses.length && clauses[i]!.parent !== undefined; i++) {
    if (clauses[i]!.parent === at && drafts[i]!.some((row) => row.span)) return true;
  }
  return false;
}
