import type { Deadline, Plan, Task } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { SCHOOL_YEAR } from '../../../vocabulary/time/time-phrases.js';
import { found } from '../../findings/finding.js';
import { shortenDeadline } from '../../findings/shorten.js';
import { annexDeadlinesOf, deadlinesOf } from '../../lookups/dated.js';
import { daysOf, printed } from '../../lookups/days.js';
import type { Rule } from '../../rule.js';

/** A deadline lies before the plan begins, or after it ends. */
export const deadlineOutsidePeriod: Rule = {
  code: 'deadline-outside-period',
  severity: 'warning',
  about: 'content',
  yieldsTo: ['deadline-before-issue'],
  check: (plan) => {
    const { period } = plan.document;
    const first = daysOf(period?.start ?? null)?.first ?? null;
    const last = daysOf(period?.end ?? null)?.last ?? null;
    const steps = stepsOf(plan);
    return [...deadlinesOf(plan), ...annexDeadlinesOf(plan)]
      .filter(({ deadline }) => {
        const { recurring, edtf, start, end } = deadline;
        if (recurring || steps.has(deadline) || isSchoolYear(deadline, last)) return false;
        const isEarly = first !== null && end !== null && end < first;
        // "2025" can be met by June 2025: late is what cannot end within. What has begun within may go on ("…/..").
        // "trước tháng 1/2026" can be met on the last day of 2025.
        const begins = daysOf(edtf?.split('/').at(-1) ?? null)?.first ?? end ?? start;
        const due = begins !== null && end !== null && end < begins ? end : begins;
        const isLate = last !== null && due !== null && due > last;
        return isEarly || isLate;
      })
      .map(({ deadline, position }) =>
        found('deadline-outside-period', {
          at: position,
          actual: shortenDeadline(deadline.raw),
          expected: `${printed(period?.start ?? null)} - ${printed(period?.end ?? null)}`,
        }),
      );
  },
};

/** A school year that begins within the period ends after it, whatever the plan. */
function isSchoolYear({ raw, start }: Pick<Deadline, 'raw' | 'start'>, last: string | null): boolean {
  return fold(raw).includes(fold(SCHOOL_YEAR)) && start !== null && last !== null && start <= last;
}

type Dated = Pick<Deadline, 'start' | 'end'>;

/** Deadlines of consecutive dated steps, the first of which is all that the plan gave as its period. */
function stepsOf({ document: { period }, tasks }: Plan): Set<Dated> {
  const above = ({ path }: Task) => path.split('/').slice(0, -1).join('/');
  const isPeriod = ({ start, end }: Dated) => start === period?.start && end === period?.end;
  const lists = new Set(tasks.filter(({ deadlines }) => deadlines.some(isPeriod)).map(above));
  return new Set(tasks.filter((task) => lists.has(above(task))).flatMap(({ deadlines }) => deadlines));
}
