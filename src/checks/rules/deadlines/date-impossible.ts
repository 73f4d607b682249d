import { findPeriod } from '../../../plan/letterhead/period.js';
import { findLetterDate } from '../../../values/calendar/letter-date.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import type { Rule } from '../../rule.js';

/** The date of the plan or a day of its period does not exist in the calendar, or the period ends before it begins. */
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
