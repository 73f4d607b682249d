import { matchesOf } from '../../../text/matches.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { isDamaged } from '../../lookups/damage.js';
import { type LoneMark, loneMarks } from '../../lookups/lone-marks.js';
import type { Rule } from '../../rule.js';

/**
 * A quotation is opened and never closed, or closed and never opened: “…, tầm nhìn đến năm 2030 trên địa bàn xã.
 *
 * Curly marks (“ and ”) and an odd number of straight ones are checked, one paragraph or item at a time; a quotation that
 * spans several of them is not reported, and damaged sources are not checked. Put the other mark where it belongs.
 *
 * @example good
 * KẾ HOẠCH
 * Triển khai Đề án “Phát triển ứng dụng dữ liệu về dân cư” trên địa bàn xã
 * I. MỤC ĐÍCH
 * 1. Phát huy vai trò “hạt nhân” của Tổ công tác.
 *
 * @example bad
 * KẾ HOẠCH
 * I. MỤC ĐÍCH
 * 1. Phát huy vai trò “hạt nhân của Tổ công tác.
 * 2. Huy động cả hệ thống chính trị.
 *
 * @finds 3:21 The quotation mark before “hạt nhân của Tổ công tác.” is never closed
 *
 * @example bad
 * KẾ HOẠCH
 * I. MỤC ĐÍCH
 * 1. Dữ liệu "đúng, đủ, sạch, sống; huy động "hệ thống chính trị".
 *
 * @finds 3:12 The quotation mark before “đúng, đủ, sạch, sống; huy động” is never closed
 *
 * @example bad
 * KẾ HOẠCH
 * I. MỤC ĐÍCH
 * 1. Huy động cả hệ thống chính trị.
 * 2. Dữ liệu được làm sạch” và xác thực.
 *
 * @finds 4:4 The quotation mark after “Dữ liệu được làm sạch” closes a quotation that was never opened
 */
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
