import type { Model } from '../../../schema/plan.js';
import { has, LETTER } from '../../../text/letters.js';
import { found } from '../../findings/finding.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/** Models without a number of their own. They are numbered in the order of the plan, and `counted` says so. */
export const modelUnnumbered: Rule = {
  code: 'model-unnumbered',
  severity: 'info',
  about: 'structure',
  check: ({ models }, places) => {
    // "Mô hình 1.2. …" has a number of its own, "1.2. Mô hình: …" that of a list.
    const isOwn = ({ ordinal, position }: Model) =>
      ordinal !== null && has((places.textAt(position) ?? '').split(ordinal, 1)[0]!, LETTER);
    const counted = models.filter((model) => model.counted && !isOwn(model));
    const [first] = counted;
    return first ? [found('model-unnumbered', { at: headOf(first), actual: counted.length })] : [];
  },
};
