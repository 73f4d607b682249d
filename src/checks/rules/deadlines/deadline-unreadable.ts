import { fold } from '../../../text/fold.js';
import { readDeadlines } from '../../../values/deadlines/index.js';
import { SCHOOL_YEAR } from '../../../vocabulary/time/time-phrases.js';
import { found } from '../../findings/finding.js';
import { shortenDeadline } from '../../findings/shorten.js';
import { deadlinesOf } from '../../lookups/dated.js';
import type { Rule } from '../../rule.js';

/**
 * A deadline field states no time: no day, month, quarter or year, no recurrence, and no event or plan that it depends
 * on.
 */
export const deadlineUnreadable: Rule = {
  code: 'deadline-unreadable',
  severity: 'warning',
  about: 'content',
  check: (plan) =>
    deadlinesOf(plan)
      .filter(({ deadline: { edtf, recurring, condition, raw } }) => {
        if (edtf !== null || recurring || condition !== null || isSchoolYear(raw) || BARE_DAY.test(raw)) return false;
        const rows = readDeadlines(raw, { field: true });
        // "Thực hiện ngay" states a time without a date: in running text it is recognised.
        return rows.length > 0 && rows.every((row) => row.unreadable) && readDeadlines(raw).length === 0;
      })
      .map(({ deadline, position }) =>
        found('deadline-unreadable', { at: position, actual: shortenDeadline(deadline.raw) }),
      ),
};

// "30/9", "15/7-20/8"
const BARE_DAY = /(?<![\d/.,])(?:[0-2]?\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/%])/u;

// "Kết thúc năm học 2023 - 2024", "Đầu năm học"
const SCHOOL_YEARS = new RegExp(`(?<!\\p{L})${fold(SCHOOL_YEAR)}(?!\\p{L})`, 'u');

function isSchoolYear(raw: string): boolean {
  return SCHOOL_YEARS.test(fold(raw));
}
