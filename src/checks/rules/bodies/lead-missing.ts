import type { Model } from '../../../schema/plan.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { wordsOf } from '../../../text/words.js';
import { LEAD } from '../../../vocabulary/bodies/roles.js';
import { found } from '../../findings/finding.js';
import { headOf, labelOf } from '../../lookups/heads.js';
import { leadsOf } from '../../lookups/leads.js';
import { isIncomplete, ownersOf } from '../../lookups/parts.js';
import type { Rule } from '../../rule.js';

/** A model assigns its work to bodies, but names none of them as lead (chủ trì). */
export const leadMissing: Rule = {
  code: 'lead-missing',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    const { models } = plan;
    const assigned = models.filter(({ fields, responsibilities }) => fields.assignment && responsibilities.length > 0);
    const leaderless = assigned.filter(
      (model) => leadsOf(model).length === 0 && !model.fields.lead && !saysLead(model),
    );
    // Where many lack it, models-incomplete reports it once.
    if (leaderless.length * 2 > assigned.length || isIncomplete(ownersOf(plan).models, 'lead')) return [];
    return leaderless.map((model) =>
      found('lead-missing', {
        at: model.fields.assignment ? labelOf(model.fields.assignment, places) : headOf(model),
        values: { model: model.number },
      }),
    );
  },
};

const [FIRST, SECOND] = fold(LEAD).split(' ') as [string, string];

/** Whether "chủ trì" occurs at all, for anyone, even with a letter lost. */
function saysLead({ fields }: Model): boolean {
  return [fields.assignment, fields.organisation, fields.implementers].some((field) =>
    [field?.text ?? '', ...(field?.items ?? []).map((item) => item.text)].some((text) => {
      const words = wordsOf(text);
      return words.some(({ folded }, i) => {
        const next = words[i + 1]?.folded ?? '';
        return boundedDistance(folded, FIRST, 1) <= 1 && boundedDistance(next, SECOND, 1) <= 1;
      });
    }),
  );
}
