import { found } from '../findings/finding.js';
import { headOf } from '../lookups/heads.js';
import type { Rule } from '../rule.js';

/**
 * The number of a model does not follow the one before it: 3, 5 or 7, 4.
 *
 * A plan that takes over some models of a higher plan may keep their numbers; then turn the rule off. Otherwise a
 * model is missing, or stands in the wrong place, or bears a wrong number. Numbers are reported, never mended.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công trực tuyến
 * 2. Mô hình 2: Khám chữa bệnh bằng thẻ căn cước
 * 3. Mô hình 3: Quản lý lưu trú
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công trực tuyến
 * 2. Mô hình 3: Quản lý lưu trú
 *
 * @finds 4:1 Unexpected model 3 behind model 1, expected model 2
 */
export const modelNumberGap: Rule = {
  code: 'model-number-gap',
  severity: 'warning',
  about: 'structure',
  check: ({ models }) => {
    const seen = new Set<number>();
    return models.flatMap((model, i) => {
      const previous = models[i - 1];
      // A repeat is told by model-number-repeated.
      const isRepeat = seen.has(model.number);
      seen.add(model.number);
      if (!previous || model.number === previous.number + 1 || isRepeat) return [];
      return found('model-number-gap', {
        at: headOf(model),
        actual: model.number,
        expected: previous.number + 1,
        values: { previous: previous.number },
        cause: headOf(previous),
      });
    });
  },
};
