import { expect, it } from 'vitest';
import { planOf } from './plans.js';

const duties = (...paragraphs: string[]) =>
  planOf('I. NHIỆM VỤ', '1. Rà soát dữ liệu.', 'II. TỔ CHỨC THỰC HIỆN', ...paragraphs).reporting.map(
    ({ path, recurrence, due }) => [path, recurrence, due].join(' | '),
  );

it.each([
  [
    ['1. Công an xã báo cáo vào thứ 4 hàng tuần và trước ngày 16 hàng tháng.'],
    ['II/1 | hàng tuần | vào thứ 4 hàng tuần', 'II/1 | hàng tháng | trước ngày 16 hàng tháng'],
  ],
  [['1. Công an xã báo cáo trước ngày 16 hàng tháng.'], ['II/1 | hàng tháng | trước ngày 16 hàng tháng']],
  [['- Công an xã báo cáo trước ngày 16 hàng tháng.'], ['II | hàng tháng | trước ngày 16 hàng tháng']],
  [['1. Công an xã rà soát hàng tháng.'], []],
])('each due time of a duty to report is a row, once: %j', (paragraphs, rows) => {
  expect(duties(...paragraphs)).toEqual(rows);
});
