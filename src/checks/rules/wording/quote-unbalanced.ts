import { matchesOf } from '../../../text/matches.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { isDamaged } from '../../lookups/damage.js';
import { type LoneMark, loneMarks } from '../../lookups/lone-marks.js';
import type { Rule } from '../../rule.js';

/** A quotation is opened and never closed, or closed and never opened: “…, tầm nhìn đến năm 2030 trên địa bàn xã. */
export const quoteUnbalanced: Rule = {
  code: 'quote-unbalanced',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    return loneMarks(plan, places, loneMark).map(({ isOpening, near, position }) =>
      found(isOpening ? 'quote-unbalanced' : 'quote-unbalanced/close', { at: position, actual: shorten(near) }),
    );
  },
};

// "5" in “32"”: an inch; a straight mark between blanks may be anything
const UNSURE = /[„‟″]|\d"|\s"(?:\s|$)/u;

/** The first mark without its other half; null if all are in pairs, or where it is not sure what is a mark. */
function loneMark(text: string): LoneMark | null {
  const marks = [...matchesOf(text, MARK)];
  // Straight marks may stand one in the other; an odd number of them leaves one over.
  if (UNSURE.test(text) || (text.includes('"') && marks.length % 2 === 0)) return null;
  let open = -1;
  for (const { 0: mark, index } of marks) {
    const isOpening = mark === '“' || (mark === '"' && (index === 0 || BEFORE_WORDS.test(text[index - 1]!)));
    if (isOpening) {
      if (open >= 0) return { at: open, isOpening: true };
      open = index;
    } else {
      if (open < 0) return { at: index, isOpening: false };
      open = -1;
    }
  }
  return open >= 0 ? { at: open, isOpening: true } : null;
}

const MARK = /[“”"]/gu;
// " ", "(", ":": a straight mark after these opens
const BEFORE_WORDS = /[\s([:/–-]/u;
