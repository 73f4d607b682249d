import { finding, type Rule } from '../rule.js';

/** The plan says how many models it has, and has another number of them. */
export const modelCountMismatch: Rule = {
  code: 'model-count-mismatch',
  severity: 'warning',
  check: ({ document, models }) => {
    const declared = document.declaredModelCount;
    if (declared === null || models.length === 0 || declared === models.length) return [];
    return [
      finding(`Unexpected ${models.length} models, expected ${declared} as the plan declares`, models[0]?.position),
    ];
  },
};
