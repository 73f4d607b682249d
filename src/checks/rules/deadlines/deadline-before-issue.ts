import type { Plan, Position } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { shortenDeadline } from '../../findings/shorten.js';
import { annexDeadlinesOf, deadlinesOf } from '../../lookups/dated.js';
import { daysOf, printed } from '../../lookups/days.js';
import type { Rule } from '../../rule.js';

/**
 * A deadline had passed before the plan was issued.
 *
 * If the plan's own date is partly blank, the dates of the documents it is based on show when it was issued at the
 * earliest. Recurring deadlines are not reported. Usually the deadline was copied from a higher plan, or its year is a
 * misprint; correct it.
 *
 * @example good
 * Số: 12/KH-UBND
 *
 * Hưng Chính, ngày 06 tháng 7 năm 2023
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06
 *
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * - Thời gian hoàn thành: 30/7/2023.
 * 2. Mô hình 2: Tuyên truyền
 * - Thời gian hoàn thành: Trong năm 2023.
 *
 * @example bad
 * Số: 12/KH-UBND
 *
 * Hưng Chính, ngày 06 tháng 7 năm 2023
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06
 *
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * - Thời gian hoàn thành: 30/12/2013.
 *
 * @finds 10:25 The deadline “30/12/2013” had passed when the plan was issued (06/07/2023)
 *
 * @example bad
 * KẾ HOẠCH
 * Triển khai Đề án 06
 *
 * Căn cứ Kế hoạch số 199/KH-UBND ngày 03/11/2023 của UBND thành phố Vinh;
 *
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * - Thời gian hoàn thành: 30/9/2023.
 *
 * @finds 8:25 The deadline “30/9/2023” is earlier than 03/11/2023, the date of a document that the plan is based on
 */
export const deadlineBeforeIssue: Rule = {
  code: 'deadline-before-issue',
  severity: 'warning',
  about: 'content',
  check: (plan) => {
    const issue = earliestIssue(plan);
    if (!issue) return [];
    return [...deadlinesOf(plan), ...annexDeadlinesOf(plan)]
      .filter(({ deadline: { recurring, end } }) => !recurring && end !== null && end < issue.day)
      .map(({ deadline, position }) =>
        found(issue.cited ? 'deadline-before-issue/cited' : 'deadline-before-issue', {
          at: position,
          actual: shortenDeadline(deadline.raw),
          expected: printed(issue.cited ? issue.day : plan.document.date),
          cause: issue.cited?.position ?? null,
        }),
      );
  },
};

interface Issue {
  readonly day: string;
  /** The document that shows it if the plan's own date does not. */
  readonly cited: { readonly position?: Position | undefined } | null;
}

/** The earliest day on which the plan can have been issued. */
function earliestIssue({ document }: Plan): Issue | null {
  const own = daysOf(document.date);
  const isWhole = own !== null && own.first === own.last;
  let issue: Issue | null = own ? { day: own.first, cited: null } : null;
  if (isWhole) return issue;
  for (const citation of document.basis) {
    const days = daysOf(citation.date);
    // A document dated later than the plan itself has a wrong date.
    if (!days || (own !== null && days.first > own.last)) continue;
    if (issue === null || days.first > issue.day) issue = { day: days.first, cited: citation };
  }
  return issue;
}
