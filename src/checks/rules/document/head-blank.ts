import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/** The number or the day of the plan is left blank: "Số:   /KH-UBND", "ngày   tháng   năm 2023". */
export const headBlank: Rule = {
  code: 'head-blank',
  severity: 'info',
  about: 'content',
  check: (plan) => {
    const { number, symbol, date, positions, place } = plan.document;
    if (isDamaged(plan)) return [];
    const isUnnumbered = number === null && symbol !== null;
    // "An Bình, ngày tháng năm 2024" is read as 2024
    const isUndated = date !== null && date.length < 10 && place !== null;
    const at = positions?.[isUnnumbered ? 'symbol' : 'date']?.[0];
    if (isUnnumbered && isUndated) return [found('head-blank/both', { at })];
    if (isUnnumbered) return [found('head-blank', { at })];
    return isUndated ? [found('head-blank/date', { at })] : [];
  },
};
