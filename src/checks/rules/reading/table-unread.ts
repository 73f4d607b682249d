import { found } from '../../findings/finding.js';
import type { Rule } from '../../rule.js';

/**
 * A table that is printed in columns without bars, and whose rows cannot be told apart for certain. Its lines are kept
 * as text, unchanged.
 */
export const tableUnread: Rule = {
  code: 'table-unread',
  severity: 'warning',
  // Found while the lines are read, and kept in the plan: there are no rows to examine here.
  about: 'content',
  check: ({ diagnostics }) =>
    diagnostics
      .filter(({ rule }) => rule === 'table-unread')
      .map(({ position }) => found('table-unread', { at: position })),
};
