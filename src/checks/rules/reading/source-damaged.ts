import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/**
 * Many words of the text are not Vietnamese: it was read from a scan by a program that knows no Vietnamese, or lost its
 * marks on the way.
 *
 * The output then relies on restored words. Use the plan's original file, or read the scan again with the language set
 * to Vietnamese.
 *
 * @example good
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. MỤC ĐÍCH
 * 1. Nâng cao chất lượng dịch vụ công trực tuyến.
 *
 * @example bad
 * KE HOACH
 * Trién khai, thue hién cac mé hinh ciia Pé an trén dia ban xa
 * I. MUC PICH, YEEU CAU, PHAM VI
 * 1. Trién khai cac giai phap dong bo phat triéen VNelD va ung dung cong
 * dan s6 xa trén nguyén tac théng nhat, ddng bo, khong chong chéo, ké
 * thira va phat huy thé manh ciia mdi ing dung.
 *
 * @finds - 33% of the words are not Vietnamese: the text is damaged, and its errors may be due to the scan
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
