import { found } from '../../findings/finding.js';
import { modelAnnexes } from '../../lookups/annex-rows.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/** An annex with rows for a smaller share of the models is about something else, or was not read in full. */
const SHARE = 0.6;

/** The annex lists the models of the plan and leaves one out, or has one that the body lacks. */
export const annexModelMissing: Rule = {
  code: 'annex-model-missing',
  severity: 'warning',
  about: 'content',
  check: (plan) => {
    const annexes = modelAnnexes(plan);
    const rows = annexes.flatMap((annex) => annex.rows);
    const inAnnex = new Set(rows.map((row) => row.number));
    const inBody = new Set(plan.models.map((model) => model.number));
    const common = [...inBody].filter((number) => inAnnex.has(number)).length;
    if (common < inBody.size * SHARE || common === 0) return [];
    // 6, 8, 8 in the body and 6, 7, 8 in the annex: the misprint is reported by model-number-repeated.
    const isMisprinted = inBody.size < plan.models.length;
    const missing = plan.models
      .filter((model) => !inAnnex.has(model.number))
      .map((model) =>
        found('annex-model-missing', { at: headOf(model), actual: model.number, cause: annexes[0]?.position }),
      );
    const extra = rows
      .filter((row) => row.number !== null && !inBody.has(row.number) && !isMisprinted)
      .map((row) => found('annex-model-missing/body', { at: row.position, actual: row.number }));
    return [...missing, ...extra];
  },
};
