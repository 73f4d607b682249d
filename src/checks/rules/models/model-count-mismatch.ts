import { found } from '../../findings/finding.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/**
 * The plan states how many models it has ("Kế hoạch được triển khai bằng 43 Mô hình"), but has another number of them.
 *
 * The headings "Mô hình 1: …" are counted; in a plan that lists its models only in an annex, its rows. Either the
 * number was not updated when a model was added or removed, or a model is missing. Add the model, or correct the
 * number.
 *
 * @example good
 * KẾ HOẠCH
 * I. PHẠM VI
 * 1. Kế hoạch được triển khai bằng 02 mô hình.
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công trực tuyến
 * 2. Mô hình 2: Khám chữa bệnh bằng thẻ căn cước
 *
 * @example bad
 * KẾ HOẠCH
 * I. PHẠM VI
 * 1. Kế hoạch được triển khai bằng 03 mô hình.
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công trực tuyến
 * 2. Mô hình 2: Khám chữa bệnh bằng thẻ căn cước
 *
 * @finds 5:1 The plan declares 3 models and has 2
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
