import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/**
 * Many words of the text are not Vietnamese: it was read from a scan by a program that knows no Vietnamese, or lost its
 * marks on the way.
 */
export const sourceDamaged: Rule = {
  code: 'source-damaged',
  severity: 'warning',
  about: 'structure',
  check: (plan) => {
    if (!isDamaged(plan)) return [];
    const share = Math.round(plan.source.damage * 100);
    return [found('source-damaged', { actual: share, expected: 0 })];
  },
};
