import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { isDamaged } from '../../lookups/damage.js';
import { type LoneMark, loneMarks } from '../../lookups/lone-marks.js';
import type { Rule } from '../../rule.js';

/**
 * A quotation is opened and never closed, or closed and never opened: “…, tầm nhìn đến năm 2030 trên địa bàn xã.
 *
 * The curly marks “ and ” are checked, one paragraph or item at a time; a quotation that spans several of them is not
 * reported, and damaged sources are not checked. Put the other mark where it belongs.
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
    return loneMarks(plan, places, ['“', '”'], loneMark).map(({ isOpening, near, position }) =>
      found(isOpening ? 'quote-unbalanced' : 'quote-unbalanced/close', { at: position, actual: shorten(near) }),
    );
  },
};

/** The first mark without its other half; null if all are in pairs, or where a straight mark may be the other half. */
function loneMark(text: string): LoneMark | null {
  if (/["„‟″]/u.test(text)) return null;
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '“') {
      if (open >= 0) return { at: open, isOpening: true };
      open = i;
    } else if (text[i] === '”') {
      if (open < 0) return { at: i, isOpening: false };
      open = -1;
    }
  }
  return open >= 0 ? { at: open, isOpening: true } : null;
}
