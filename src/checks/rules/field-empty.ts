import { has, LETTER, NUMBER } from '../../text/letters.js';
import { found } from '../findings/finding.js';
import { labelOf } from '../lookups/heads.js';
import { fieldsOf } from '../lookups/texts.js';
import type { Rule } from '../rule.js';

/**
 * A label has nothing behind it: "- Công cụ triển khai:".
 *
 * Fill the field in, or strike the label out.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * - Công cụ triển khai:
 * + VNeID.
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * - Mục tiêu: Thuận tiện cho người dân.
 * - Công cụ triển khai:
 *
 * @finds 5:3 Unexpected empty field “Công cụ triển khai”, expected words behind it
 */
export const fieldEmpty: Rule = {
  code: 'field-empty',
  severity: 'warning',
  about: 'content',
  check: ({ models, tasks }, places) =>
    [...models, ...tasks]
      .flatMap(({ fields }) => fieldsOf(fields))
      .filter((field) => field.items.length === 0 && !has(field.text, LETTER | NUMBER))
      .map((field) => found('field-empty', { at: labelOf(field, places), actual: field.label })),
};
