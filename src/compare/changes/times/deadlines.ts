import type { ValueChange } from '../../../schema/diff.js';
import type { Relation } from '../../../schema/diff-values.js';
import type { Deadline } from '../../../schema/plan.js';
import { latin } from '../../../text/latin.js';
import { sideBySide, takePairs } from '../../../text/lists.js';
import { anyWordOf } from '../../../values/calendar/pattern.js';
import { PERMANENT } from '../../../vocabulary/time/time-words.js';
import type { Compare } from '../context.js';
import { relationWords } from '../texts/wording.js';
import { sameWords } from '../words/word-runs.js';
import { daysBetween, isDoubtful, kindOf, lastDay, type Period, rruleOf, show } from './times.js';

// "Thực hiện thường xuyên"
const PERMANENT_WORDS = latin(anyWordOf(PERMANENT), 'i');

/** The periods of the two plans: a year far outside its plan's period is doubtful. */
export interface Periods {
  readonly a: Period;
  readonly b: Period;
}

/**
 * What differs between two lists of deadlines: those that both state are left out; the rest are paired, those of one
 * kind first, in the order of time; what remains was added or removed.
 */
export function deadlineChanges(
  a: readonly Deadline[],
  b: readonly Deadline[],
  periods: Periods,
  compare: Compare,
): ValueChange[] {
  const left = [...a].sort(byTime);
  const right = [...b].sort(byTime);
  takePairs(left, right, (one, other) => same(one, other, compare));
  const ofOneKind = takePairs(left, right, (one, other) => groupOf(one) === groupOf(other));
  return [...ofOneKind, ...sideBySide(left, right)].map(([one, other]) => changeOf(one, other, periods, compare));
}

function changeOf(one: Deadline | null, other: Deadline | null, periods: Periods, compare: Compare): ValueChange {
  const values = { field: 'deadline', a: one ? show(one) : null, b: other ? show(other) : null };
  const doubtful =
    (one && isDoubtful(one, periods.a)) || (other && isDoubtful(other, periods.b)) ? { doubtful: true as const } : {};
  if (!one || !other) {
    const kind = one ? 'removed' : 'added';
    return { ...values, kind, summary: relationWords(kind), ...doubtful };
  }
  const times = { a: kindOf(one), b: kindOf(other) };
  const relation = relationOf(one, other, compare);
  const isMoved = relation === 'later' || relation === 'earlier' || relation === 'begins';
  const days = isMoved && !doubtful.doubtful ? daysOf(one, other, relation) : null;
  const summary = relationWords(relation, days, times);
  // Two plans may put one time in other words; two versions do not by chance.
  const folded = relation === 'words' && compare.view === 'localities' ? { folded: 'wording' as const } : {};
  return {
    ...values,
    ...folded,
    kind: 'changed',
    summary,
    ...(days === null ? {} : { days }),
    relation,
    times,
    ...doubtful,
  };
}

/** Of several deadlines those of one kind are compared: dates with dates, what recurs with what recurs. */
function groupOf(deadline: Deadline): string {
  const kind = kindOf(deadline);
  return kind === 'day' || kind === 'span' || kind === 'until' ? 'dated' : kind;
}

function byTime(x: Deadline, y: Deadline): number {
  const [one, other] = [lastDay(x) ?? x.start ?? '9999', lastDay(y) ?? y.start ?? '9999'];
  return one < other ? -1 : one > other ? 1 : x.raw < y.raw ? -1 : x.raw > y.raw ? 1 : 0;
}

function same(a: Deadline, b: Deadline, compare: Compare): boolean {
  if (compare.strict && a.raw !== b.raw) return false;
  if (a.edtf !== b.edtf || a.start !== b.start || a.end !== b.end || a.recurring !== b.recurring) return false;
  if (rruleOf(a) !== rruleOf(b) || (a.condition === null) !== (b.condition === null)) return false;
  // Between versions each word counts; between localities "Trong năm 2023" is "Năm 2023".
  if (compare.view === 'versions') {
    return sameWords(a.condition ?? '', b.condition ?? '', compare) && sameWords(a.raw, b.raw, compare);
  }
  if (a.condition !== null && b.condition !== null && !sameWords(a.condition, b.condition, compare)) return false;
  if (a.recurring && rruleOf(a) === null) return sameWords(a.raw, b.raw, compare);
  return a.edtf !== null || a.condition !== null || a.recurring || sameWords(a.raw, b.raw, compare);
}

/** Earlier or later only where both ends say so: a month against a day within it is neither. */
function relationOf(a: Deadline, b: Deadline, compare: Compare): Relation {
  const [one, other] = [kindOf(a), kindOf(b)];
  if (groupOf(a) !== groupOf(b)) return 'kind';
  if (one === 'recurring') return recurringRelation(a, b, compare);
  if (one === 'conditional' || one === 'undated') return one === 'conditional' ? 'condition' : 'words';
  if (one === 'open') return a.start === b.start ? 'words' : 'begins';
  const starts = a.start === null || b.start === null ? 0 : compareDays(a.start, b.start);
  const ends = compareDays(a.end ?? '', b.end ?? '');
  if (starts === 0 && ends === 0) return (a.condition ?? '') === (b.condition ?? '') ? 'words' : 'condition';
  if (starts <= 0 && ends < 0) return 'later';
  if (starts >= 0 && ends > 0) return 'earlier';
  if (ends === 0 && one === other && one === 'span') return starts < 0 ? 'narrower' : 'wider';
  if (ends === 0) return (a.condition ?? '') === (b.condition ?? '') ? 'words' : 'condition';
  return starts < 0 ? 'narrower' : 'wider';
}

/** "Thường xuyên trong năm" is as often as "thường xuyên". */
function recurringRelation(a: Deadline, b: Deadline, compare: Compare): Relation {
  if (sameWords(a.raw, b.raw, compare)) return 'condition';
  const permanent = [a, b].every((one) => rruleOf(one) === null && PERMANENT_WORDS.test(one.raw));
  if (!permanent) return 'frequency';
  return (a.condition ?? '') === (b.condition ?? '') ? 'words' : 'condition';
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function daysOf(a: Deadline, b: Deadline, relation: Relation): number | null {
  return relation === 'begins' ? daysBetween(a.start, b.start) : daysBetween(lastDay(a), lastDay(b));
}
