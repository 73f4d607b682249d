import { readDeadlines } from '../../../values/deadlines/index.js';
import { found } from '../../findings/finding.js';
import { shortenDeadline } from '../../findings/shorten.js';
import { deadlinesOf } from '../../lookups/dated.js';
import type { Rule } from '../../rule.js';

/** A deadline is a day that does not exist: 31/02/2023, 30/13/2023. */
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
