import { found } from '../../findings/finding.js';
import { modelAnnexes } from '../../lookups/annex-rows.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/** An annex with rows for a smaller share of the models is about something else, or was not read in full. */
const SHARE = 0.6;

/**
 * The annex lists the models of the plan and leaves one out, or has one that the body lacks.
 *
 * Add the row to the annex, or the model to the body.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh
 * - Mục tiêu: Thuận tiện cho người dân.
 *
 * PHỤ LỤC
 *
 * | TT | Mô hình | Chủ trì | Thời gian hoàn thành |
 * |----|---------|---------|----------------------|
 * | 1 | Mô hình 1: khám chữa bệnh | Trạm y tế | 30/12/2023 |
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh
 * - Mục tiêu: Thuận tiện cho người dân.
 * 2. Mô hình 2: Quản lý lưu trú
 * - Mục tiêu: Khai báo đầy đủ.
 * 3. Mô hình 3: Tuyên truyền
 * - Mục tiêu: Mọi người dân đều biết.
 *
 * PHỤ LỤC
 *
 * | TT | Mô hình | Chủ trì | Thời gian hoàn thành |
 * |----|---------|---------|----------------------|
 * | 1 | Mô hình 1: khám chữa bệnh | Trạm y tế | 30/12/2023 |
 * | 2 | Mô hình 3: tuyên truyền | Công an xã | 30/12/2023 |
 * | 3 | Mô hình 4: quản lý trường học | Trường học | 30/12/2023 |
 *
 * @finds 5:1 Model 2 has no row in the annex
 * @finds 16:1 The annex has a model 4 that the body does not have
 */
export const annexModelMissing: Rule = {
  code: 'annex-model-missing',
  severity: 'warning',
  about: 'content',
  check: (plan) => {
    const annexes = modelAnnexes(plan);
    const rows = annexes.flatMap((annex) => annex.rows);
    const inAnnex = new Set(rows.map((row) => row.number));
    const inBody = new Set(plan.models.map((model) => model.number));
    const common = [...inBody].filter((number) => inAnnex.has(number)).length;
    if (common < inBody.size * SHARE || common === 0) return [];
    // 6, 8, 8 in the body and 6, 7, 8 in the annex: the misprint is reported by model-number-repeated.
    const isMisprinted = inBody.size < plan.models.length;
    const missing = plan.models
      .filter((model) => !inAnnex.has(model.number))
      .map((model) =>
        found('annex-model-missing', { at: headOf(model), actual: model.number, cause: annexes[0]?.position }),
      );
    const extra = rows
      .filter((row) => row.number !== null && !inBody.has(row.number) && !isMisprinted)
      .map((row) => found('annex-model-missing/body', { at: row.position, actual: row.number }));
    return [...missing, ...extra];
  },
};
