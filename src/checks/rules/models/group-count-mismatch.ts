import { countEach } from '../../../text/lists.js';
import { found } from '../../findings/finding.js';
import type { Rule } from '../../rule.js';

/** The heading of a group states how many models it has ("(05 mô hình)"), but it has another number of them. */
export const groupCountMismatch: Rule = {
  code: 'group-count-mismatch',
  severity: 'warning',
  about: 'structure',
  check: ({ groups, annexes }) => {
    const counted = groups.map((group) => ({ ...group, count: group.models.length }));
    const inAnnexes = annexes.flatMap(({ groups, rows }) => {
      const counts = countEach(rows.map(({ group }) => group));
      return groups.map((group) => ({ ...group, count: counts.get(group.ordinal) ?? 0 }));
    });
    return [...counted, ...inAnnexes.filter((group) => group.ordinal !== null && group.count > 0)]
      .filter((group) => group.declaredCount !== null && group.declaredCount !== group.count)
      .map((group) =>
        found('group-count-mismatch', {
          at: group.position,
          actual: group.count,
          expected: group.declaredCount,
          values: { group: group.ordinal ?? '' },
        }),
      );
  },
};
