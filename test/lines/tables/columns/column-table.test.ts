import { describe, expect, it } from 'vitest';
import { readLines } from '../../../read-lines.js';

const read = (text: string) => readLines(text, { markdown: false }).lines.map(({ span }) => span.text);

describe('a table printed in columns without bars', () => {
  const table = [
    '  Mã     Tên mô hình                         Đơn vị chủ trì               Thời gian',
    '   1     Loa thông minh tuyên truyền         Trung tâm Văn hóa            Tháng 3/2024',
    '         Đề án 06',
    '   2     Tổ công nghệ số cộng đồng           UBND các xã, phường          Thường xuyên',
    '   3     Chợ 4.0 phục vụ người dân và        Phòng Kinh tế                30/9/2024',
    '         doanh nghiệp',
  ];

  it('is kept line by line', () => {
    expect(read(['I. KINH PHÍ', ...table, '', 'Các đơn vị thực hiện.'].join('\n'))).toEqual([
      'KINH PHÍ',
      ...table.map((line) => line.trim().replaceAll(/ +/g, ' ')),
      'Các đơn vị thực hiện.',
    ]);
  });

  it('is read where its names have the line with "TT" between them', () => {
    const lines = [
      '                                                  Đơn vị            Thời gian',
      ' TT              Tên mô hình',
      '                                                  chủ trì           hoàn thành',
      '       Tiếp nhận, trả kết quả thủ tục hành',
      '  1    chính tại nhà                              Văn phòng         Thường xuyên',
      '  2    Lắp đặt camera                             Công an xã        30/9/2024',
    ];
    expect(read(['(Kèm theo Kế hoạch số 61/KH-UBND)', '', ...lines].join('\n'))).toEqual([
      '(Kèm theo Kế hoạch số 61/KH-UBND)',
      '| TT | Tên mô hình | Đơn vị chủ trì | Thời gian hoàn thành |',
      '| 1 | Tiếp nhận, trả kết quả thủ tục hành chính tại nhà | Văn phòng | Thường xuyên |',
      '| 2 | Lắp đặt camera | Công an xã | 30/9/2024 |',
    ]);
    // Names above alone may be those of another table.
    const above = lines.filter((_, i) => i !== 2);
    expect(read(['(Kèm theo Kế hoạch)', '', ...above].join('\n'))).toEqual([
      '(Kèm theo Kế hoạch)',
      ...above.map((line) => line.trim().replaceAll(/ +/g, ' ')),
    ]);
  });

  it.each<[string, string[]]>([
    ['one line with wide gaps', ['Các đơn vị        báo cáo kết quả         thực hiện trước ngày 20', 'hằng tháng.']],
    [
      'a gap behind the number',
      ['a)     Mục tiêu:      phục vụ', 'người dân.', 'b)     Kinh phí:      ngân sách', 'huyện.'],
    ],
    ['lines with one gap', ['Các đơn vị        báo cáo', 'kết quả thực        hiện.']],
  ])('is not seen in %s', (_, lines) => {
    expect(read(['I. KINH PHÍ', ...lines].join('\n')).length).toBe(1 + Math.ceil(lines.length / 2));
  });
});
