import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/**
 * The number or the day of the plan is left blank: "Số:   /KH-UBND", "ngày   tháng   năm 2023".
 *
 * Such a plan cannot be cited. Damaged texts are not checked: the scan may have lost them. Number and date the plan.
 *
 * @example good
 * UBND XÃ AN BÌNH
 * Số: 39/KH-UBND
 * An Bình, ngày 12 tháng 4 năm 2024
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. NHIỆM VỤ
 * 1. Tuyên truyền.
 *
 * @example bad
 * UBND XÃ AN BÌNH
 * Số:    /KH-UBND
 * An Bình, ngày    tháng    năm 2024
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. NHIỆM VỤ
 * 1. Tuyên truyền.
 *
 * @finds 2:9 The number and the day of the plan are left blank
 */
export const headBlank: Rule = {
  code: 'head-blank',
  severity: 'info',
  about: 'content',
  check: (plan) => {
    const { number, symbol, date, positions, place } = plan.document;
    if (isDamaged(plan)) return [];
    const isUnnumbered = number === null && symbol !== null;
    // "An Bình, ngày tháng năm 2024" is read as 2024
    const isUndated = date !== null && date.length < 10 && place !== null;
    const at = positions?.[isUnnumbered ? 'symbol' : 'date']?.[0];
    if (isUnnumbered && isUndated) return [found('head-blank/both', { at })];
    if (isUnnumbered) return [found('head-blank', { at })];
    return isUndated ? [found('head-blank/date', { at })] : [];
  },
};
