import { found } from '../findings/finding.js';
import type { Rule } from '../rule.js';

/**
 * A number of several parts stands under another number than its own: 1.2 in group 2, 3.1 in section 2.
 *
 * Either it was moved and kept its old number, or the number is a misprint. Number it anew, or move it back.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Nhóm tiện ích phát triển kinh tế - xã hội
 * 1.1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * 2. Nhóm phục vụ công dân số
 * 2.1. Mô hình 2: Tuyên truyền chính sách
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Nhóm tiện ích phát triển kinh tế - xã hội
 * 1.1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước
 * 2. Nhóm phục vụ công dân số
 * 1.2. Mô hình 2: Tuyên truyền chính sách
 *
 * @finds 6:1 Unexpected 1.2 under 2, expected a number that begins with 2
 */
export const ordinalMismatch: Rule = {
  code: 'ordinal-mismatch',
  severity: 'warning',
  about: 'structure',
  check: ({ models, groups, sections, tasks }, places) => {
    const groupPositions = new Map(groups.map((group) => [group.ordinal, group.position]));
    const inGroups = models.map(({ ordinal, group, position }) => ({
      ordinal,
      parent: group,
      position,
      parentPosition: groupPositions.get(group ?? ''),
    }));
    const points = new Map([...sections, ...tasks].map((point) => [point.path, point]));
    const inSections = [...points.values()].map(({ ordinal, path, position }) => {
      const above = path.slice(0, -ordinal.length - 1);
      const parent = above.split('/').at(-1) ?? '';
      return { ordinal, parent, position, parentPosition: points.get(above)?.position };
    });
    return [...inGroups, ...inSections].flatMap(({ ordinal, parent, position, parentPosition }) => {
      if (ordinal === null || !isPart(ordinal) || parent === null || !/^\d+(?:\.\d+)*$/u.test(parent)) return [];
      if (ordinal.startsWith(`${parent}.`)) return [];
      return found('ordinal-mismatch', {
        at: places.find(ordinal, position),
        actual: ordinal,
        expected: parent,
        cause: places.find(parent, parentPosition),
      });
    });
  },
};

/** "1.2", "3.4.1" */
function isPart(ordinal: string): boolean {
  return /^\d+(?:\.\d+)+$/u.test(ordinal);
}
