import type { Change, PlanDiff } from '../../schema/diff.js';

export type Bare = Omit<PlanDiff, 'overview' | 'notCompared'>;

export interface Kept<D extends Bare> {
  readonly diff: D;
  readonly folded: number;
  readonly folds: ReadonlySet<NonNullable<Change['folded']>>;
}

/** A diff without the changes that are shown on request only; each match says how many it had. */
export function withoutFolded<D extends Bare>(diff: D, all: boolean): Kept<D> {
  const folds = new Set<NonNullable<Change['folded']>>();
  let folded = 0;
  const fold = <M extends { changes: Change[] }>(match: M): M => {
    const changes = match.changes.filter((change) => !change.folded);
    const count = match.changes.length - changes.length;
    if (all || count === 0) return match;
    folded += count;
    for (const change of match.changes) if (change.folded) folds.add(change.folded);
    return { ...match, changes, folded: count };
  };
  const part = <P extends { matched: { changes: Change[] }[] }>(pairs: P): P => ({
    ...pairs,
    matched: pairs.matched.map(fold),
  });
  const { models, tasks, sections, rows } = diff;
  const kept = { ...diff, models: part(models), tasks: part(tasks), sections: part(sections), rows: part(rows) };
  return { diff: kept, folded, folds };
}
