import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/**
 * The plan has no signature, or no recipients.
 *
 * Only plans whose head has a number or leaves room for one are checked; an extract has neither. Damaged texts are not
 * checked: the scan may have lost them. Add what is missing.
 *
 * @example good
 * UBND XÃ AN BÌNH
 * Số: 39/KH-UBND
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. NHIỆM VỤ
 * 1. Tuyên truyền.
 *
 * Nơi nhận:
 * - UBND huyện;
 * - Lưu: VT.
 *
 * CHỦ TỊCH
 * Nguyễn Văn An
 *
 * @example bad
 * UBND XÃ AN BÌNH
 * Số: 39/KH-UBND
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. NHIỆM VỤ
 * 1. Tuyên truyền.
 *
 * @finds 5:1 The plan has no signature and no list of recipients (Nơi nhận)
 */
export const signatureMissing: Rule = {
  code: 'signature-missing',
  severity: 'info',
  about: 'content',
  check: (plan) => {
    const { symbol, signers, recipients, positions } = plan.document;
    if (symbol === null || isDamaged(plan)) return [];
    const at = positions?.title?.[0];
    if (signers.length > 0 && recipients.length > 0) return [];
    if (signers.length > 0) return [found('signature-missing/recipients', { at })];
    return [found(recipients.length > 0 ? 'signature-missing' : 'signature-missing/both', { at })];
  },
};
