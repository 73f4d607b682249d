import { finding, type Rule } from '../rule.js';

/** Text that stands in no part of the plan that the tool knows; it is kept in `unplaced`. */
export const textUnplaced: Rule = {
  code: 'text-unplaced',
  severity: 'info',
  check: ({ unplaced }) =>
    unplaced.map((item) => {
      const words = item.text.length > 60 ? `${item.text.slice(0, 57)}…` : item.text;
      return finding(
        `Unexpected text “${words}”, kept in "unplaced": it stands in no known part of a plan`,
        item.position,
      );
    }),
};
