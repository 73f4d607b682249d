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

describe('a change of a model that is a row of an annex', () => {
  const table = (lead: string, second = 'Trạm Y tế xã') =>
    extract(
      `KẾ HOẠCH\nTriển khai các mô hình điểm của Đề án 06 trên địa bàn xã Thượng Lâm năm 2025\n\nI. MỤC ĐÍCH\n\nPhục vụ người dân.\n\nPHỤ LỤC\nDANH MỤC MÔ HÌNH\n\n| STT | Tên mô hình | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Thu học phí qua tài khoản ngân hàng | ${lead} | UBND xã | 30/6/2025 |\n| 2 | Khám bệnh bằng căn cước gắn chíp | ${second} | Công an xã | Quý III/2025 |\n`,
      { file: 'plan.md' },
    );
  const reported = (a: ReturnType<typeof table>, b: ReturnType<typeof table>) => {
    const { models, rows } = diff(a, b, { as: 'versions' });
    return [models, rows].map(({ matched }) => matched.flatMap(({ changes }) => changes.map(({ field }) => field)));
  };

  it('is reported once', () => {
    expect(table('Công an xã').models).toHaveLength(2);
    expect(reported(table('Công an xã'), table('Trường Tiểu học xã'))).toEqual([['lead'], []]);
    expect(reported(table('Công an xã'), table('Công an xã', 'Trung tâm Y tế'))).toEqual([['lead'], []]);
  });

  it('hides no row that no model was read from', () => {
    const bare = (plan: ReturnType<typeof table>) => ({ ...plan, models: [] });
    expect(reported(bare(table('Công an xã')), bare(table('Trường Tiểu học xã')))).toEqual([[], ['lead']]);
  });
});
