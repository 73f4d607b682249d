import type { Model } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/** Two models have the same number. */
export const modelNumberRepeated: Rule = {
  code: 'model-number-repeated',
  severity: 'error',
  about: 'structure',
  check: ({ models }) => {
    const seen = new Map<number, Model>();
    return models.flatMap((model) => {
      const first = seen.get(model.number);
      if (first === undefined) {
        seen.set(model.number, model);
        return [];
      }
      return found('model-number-repeated', { at: headOf(model), actual: model.number, cause: headOf(first) });
    });
  },
};
