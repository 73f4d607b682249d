import { found } from '../../findings/finding.js';
import type { Rule } from '../../rule.js';

/**
 * Points whose numbers are lost: a converter dropped them, or renumbered all of them. They are numbered by how the
 * lines are printed, and `counted` says so.
 *
 * Such a number is the tool's, not the plan's, and a level may differ from what was meant. Use a file of the plan that
 * has its numbers, or number the points.
 *
 * @example good
 * KẾ HOẠCH
 *
 * Triển khai Đề án 06 trên địa bàn xã
 *
 * I. MỤC ĐÍCH, YÊU CẦU
 *
 * Hoàn thành đúng hạn.
 *
 * II. TỔ CHỨC THỰC HIỆN
 *
 * Công an xã chủ trì.
 *
 * @example bad
 * KẾ HOẠCH
 *
 * Triển khai Đề án 06 trên địa bàn xã
 *
 * MỤC ĐÍCH, YÊU CẦU
 *
 * Hoàn thành đúng hạn.
 *
 * TỔ CHỨC THỰC HIỆN
 *
 * Công an xã chủ trì.
 *
 * @finds 5:1 The numbers of 2 points are lost; the points are numbered by how the lines are printed
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
