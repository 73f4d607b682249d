import type { Annex, Plan } from '../../../schema/plan.js';
import { findReferences } from '../../../values/references/index.js';
import { numberKey } from '../../../values/references/resolve.js';
import { type Found, found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { printed } from '../../lookups/days.js';
import type { Places } from '../../lookups/places.js';
import type { Rule } from '../../rule.js';

/**
 * The annex says that it belongs to a document other than the plan it is in, or to one of another date.
 *
 * Usually the annex was copied from the plan of a higher office, or from an older draft. The note under the title ("Kèm
 * theo Kế hoạch số 68/KH-UBND ngày 20/3/2024") is compared with the number and date in the plan's own head if both have
 * a number of the same kind. Cite this plan by its own number.
 *
 * @example good
 * UBND XÃ AN BÌNH
 * Số: 39/KH-UBND
 * An Bình, ngày 12 tháng 4 năm 2024
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh
 *
 * PHỤ LỤC
 * (Kèm theo Kế hoạch số 39/KH-UBND ngày 12/4/2024 của UBND xã An Bình)
 *
 * | TT | Mô hình | Chủ trì |
 * |----|---------|---------|
 * | 1 | Mô hình 1: khám chữa bệnh | Trạm y tế |
 *
 * @example bad
 * UBND XÃ AN BÌNH
 * Số: 39/KH-UBND
 * An Bình, ngày 12 tháng 4 năm 2024
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh
 *
 * PHỤ LỤC
 * (Kèm theo Kế hoạch số 68/KH-UBND ngày 20/3/2024 của UBND huyện Tân Hòa)
 *
 * | TT | Mô hình | Chủ trì |
 * |----|---------|---------|
 * | 1 | Mô hình 1: khám chữa bệnh | Trạm y tế |
 *
 * @finds 11:23 The annex says that it belongs to 68/KH-UBND; this plan is 39/KH-UBND
 */
export const annexPlanDiffers: Rule = {
  code: 'annex-plan-differs',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => plan.annexes.flatMap((annex) => judge(annex, plan, places) ?? []),
};

function judge(annex: Annex, plan: Plan, places: Places): Found | null {
  const { number, date, positions } = plan.document;
  const cited = findReferences(annex.note ?? '')[0];
  if (!cited || number === null || kindOf(cited.number) !== kindOf(number)) return null;
  const own = number.replace(/\s+/gu, '');
  const actual = cited.number;
  const at = places.find(actual, annex.position);
  const cause = positions?.number?.[0];
  if (numberKey(actual) !== numberKey(own)) return found('annex-plan-differs', { at, actual, expected: own, cause });
  if (isDay(cited.date) && isDay(date) && cited.date !== date) {
    const details = { actual: printed(cited.date), expected: printed(date) };
    return found('annex-plan-differs/date', { at, ...details, cause: positions?.date?.[0] });
  }
  if (actual === own || isDamaged(plan)) return null;
  return found('annex-plan-differs/spelling', { at, actual, expected: own, cause, isMild: true });
}

function isDay(date: string | null): date is string {
  return date?.length === 10;
}

/** "106/KH-PH-TCTTW" and "106/KHPH-TCTTW" → "kh": the first letters of the symbol, which name the kind. */
function kindOf(number: string): string {
  return /\/\s*(?:\d{4}\/)?(?<kind>\p{L}{2})/u.exec(number)?.groups?.kind?.toUpperCase() ?? '';
}
