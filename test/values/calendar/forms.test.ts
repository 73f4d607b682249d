import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/values/calendar/index.js';
import { findLetterDate } from '../../../src/values/calendar/letter-date.js';
import { readDeadlines } from '../../../src/values/deadlines/index.js';

const rows = (text: string) =>
  readDeadlines(text, { field: true }).map((d) =>
    [d.edtf ?? '-', d.recurring ? 'recurring' : '', d.condition ?? ''].join(' | ').replace(/( \| )+$/, ''),
  );

describe('a field', () => {
  test.each<[string, string[]]>([
    ['15 tháng 9 năm 2023.', ['2023-09-15']],
    ['Trước 5 tháng 9 năm 2023.', ['../2023-09-05']],
    ['Từ 15 tháng 3 đến 30 tháng 11 năm 2024.', ['2024-03-15/2024-11-30']],
    ['30 tháng 9, 2023', ['2023-09-30']],
    ['ngày 30, tháng 9, năm 2023', ['2023-09-30']],
    ['30/9 năm 2023', ['2023-09-30']],
    ['2023-09-30', ['2023-09-30']],
    ['Từ 2024-04-01 đến 2024-06-30.', ['2024-04-01/2024-06-30']],
    ['2023-13-30', ['-']],
    ['2023-2025', ['2023/2025']],
    ['l5/9/2023', ['2023-09-15']],
    ['Trước ngày 05/O9/2023', ['../2023-09-05']],
    ['Ngày 1O tháng 9 năm 2O23', ['2023-09-10']],
    ['Ngày 3l tháng 9 năm 2023', ['-']],
    ['Từ 05 đến 10/9/2023', ['2023-09-05/2023-09-10']],
    ['Trong các ngày 5, 6, 7 tháng 9 năm 2025', ['2025-09-05/2025-09-07']],
    ['từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026', ['2025-12-17/2026-02-01']],
    ['Từ 7h30 đến 11h30, ngày 09/6/2026', ['2026-06-09']],
    ['Từ tháng 01 đến ngày bầu cử 15/3/2026.', ['2026-01/2026-03-15']],
    ['Sau ngày bầu cử 15/3/2026.', ['2026-03-15/..']],
    ['Trước ngày khai giảng 05/9/2025', ['../2025-09-05']],
    ['Trước ngày khai giảng năm học mới', ['- |  | Trước ngày khai giảng năm học mới']],
    ['Từ ngày ký hợp đồng đến ngày bàn giao.', ['- |  | Từ ngày ký hợp đồng đến ngày bàn giao']],
    ['Trước ngày làm việc cuối cùng của tháng', ['-']],
    ['Trước Tết Nguyên đán Bính Ngọ 2026', ['- |  | Trước Tết Nguyên đán Bính Ngọ 2026']],
    ['Trong năm 2023 và thường xuyên', ['2023 | recurring']],
    ['Nhiệm vụ thường xuyên.', ['- | recurring']],
    ['Từ năm học 2025-2026 và các năm học tiếp theo', ['2025/..']],
    ['6 tháng một lần', ['- | recurring']],
    ['Quý ba năm 2024', ['2024-35']],
    ['Đợt 2 tháng 6/2024', ['2024-06']],
    ['Bước 1 tháng 5 năm 2024', ['2024-05']],
    ['Khóa 3 tháng 9 năm 2024', ['2024-09']],
    ['Chậm nhất 2 tháng 6/2024', ['../2024-06-02']],
    ['Từ 01/3-30/4/2024', ['2024-03-01/2024-04-30']],
    ['Trước ngày 15/6 và 15/12/2024', ['../2024-06-15', '../2024-12-15']],
    ['Trước ngày 15/6/2024, họp ngày 20/6/2024', ['../2024-06-15', '2024-06-20']],
    ['Trước ngày: 15/4/2024', ['../2024-04-15']],
    ['Trước ngày $15/4/2024$', ['../2024-04-15']],
    ['Ngày 1O tháng lO năm 2024', ['2024-10-10']],
    ['Tháng 10/2O24', ['2024-10']],
    ['Quý IV/2O24', ['2024-36']],
    ['Hè 2024', ['2024']],
    ['Học kỳ II năm học 2024-2025', ['2024/2025']],
    ['Học sinh năm học 2024-2025', ['-']],
    ['Từ ngày 31/02/2024 đến hết ngày 45/12/2025.', ['-']],
    ['Từ ngày 30/9/2024 đến ngày 01/3/2024', ['-']],
  ])('%s', (text, wanted) => expect(rows(text)).toEqual(wanted));
});

test.each([
  ['Từ ngày 31/02/2024 đến hết ngày 45/12/2025', true],
  ['Từ ngày 30/9/2024 đến ngày 01/3/2024', true],
  ['Từ ngày 29/02/2024 đến hết ngày 31/12/2025', false],
])('%s: impossible %s', (text, impossible) => {
  const [time, ...others] = findTimes(text);
  expect(others).toEqual([]);
  expect(time).toMatchObject({ impossible, start: 0, end: text.length });
});

test.each([
  ['Phú Thịnh, ngày 09/8/2023', '2023-08-09', false],
  ['Phú Thịnh, ngày l0 tháng O9 năm 2023', '2023-09-10', false],
  ['Phú Thịnh, ngày ... tháng 8 năm 2023', '2023-08', false],
  ['Phú Thịnh, 09 tháng 8 năm 2023', '2023-08-09', false],
  ['Phú Thịnh, ngày 31 tháng 6 năm 2023', null, true],
  ['Phú Thịnh, ngày tháng năm', null, false],
])('the date of %j is %j', (text, edtf, impossible) => {
  expect(findLetterDate(text)).toMatchObject({ edtf, impossible });
});

test.each([
  'Phú Thịnh',
  'Kế hoạch số 12/KH-UBND ngày 09/8/2023',
  'trong 09 tháng 8 năm 2023',
  'Tổ 3, 9 tháng năm 2023',
])('%j bears no date of its own', (text) => {
  expect(findLetterDate(text)).toBeUndefined();
});
