import type { Diagnostic, Plan } from '../schema/plan.js';
import type { Rule } from './rule.js';
import { groupCountMismatch } from './rules/group-count-mismatch.js';
import { modelCountMismatch } from './rules/model-count-mismatch.js';
import { modelNumberGap } from './rules/model-number-gap.js';
import { modelNumberRepeated } from './rules/model-number-repeated.js';
import { sectionNumberGap } from './rules/section-number-gap.js';
import { textUnplaced } from './rules/text-unplaced.js';

/** The rules that every extraction runs, one file each. */
export const RULES: readonly Rule[] = [
  modelCountMismatch,
  groupCountMismatch,
  modelNumberGap,
  modelNumberRepeated,
  sectionNumberGap,
  textUnplaced,
];

/** What the rules find in a plan, in the order of the source. */
export function runRules(plan: Plan, rules: readonly Rule[] = RULES): Diagnostic[] {
  const found = rules.flatMap(({ code, severity, check }) =>
    check(plan).map((one) => ({ rule: code, severity, ...one })),
  );
  return found.sort((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1));
}
