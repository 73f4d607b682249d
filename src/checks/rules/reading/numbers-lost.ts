import { found } from '../../findings/finding.js';
import type { Rule } from '../../rule.js';

/**
 * Points whose numbers are lost: a converter dropped them, or renumbered all of them. They are numbered by how the
 * lines are printed, and `counted` says so.
 */
export const numbersLost: Rule = {
  code: 'numbers-lost',
  severity: 'warning',
  about: 'structure',
  check: ({ sections, tasks }) => {
    const paths = new Set([...sections, ...tasks].filter(({ counted }) => counted).map(({ path }) => path));
    const first = sections.find(({ counted }) => counted) ?? tasks.find(({ counted }) => counted);
    return first ? [found('numbers-lost', { at: first.position, actual: paths.size })] : [];
  },
};
