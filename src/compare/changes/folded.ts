import type { Change } from '../../schema/diff.js';

/** Between localities a difference of wording is told only where it is asked for. */
export function folded<C extends Change>(changes: readonly C[]): C[] {
  return changes.map((change) => ({ ...change, folded: 'wording' as const }));
}
