import { readDeadlines } from '../../../values/deadlines/index.js';
import { found } from '../../findings/finding.js';
import { shortenDeadline } from '../../findings/shorten.js';
import { deadlinesOf } from '../../lookups/dated.js';
import type { Rule } from '../../rule.js';

/**
 * A deadline is a day that does not exist: 31/02/2023, 30/13/2023.
 *
 * The words are kept as they are, without a date. Correct the day or the month.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * - Thời gian hoàn thành: 29/02/2024.
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * - Thời gian hoàn thành: 31/02/2023.
 *
 * @finds 4:25 “31/02/2023” is not in the calendar
 */
export const deadlineImpossible: Rule = {
  code: 'deadline-impossible',
  severity: 'error',
  about: 'content',
  check: (plan) =>
    deadlinesOf(plan)
      .filter(({ deadline }) => deadline.edtf === null && isImpossible(deadline.raw))
      .map(({ deadline, position }) =>
        found('deadline-impossible', { at: position, actual: shortenDeadline(deadline.raw) }),
      ),
};

function isImpossible(raw: string): boolean {
  return readDeadlines(raw, { field: true }).some((one) => one.impossible);
}
