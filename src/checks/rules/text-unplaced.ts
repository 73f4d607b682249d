import { fold } from '../../text/fold.js';
import { SIGNATURE_NOTES } from '../../vocabulary/document/letterhead.js';
import { found } from '../findings/finding.js';
import { shorten } from '../findings/shorten.js';
import type { Rule } from '../rule.js';

// "(Đã ký)" beside a signature hides nothing.
const NOTES = new Set(SIGNATURE_NOTES.map(fold));

/**
 * Text that stands in no part of a plan that the tool knows. It is kept in `unplaced`.
 *
 * Mostly it is a remark that was left alone by the layout, "(để báo cáo)" beside the list of recipients, or a stray
 * piece of a scanned page. It is no mistake of the plan as such; look whether something got lost there.
 *
 * @example good
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 * I. MỤC ĐÍCH
 * 1. Nâng cao chất lượng dịch vụ công trực tuyến.
 *
 * @example bad
 * ab12 cd34 xyz
 *
 * ỦY BAN NHÂN DÂN
 * XÃ AN BÌNH
 *
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 *
 * I. MỤC ĐÍCH
 *
 * 1. Nâng cao chất lượng dịch vụ công trực tuyến.
 *
 * @finds 1:1 Unexpected text “ab12 cd34 xyz”, kept in "unplaced": it stands in no known part of a plan
 */
export const textUnplaced: Rule = {
  code: 'text-unplaced',
  severity: 'info',
  about: 'structure',
  check: ({ unplaced }) =>
    unplaced
      .filter((item) => !NOTES.has(fold(item.text).trim()))
      .map((item) => found('text-unplaced', { at: item.position, actual: shorten(item.raw ?? item.text) })),
};
