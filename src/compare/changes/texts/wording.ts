import { compareWords } from '../../../messages/compare/index.js';
import type { ChangeKind } from '../../../schema/diff.js';
import type { Relation, TimeKind } from '../../../schema/diff-values.js';

/* The summaries in JSON are in English, whatever language a report is in. */
const words = compareWords('en');

/** How a deadline of B relates to that of A, in words. */
export function relationWords(
  relation: Relation | Exclude<ChangeKind, 'changed'>,
  days: number | null = null,
  times: { readonly a: TimeKind; readonly b: TimeKind } | null = null,
): string {
  return words.relation(relation, days, times);
}

export const summaries = words.text;
