import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { pairsOf } from '../../lookups/annex-rows.js';
import { isDamaged } from '../../lookups/damage.js';
import { differingWords, tokensOf } from '../../lookups/names/names.js';
import type { Rule } from '../../rule.js';

/**
 * The annex names a model in other words than the body.
 *
 * A title in which words were replaced is reported. One that was only shortened or extended, or that differs in case,
 * spelling or abbreviations ("DVC" for "dịch vụ công"), counts as the same. Nothing is reported for a damaged source,
 * where the words of a cell are uncertain. Make the two agree.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Triển khai 53 dịch vụ công thiết yếu
 * - Mục tiêu: Người dân nộp hồ sơ tại nhà.
 *
 * PHỤ LỤC
 *
 * | TT | Mô hình | Chủ trì | Thời gian hoàn thành |
 * |----|---------|---------|----------------------|
 * | 1 | Mô hình 1: triển khai 53 DVC thiết yếu theo Đề án 06 | Công an xã | 30/12/2023 |
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Triển khai Camera AI kiểm soát ra/vào tại khu công nghiệp
 * - Mục tiêu: Kiểm soát an ninh trật tự.
 *
 * PHỤ LỤC
 *
 * | TT | Mô hình | Chủ trì | Thời gian hoàn thành |
 * |----|---------|---------|----------------------|
 * | 1 | Mô hình 1: triển khai giải pháp kiểm soát ra/vào tại khu công nghiệp | Công an xã | 30/12/2023 |
 *
 * @finds 10:18 The annex calls model 1 “triển khai giải pháp kiểm soát ra/vào tại khu công nghiệp”; the body calls it “Triển khai Camera AI kiểm soát ra/vào tại khu công nghiệp”
 */
export const annexTitleDiffers: Rule = {
  code: 'annex-title-differs',
  severity: 'warning',
  about: 'content',
  check: (plan, places) =>
    pairsOf(plan).flatMap(({ row, model }) => {
      if (row.title === null || isDamaged(plan)) return [];
      const { onlyA, onlyB } = differingWords(tokensOf(row.title), tokensOf(model.title));
      if (onlyA === 0 || onlyB === 0) return [];
      return found('annex-title-differs', {
        at: places.find(row.title, row.position),
        actual: shorten(row.title, 100),
        expected: shorten(model.title, 100),
        values: { model: model.number },
        cause: model.titlePosition ?? model.position,
      });
    }),
};
