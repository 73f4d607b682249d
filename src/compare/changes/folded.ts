import type { Change } from '../../schema/diff.js';

/** Between localities a difference of wording is reported only on request. */
export function folded<C extends Change>(changes: readonly C[]): C[] {
  return changes.map((change) => ({ ...change, folded: 'wording' as const }));
}
