import { latin } from '../../../text/latin.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { isDamaged } from '../../lookups/damage.js';
import { type LoneMark, loneMarks } from '../../lookups/lone-marks.js';
import type { Rule } from '../../rule.js';

/** A bracket is opened and never closed, or closed and never opened. */
export const bracketUnbalanced: Rule = {
  code: 'bracket-unbalanced',
  severity: 'info',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    return loneMarks(plan, places, loneBracket).map(({ isOpening, near, position }) =>
      found(isOpening ? 'bracket-unbalanced' : 'bracket-unbalanced/close', { at: position, actual: shorten(near) }),
    );
  },
};

// "a)" after a space; "1)" and "12)" at the head or after a mark: an ordinal, not "theo Đề án 06)"
const ORDINAL = latin(/(?:(?:^|[\s;,.:(])\p{L}|(?:^|[;,.:(]\s?)\d{1,2})$/u);

/** The first bracket without its other half; null if all are in pairs. */
function loneBracket(text: string): LoneMark | null {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')') {
      if (open.length > 0) open.pop();
      else if (!ORDINAL.test(text.slice(Math.max(0, i - 8), i))) return { at: i, isOpening: false };
    }
  }
  return open.length > 0 ? { at: open[0]!, isOpening: true } : null;
}
