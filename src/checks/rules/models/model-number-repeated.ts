import type { Model } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/**
 * Two models have the same number.
 *
 * A reference to "Mô hình 2" is then ambiguous. Give each model a number of its own.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công trực tuyến
 * 2. Mô hình 2: Khám chữa bệnh bằng thẻ căn cước
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công trực tuyến
 * 2. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 *
 * @finds 4:1 Two models have the number 1
 */
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
