import { describe, expect, it } from 'vitest';
import { diff } from '../../src/compare/index.js';
import { extract } from '../../src/extract.js';

const plan = (task: string, remark = 'Các đơn vị thực hiện nghiêm túc.') =>
  extract(
    `KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã Thượng Lâm năm 2025\n\nI. NHIỆM VỤ\n\n${remark}\n\n1. ${task}\n\n2. Cấp tài khoản định danh cho người dân.\n`,
    { file: 'plan.txt' },
  );
const changesOf = (a: string, b: string, remark?: string) => {
  const { tasks, sections } = diff(plan(a), plan(b, remark), { as: 'versions' });
  const count = (part: typeof tasks | typeof sections) => part.matched.flatMap(({ changes }) => changes).length;
  return { tasks: count(tasks), sections: count(sections) };
};
const TASK = 'Rà soát dữ liệu hộ tịch của xã trước ngày 30/6/2025.';

describe('a change of a task that is a point of its section', () => {
  it.each([
    ['a word', TASK.replace('hộ tịch', 'đất đai')],
    ['a day', TASK.replace('30/6', '31/7')],
  ])('is reported once: %s', (_, changed) => {
    expect(changesOf(TASK, changed)).toEqual({ tasks: 1, sections: 0 });
  });

  it('hides no change of the section itself', () => {
    const remark = 'Các đơn vị thực hiện khẩn trương.';
    expect(changesOf(TASK, TASK.replace('hộ tịch', 'đất đai'), remark)).toEqual({ tasks: 1, sections: 1 });
    expect(changesOf(TASK, TASK, remark)).toEqual({ tasks: 0, sections: 1 });
  });
});
