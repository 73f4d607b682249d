import type { Change, ChangeKind, DocumentChange, PlanDiff, Run } from '../../src/schema/diff.js';

const KINDS: Record<ChangeKind, ChangeKind> = { added: 'removed', removed: 'added', changed: 'changed' };

/** A diff as seen from the other side, without the wording of its summaries, and in an order of its own. */
export function mirror(diff: PlanDiff): unknown {
  return arrange({
    a: diff.b,
    b: diff.a,
    document: diff.document.map((one) => ({
      ...one,
      kind: KINDS[one.kind],
      a: one.b,
      b: one.a,
      ...(one.words ? { words: one.words.map(turnRun) } : {}),
    })),
    models: turnPairs(diff.models),
    tasks: turnPairs(diff.tasks),
    sections: turnPairs(diff.sections),
    rows: turnPairs(diff.rows),
    view: diff.view,
  });
}

/** The same diff in the form in which `mirror` gives the other one. */
export function arranged({ a, b, document, models, tasks, sections, rows, view }: PlanDiff): unknown {
  return arrange({ a, b, document, models, tasks, sections, rows, view });
}

function turnPairs<P extends PlanDiff['models'] | PlanDiff['tasks']>({ matched, onlyInA, onlyInB, lone }: P) {
  return {
    matched: matched.map((match) => ({
      a: match.b,
      b: match.a,
      similarity: match.similarity,
      ...(match.folded ? { folded: match.folded } : {}),
      ...(match.lines ? { lines: { a: match.lines.b, b: match.lines.a } } : {}),
      titles: { a: match.titles.b, b: match.titles.a },
      changes: match.changes.map(turnChange),
    })),
    onlyInA: onlyInB,
    onlyInB: onlyInA,
    lone: { a: lone.b, b: lone.a },
  };
}

const TURNED: Partial<Record<NonNullable<Change['relation']>, Change['relation']>> = {
  later: 'earlier',
  earlier: 'later',
  narrower: 'wider',
  wider: 'narrower',
};

function turnChange({ a, b, kind, days, roles, words, relation, times, values, ...rest }: Change): Change {
  return {
    ...rest,
    ...(relation ? { relation: TURNED[relation] ?? relation } : {}),
    ...(times ? { times: { a: times.b, b: times.a } } : {}),
    ...(values ? { values: values.map(turnChange) } : {}),
    kind: KINDS[kind],
    a: b,
    b: a,
    ...(days === undefined ? {} : { days: -days }),
    ...(roles ? { roles: { a: roles.b, b: roles.a } } : {}),
    ...(words ? { words: words.map(turnRun) } : {}),
  };
}

function turnRun({ kind, a, b }: Run): Run {
  if (kind === 'same') return { kind, a: b!, b: a! };
  return kind === 'removed' ? { kind: 'added', b: a! } : { kind: 'removed', a: b! };
}

/** Lists and keys sorted, for which side comes first decides the order of most of them; no wording. */
function arrange(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(arrange(one))).sort();
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Change & DocumentChange)
    .filter(([key]) => key !== 'summary')
    .map(([key, one]) => [key, key === 'path' ? String(one).replace(/^groups\.[^.]+/u, 'groups.*') : arrange(one)]);
  return Object.fromEntries(entries.sort(([x], [y]) => (String(x) < String(y) ? -1 : 1)));
}
