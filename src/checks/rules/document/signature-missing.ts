import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/** The plan has no signature, or no recipients. */
export const signatureMissing: Rule = {
  code: 'signature-missing',
  severity: 'info',
  about: 'content',
  check: (plan) => {
    const { symbol, signers, recipients, positions } = plan.document;
    if (symbol === null || isDamaged(plan)) return [];
    const at = positions?.title?.[0];
    if (signers.length > 0 && recipients.length > 0) return [];
    if (signers.length > 0) return [found('signature-missing/recipients', { at })];
    return [found(recipients.length > 0 ? 'signature-missing' : 'signature-missing/both', { at })];
  },
};
