import type { DocumentChange } from '../../../schema/diff.js';
import type { Citation, Plan, Reporting } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import type { Compare } from '../context.js';
import { type Pairs, pairUp } from '../texts/pair-texts.js';
import { sameWords } from '../words/word-runs.js';
import { cited } from './derived.js';
import { value } from './document-of-versions.js';

/** What differs between two localities' plans as documents: period, declared count, groups, basis, reporting duties. */
export function documentOfLocalities(a: Plan, b: Plan, groups: Pairs, compare: Compare): DocumentChange[] {
  return [
    ...value('period.start', a.document.period?.start ?? null, b.document.period?.start ?? null),
    ...value('period.end', a.document.period?.end ?? null, b.document.period?.end ?? null),
    ...value('declaredModelCount', a.document.declaredModelCount, b.document.declaredModelCount),
    ...groupChanges(a, b, groups, compare),
    ...basisChanges(a.document.basis, b.document.basis),
    ...reportingChanges(a.reporting, b.reporting, compare),
  ];
}

function groupChanges(a: Plan, b: Plan, { pairs, onlyA, onlyB }: Pairs, compare: Compare): DocumentChange[] {
  return [
    ...pairs.flatMap(([i, j]) => {
      const [one, other] = [a.groups[i]!, b.groups[j]!];
      return [
        ...(sameWords(one.title, other.title, compare) ? [] : value('groups', one.title, other.title)),
        ...value(`groups.${one.ordinal}.declaredCount`, one.declaredCount, other.declaredCount),
      ];
    }),
    ...onlyA.flatMap((i) => value('groups', a.groups[i]!.title, null)),
    ...onlyB.flatMap((j) => value('groups', null, b.groups[j]!.title)),
  ];
}

/** Cited documents by their numbers; the first mention counts. */
function basisChanges(a: readonly Citation[], b: readonly Citation[]): DocumentChange[] {
  const left = byNumber(a);
  const right = byNumber(b);
  return [
    ...[...left].flatMap(([key, one]) => (right.has(key) ? [] : value('basis', cited(one), null))),
    ...[...right].flatMap(([key, one]) => (left.has(key) ? [] : value('basis', null, cited(one)))),
  ];
}

function byNumber(list: readonly Citation[]): Map<string, Citation> {
  const map = new Map<string, Citation>();
  for (const citation of list) {
    // "06/QĐ-TTg", "06/QĐ- TTg" and a scan's "06/QD-TTg" are one number; a document without one is known by its kind,
    // date and issuer.
    const { number, kind, date, issuer } = citation;
    const key = number ? fold(number.replace(/\s+/gu, '')) : [kind, date, issuer].join('|');
    if (!map.has(key)) map.set(key, citation);
  }
  return map;
}

function reportingChanges(a: readonly Reporting[], b: readonly Reporting[], compare: Compare): DocumentChange[] {
  const entries = (list: readonly Reporting[]) => list.map(({ text }) => ({ title: text }));
  const { pairs, onlyA, onlyB } = pairUp(entries(a), entries(b), compare);
  return [
    ...pairs.flatMap(([i, j]) => {
      const [one, other] = [a[i]!, b[j]!];
      const values = [
        ...phrase('reporting.recurrence', one.recurrence, other.recurrence, compare),
        ...phrase('reporting.due', one.due, other.due, compare),
      ];
      return values.length > 0 || sameWords(one.text, other.text, compare)
        ? values
        : value('reporting', one.text, other.text);
    }),
    ...onlyA.flatMap((i) => value('reporting', a[i]!.text, null)),
    ...onlyB.flatMap((j) => value('reporting', null, b[j]!.text)),
  ];
}

function phrase(path: string, a: string | null, b: string | null, compare: Compare): DocumentChange[] {
  return a !== null && b !== null && sameWords(a, b, compare) ? [] : value(path, a, b);
}
