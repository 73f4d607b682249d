import { misspeltNames } from '../../../lexicon/system-names.js';
import type { Position } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { isInCapitals, textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * The name of a system is misspelt: VNelD, VnelD, Vneid or VNNeID for VNeID.
 *
 * Each spelling is reported once, where it first occurs, with its number of occurrences. In a heading all in capitals,
 * capitals are right. Nothing is reported for a damaged text, where the spelling may be due to the scan. Write the name
 * correctly.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng VNeID
 * - Công cụ triển khai: VNeID, Call Center.
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng VNelD
 * - Mục tiêu: Người dân dùng VNelD khi khám chữa bệnh.
 * - Công cụ triển khai: VNNeID, CallCenter.
 *
 * @finds 3:35 “VNelD” (2 times) should be “VNeID”
 * @finds 5:23 “VNNeID” (1 time) should be “VNeID”
 * @finds 5:31 “CallCenter” (1 time) should be “Call Center”
 */
export const nameVariant: Rule = {
  code: 'name-variant',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const variants = new Map<string, { name: string; position: Position | undefined; count: number }>();
    for (const { text, position } of textsOf(plan)) {
      if (isInCapitals(text)) continue;
      for (const { written, name } of misspeltNames(text)) {
        const known = variants.get(written);
        if (known) known.count++;
        else variants.set(written, { name, position: places.find(written, position), count: 1 });
      }
    }
    return [...variants].map(([written, { name, position, count }]) =>
      found('name-variant', { at: position, actual: written, expected: name, values: { count } }),
    );
  },
};
