import type { PlanDiff } from '../../schema/diff.js';
import type { Counts, Overview } from '../../schema/diff-overview.js';
import type { Bare } from '../result/folding.js';
import type { Seen } from './bodies.js';
import { bodySums } from './bodies.js';
import { kindCounts } from './kinds.js';
import { deadlineTable, leadTable } from './tables.js';

/** One page of a comparison: what readers ask first, from the changes that are shown. */
export function overviewOf(diff: Bare, seen: Seen): Overview {
  return {
    models: countsOf(diff.models),
    tasks: countsOf(diff.tasks),
    sections: countsOf(diff.sections),
    rows: countsOf(diff.rows),
    deadlines: deadlineTable(diff),
    leads: leadTable(diff),
    bodies: bodySums(diff, seen),
    joined: [...seen.joined],
    kinds: kindCounts(diff),
    folded: seen.folded,
  };
}

function countsOf({ matched, onlyInA, onlyInB }: PlanDiff['models'] | PlanDiff['tasks']): Counts {
  const changed = matched.filter(({ changes, folded }) => changes.length > 0 || folded !== undefined).length;
  return {
    a: matched.length + onlyInA.length,
    b: matched.length + onlyInB.length,
    paired: matched.length,
    changed,
    same: matched.length - changed,
    onlyA: onlyInA.length,
    onlyB: onlyInB.length,
  };
}
