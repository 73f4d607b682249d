import type { Item, Plan } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { fieldsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

// the ", " of "Công an xã, Trạm y tế xã"
const BETWEEN_WORDS = latin(/[^\p{L}\p{N}]+/gu);

/**
 * The same item occurs twice in one list.
 *
 * Case, marks and punctuation do not count. Usually it was copied and never changed; delete one of the two, or write
 * what was meant.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Tuyên truyền
 * - Đơn vị thực hiện:
 * + Công an xã.
 * + Trạm y tế xã.
 * - Đơn vị hỗ trợ:
 * + Công an xã.
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Tuyên truyền
 * - Đơn vị thực hiện:
 * + Công an xã;
 * + Trạm y tế xã;
 * + Công an xã.
 *
 * @finds 7:3 “Công an xã.” occurs twice in one list
 */
export const itemRepeated: Rule = {
  code: 'item-repeated',
  severity: 'warning',
  about: 'content',
  check: (plan) =>
    listsOf(plan).flatMap((items) => {
      const seen = new Map<string, Item>();
      return items.flatMap((item) => {
        const key = fold(item.text).replace(BETWEEN_WORDS, ' ').trim();
        const first = seen.get(key);
        if (first === undefined) seen.set(key, item);
        if (first === undefined || key === '') return [];
        return found('item-repeated', { at: item.position, actual: shorten(item.text), cause: first.position });
      });
    }),
};

function listsOf({ sections, models, tasks }: Plan): (readonly Item[])[] {
  const fields = [...models, ...tasks].flatMap((one) => fieldsOf(one.fields));
  return [...sections, ...tasks, ...fields].map(({ items }) => items);
}
