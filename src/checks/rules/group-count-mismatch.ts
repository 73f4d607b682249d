import { finding, type Rule } from '../rule.js';

/** A group's heading says how many models stand under it, and another number does. */
export const groupCountMismatch: Rule = {
  code: 'group-count-mismatch',
  severity: 'warning',
  check: ({ groups }) =>
    groups
      .filter((group) => group.declaredCount !== null && group.declaredCount !== group.models.length)
      .map((group) =>
        finding(
          `Unexpected ${group.models.length} models in group ${group.ordinal}, expected ${group.declaredCount} as its heading declares`,
          group.position,
        ),
      ),
};
