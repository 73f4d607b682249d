import { expect, it } from 'vitest';
import { readLines } from '../read-lines.js';

const HEAD = ['   TT       Nội dung kiểm tra                          Đơn vị chủ trì'];
const pageNumbers = (...lines: string[]) =>
  readLines(['KẾ HOẠCH', '', ...HEAD, ...lines].join('\n'), { markdown: false }).furniture.pageNumbers.map(
    (line) => line.span.text,
  );

it.each([
  [
    '    1       Bếp ăn Trường nội trú                      Trạm Y tế',
    '            Bếp ăn Công ty May, khu',
    '    2',
    '            công nghiệp',
    '    3       Bếp ăn Trường Mầm non                      Phòng Văn hóa',
  ],
  [
    '            Nạo vét kênh N3 đoạn qua',
    '    1                                                  1.250 m',
    '            ấp Đầm',
    '            Nạo vét kênh N5 và sửa',
    '    2',
    '            cống đầu mối',
  ],
])('a number alone beside its row is no number of a page: %#', (...lines) => {
  expect(pageNumbers(...lines)).toEqual([]);
});

it.each([
  [
    '    1       Bếp ăn Trường nội trú                      Trạm Y tế',
    '',
    '                                   2',
    '\f    2       Bếp ăn Trường Mầm non                      Phòng Văn hóa',
  ],
  [
    '    Các xã tổ chức thực hiện nghiêm túc Kế hoạch này và',
    '',
    '                 7',
    '\f    báo cáo kết quả về Sở Y tế.',
  ],
])('a number at the end of a page is one: %#', (...lines) => {
  expect(pageNumbers(...lines)).toHaveLength(1);
});
