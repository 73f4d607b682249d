import type { Overview } from '../../schema/diff-overview.js';
import type { Bare } from '../result/folding.js';
import { flat, placed } from './flat.js';

/** All deadlines that differ, in the order of the plans. */
export function deadlineTable(diff: Bare): Overview['deadlines'] {
  return placed(diff).flatMap(({ place, changes }) =>
    changes
      .flatMap(flat)
      // One time in other words is no other deadline.
      .filter(({ field, folded }) => field === 'deadline' && !folded)
      .map(({ a, b, days, relation, doubtful }) => ({
        ...place,
        from: a,
        to: b,
        days: days ?? null,
        relation: relation ?? null,
        doubtful: doubtful ?? false,
      })),
  );
}

/** The models and tasks that another body leads. */
export function leadTable(diff: Bare): Overview['leads'] {
  return placed(diff).flatMap(({ place, changes }) => {
    const leads = changes
      .flatMap(flat)
      .filter(({ roles, counterpart }) => roles && !(counterpart && roles.a[0] === roles.b[0]))
      .filter(({ roles }) => (roles!.a[0] === 'lead') !== (roles!.b[0] === 'lead') || roles!.a[0] === 'lead');
    const changed = leads.filter(({ roles, a, b }) => a !== b || roles!.a[0] !== roles!.b[0]);
    const from = changed.flatMap(({ a, roles }) => (a !== null && roles!.a[0] === 'lead' ? [a] : []));
    const to = changed.flatMap(({ b, roles }) => (b !== null && roles!.b[0] === 'lead' ? [b] : []));
    const cell = changes.flatMap(flat).filter(({ field, roles }) => field === 'lead' && !roles);
    const [left, right] = [cell.flatMap(({ a }) => a ?? []), cell.flatMap(({ b }) => b ?? [])];
    if (from.length + to.length + left.length + right.length === 0) return [];
    return [{ ...place, from: [...from, ...left], to: [...to, ...right] }];
  });
}
