import { findPeriod } from '../../../plan/letterhead/period.js';
import { findLetterDate } from '../../../values/calendar/letter-date.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import type { Rule } from '../../rule.js';

/**
 * The date of the plan or a day of its period does not exist in the calendar, or the period ends before it begins.
 *
 * The words are kept as they are, without a date. Correct the day or the month.
 *
 * @example good
 * KẾ HOẠCH
 * Triển khai Đề án 06
 * I. THỜI GIAN THỰC HIỆN
 * Từ ngày 01/3/2024 đến hết ngày 31/12/2025.
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 *
 * @example bad
 * KẾ HOẠCH
 * Triển khai Đề án 06
 * I. THỜI GIAN THỰC HIỆN
 * Từ ngày 31/02/2024 đến hết ngày 45/12/2025.
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 *
 * @finds 3:1 “Từ ngày 31/02/2024 đến hết ngày 45/12/2025” has a day that is not in the calendar, or ends before it begins
 */
export const dateImpossible: Rule = {
  code: 'date-impossible',
  severity: 'error',
  about: 'structure',
  check: ({ document, sections }) => {
    const head = document.letterhead.join('\n');
    const date = document.date === null ? findLetterDate(head) : undefined;
    const period = document.period === null ? findPeriod(sections, document.title) : undefined;
    const positions = document.positions ?? {};
    return [
      ...(date?.impossible
        ? [found('date-impossible', { at: positions.date?.[0], actual: shorten(head.slice(date.start, date.end)) })]
        : []),
      ...(period?.impossible
        ? [
            found('date-impossible', {
              at: period.position ?? positions.title?.[0],
              actual: shorten(period.impossible),
            }),
          ]
        : []),
    ];
  },
};
