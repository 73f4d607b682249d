import { expect, it } from 'vitest';
import { planOf } from '../../plan/plans.js';

const LABELS = ['- Thời gian hoàn thành: Tháng 9/2026;', '- Đơn vị chủ trì: Văn phòng.'];
const tasks = (...lines: string[]) =>
  planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '1. Nhiệm vụ trọng tâm', ...lines).tasks.map(
    ({ path, deadlines }) => `${path} ${deadlines.map(({ edtf }) => edtf).join()}`,
  );

it.each([
  ['(1)', '(2)', '(3)'],
  ['a)', 'b)', 'c)'],
])('labels after the last of the sub-points %s … are of the point above them', (first, second, third) => {
  const points = [`${first} Chỉnh lý hồ sơ tài chính.`, `${second} Chỉnh lý hồ sơ địa chính.`, `${third} Chỉnh lý sổ.`];
  expect(
    tasks('1.1. Chỉnh lý tài liệu của ba khối.', ...points, ...LABELS, '1.2. Sao lưu dữ liệu.', ...LABELS),
  ).toEqual([
    'II/1/1.1 2026-09',
    `II/1/1.1/${first.replace(/^(\w)\)$/, '$1')} `,
    `II/1/1.1/${second.replace(/^(\w)\)$/, '$1')} `,
    `II/1/1.1/${third.replace(/^(\w)\)$/, '$1')} `,
    'II/1/1.2 2026-09',
  ]);
});

it.each([
  [
    'an earlier one has its own',
    ['1.1. Chỉnh lý tài liệu.', '(1) Chỉnh lý hồ sơ.', ...LABELS, '(2) Chỉnh lý sổ.', ...LABELS],
    'II/1/1.1/(2) 2026-09',
  ],
  ['it is alone', ['1.1. Chỉnh lý tài liệu.', '(1) Chỉnh lý hồ sơ.', ...LABELS], 'II/1/1.1/(1) 2026-09'],
  [
    'its number is a decimal',
    ['1.1. Chỉnh lý tài liệu.', '1.1.1. Chỉnh lý hồ sơ.', '1.1.2. Chỉnh lý sổ.', ...LABELS],
    'II/1/1.1/1.1.2 2026-09',
  ],
])('a sub-point keeps its labels where %s', (_, lines, task) => {
  expect(tasks(...lines)).toContain(task);
});
