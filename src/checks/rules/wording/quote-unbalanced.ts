import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { isDamaged } from '../../lookups/damage.js';
import { textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** How many paragraphs a quotation may span. */
const REACH = 5;
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
    const lone = textsOf(plan).flatMap(({ text, position }, index) => {
      const mark = loneMark(text);
      return mark ? { ...mark, text, position, index } : [];
    });
    return lone
      .filter((mark, i) => !isPaired(mark, lone[i - 1], lone[i + 1]))
      .map((mark) => {
        const { at, isOpening, text, position } = mark;
        const near = isOpening ? firstWords(text.slice(at + 1)) : lastWords(text.slice(0, at));
        const place = places.find(isOpening ? `“${near}` : `${near}”`, position);
        return found(isOpening ? 'quote-unbalanced' : 'quote-unbalanced/close', { at: place, actual: shorten(near) });
      });
  },
};

interface Mark {
  readonly isOpening: boolean;
  /** Which of the plan's texts it is in. */
  readonly index: number;
}

/** A quotation of some paragraphs: opened in one and closed in one of the next. */
function isPaired(mark: Mark, previous: Mark | undefined, next: Mark | undefined): boolean {
  const other = mark.isOpening ? next : previous;
  return other !== undefined && other.isOpening !== mark.isOpening && Math.abs(other.index - mark.index) <= REACH;
}

/** The first mark without its other half; null if all are in pairs, or where a straight mark may be the other half. */
function loneMark(text: string): { at: number; isOpening: boolean } | null {
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

function firstWords(text: string): string {
  return text.trim().split(/\s+/u).slice(0, 6).join(' ');
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/u).slice(-6).join(' ');
}
