import type { Plan, Position } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { shortenDeadline } from '../../findings/shorten.js';
import { annexDeadlinesOf, deadlinesOf } from '../../lookups/dated.js';
import { daysOf, printed } from '../../lookups/days.js';
import type { Rule } from '../../rule.js';

/** A deadline had passed before the plan was issued. */
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
