import { found } from '../../findings/finding.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/**
 * The plan states how many models it has ("Kế hoạch được triển khai bằng 43 Mô hình"), but has another number of them.
 */
export const modelCountMismatch: Rule = {
  code: 'model-count-mismatch',
  severity: 'warning',
  about: 'structure',
  check: ({ document, models }) => {
    const expected = document.declaredModelCount;
    if (expected === null || models.length === 0 || expected === models.length) return [];
    return [
      found('model-count-mismatch', {
        at: models[0] && headOf(models[0]),
        actual: models.length,
        expected,
        cause: document.positions?.declaredModelCount?.[0] ?? null,
      }),
    ];
  },
};
