import { expect, it } from 'vitest';
import { planOf } from '../plans.js';

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

const below = (...paragraphs: string[]) =>
  planOf('I. NHIỆM VỤ', '1. Rà soát dữ liệu.', ...paragraphs).reporting.map(({ path, recurrence, due }) =>
    [path, recurrence, due].join(' | '),
  );

it.each([
  [
    [
      'II. CHẾ ĐỘ BÁO CÁO',
      '1. Báo cáo tháng: Trước ngày 25.',
      '2. Báo cáo tổng kết: Gửi Sở Y tế trước ngày 10/12/2026.',
    ],
    ['II/1 | tháng | Trước ngày 25', 'II/2 |  | trước ngày 10/12/2026'],
  ],
  [
    ['II. THÔNG TIN, BÁO CÁO', '- Kết thúc đợt cao điểm, các thôn nộp kết quả trước ngày 05/5/2026.'],
    ['II |  | trước ngày 05/5/2026'],
  ],
  [
    ['II. TỔ CHỨC THỰC HIỆN', '1. Chế độ báo cáo', '- Báo cáo năm: trước ngày 10/12.'],
    ['II/1 | năm | trước ngày 10/12'],
  ],
  [['II. CÁC BƯỚC TIẾN HÀNH', '1. Gửi đề cương báo cáo đến các thôn trước ngày 25/6/2026.'], []],
  [['II. KIỂM TRA, BÁO CÁO', '1. Kiểm tra xong các thôn trước ngày 30/9/2026.', '2. Hằng tháng rà soát hồ sơ.'], []],
  [['II. TỔ CHỨC THỰC HIỆN', '1. Văn phòng: Gửi giấy mời trước ngày 30/9/2026.'], []],
  [['II. TỔ CHỨC THỰC HIỆN', '1. Báo cáo viên pháp luật: Gửi tài liệu trước ngày 30/9/2026.'], []],
])('a heading says that a day below it is of a report: %j', (paragraphs, rows) => {
  expect(below(...paragraphs)).toEqual(rows);
});
