import { found } from '../../findings/finding.js';
import type { Rule } from '../../rule.js';

/**
 * A table that is printed in columns without bars, and whose rows cannot be told apart for certain. Its lines are kept
 * as text, unchanged.
 *
 * Its models, tasks and deadlines are in no list of the result. Add bars, one line per row (Markdown), or use a file of
 * the plan that has them.
 *
 * @example good
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 *
 * I. NHIỆM VỤ
 *
 * | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |
 * |---|---|---|---|
 * | 1 | Rà soát người chưa có căn cước | Công an xã | 30/4/2024 |
 * | 2 | Mở tài khoản | Ngân hàng | Quý II/2024 |
 *
 * @example bad
 * KẾ HOẠCH
 * Triển khai Đề án 06 trên địa bàn xã
 *
 * I. NHIỆM VỤ
 *  TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành
 *       Rà soát người chưa
 *  1    có căn cước        Công an xã         30/4/2024
 *  2    mở tài khoản       Ngân hàng          Quý II/2024
 *
 * @finds 5:2 The rows of a table in columns cannot be told apart; its lines are kept unchanged
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
