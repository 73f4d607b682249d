import type { Change } from '../../schema/diff.js';
import type { Deadline } from '../../schema/plan.js';
import type { Compare } from './context.js';
import { differ, wordRuns } from './word-runs.js';

const DAY = 86_400_000;

/**
 * What differs between two lists of deadlines: those that both state are left out, the rest are paired in the order of
 * time; what remains was added or removed. The days count from the last day of the one to the last day of the other.
 */
export function deadlineChanges(a: readonly Deadline[], b: readonly Deadline[], compare: Compare): Change[] {
  const left = [...a].sort(byTime);
  const right = [...b].sort(byTime);
  for (const one of [...left]) {
    const at = right.findIndex((other) => same(one, other, compare));
    if (at < 0) continue;
    right.splice(at, 1);
    left.splice(left.indexOf(one), 1);
  }
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const one = left[i];
    const other = right[i];
    const summary = one && other ? summarize(one, other) : one ? 'no longer stated' : 'not stated before';
    changes.push({
      field: 'deadline',
      kind: one && other ? 'changed' : one ? 'removed' : 'added',
      a: one ? show(one) : null,
      b: other ? show(other) : null,
      ...(typeof summary === 'string' ? { summary } : summary),
    });
  }
  return changes;
}

/** The day by which something must be done, or from which on where the end is open; null where no date is given. */
export function lastDay(deadline: Deadline): string | null {
  return deadline.end ?? deadline.start;
}

/** EDTF where there is a date, else the words; with the condition, where both are given. */
export function show({ edtf, raw, condition }: Deadline): string {
  if (edtf === null) return raw;
  return condition === null ? edtf : `${edtf} (${condition})`;
}

function byTime(x: Deadline, y: Deadline): number {
  const [one, other] = [lastDay(x) ?? '9999', lastDay(y) ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

function same(a: Deadline, b: Deadline, compare: Compare): boolean {
  if (compare.strict && a.raw !== b.raw) return false;
  if (a.edtf !== b.edtf || a.recurring !== b.recurring) return false;
  if ((a.condition === null) !== (b.condition === null)) return false;
  if (a.condition !== null && b.condition !== null) return !differ(wordRuns(a.condition, b.condition, compare));
  return a.edtf !== null || a.recurring || !differ(wordRuns(a.raw, b.raw, compare));
}

function summarize(a: Deadline, b: Deadline): { summary: string; days?: number } {
  const [from, to] = [lastDay(a), lastDay(b)];
  if (from !== null && to !== null && from !== to) {
    const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
    const other = [kindOf(a) === kindOf(b) ? '' : `, ${kindOf(a)} → ${kindOf(b)}`];
    return { summary: `${span(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}${other}`, days };
  }
  if (kindOf(a) !== kindOf(b)) return { summary: `${kindOf(a)} → ${kindOf(b)}` };
  if (a.edtf !== b.edtf) return { summary: 'stated differently, with the same last day' };
  return { summary: a.condition !== null || b.condition !== null ? 'another condition' : 'other words' };
}

/** What kind of time a deadline states. */
export function kindOf({ edtf, start, recurring, condition }: Deadline): string {
  if (recurring) return 'recurring';
  if (edtf !== null || start !== null) return condition === null ? 'dated' : 'dated, with a condition';
  return condition === null ? 'undated' : 'conditional';
}

/** 92 → "3 months (92 days)" */
function span(days: number): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  if (days < 45) return count(days, 'day');
  const months = Math.round(days / 30.44);
  const years = Math.floor(months / 12);
  const parts = [...(years ? [count(years, 'year')] : []), ...(months % 12 ? [count(months % 12, 'month')] : [])];
  return `${parts.join(' ')} (${count(days, 'day')})`;
}
