import type { Change } from '../../schema/diff.js';
import type { Overview } from '../../schema/diff-overview.js';
import { countUp } from '../../text/lists.js';
import type { Bare } from '../result/folding.js';
import { placed } from './flat.js';

/** What a change is filtered and counted by. */
export function kindOfChange({ field, counterpart, roles, words, folded }: Omit<Change, 'values'>): string {
  if (folded === 'wording') return 'wording';
  if (folded === 'generic') return 'generic';
  if (counterpart && roles && roles.a.join() === roles.b.join()) return 'level';
  if (field === 'deadline' || field === 'lead' || field === 'tools' || field === 'title') return field;
  if (roles) return 'bodies';
  if (field === 'number' || field === 'ordinal' || field === 'place' || field === 'group') return 'number';
  return words || field !== 'targets' ? 'words' : 'targets';
}

/** How many changes of each kind are shown; together they are all of them. */
export function kindCounts(diff: Bare): Overview['kinds'] {
  const counts = new Map<string, number>();
  const add = (kind: string, count = 1) => count > 0 && countUp(counts, kind, count);
  for (const { changes } of placed(diff)) for (const change of changes) add(kindOfChange(change));
  add('document', diff.document.length);
  // Localities order their sections and annexes each in their own way.
  const parts = [diff.models, diff.tasks, ...(diff.view === 'versions' ? [diff.sections, diff.rows] : [])];
  for (const { onlyInA, onlyInB } of parts) {
    add('a', onlyInA.length);
    add('b', onlyInB.length);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
