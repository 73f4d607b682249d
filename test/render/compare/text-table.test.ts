import { describe, expect, it } from 'vitest';
import { textTable, wholeTable } from '../../../src/render/compare/text-table.js';

const HEAD = ['Địa phương', 'Nội dung', 'Đến ngày'];
const ROWS = [
  ['Lộc Hà', 'Đẩy mạnh tuyên truyền về dịch vụ công trực tuyến', '2023-03-31'],
  ['Hưng Chính', 'Khám chữa bệnh', ''],
];

describe('textTable', () => {
  it('cuts the longest column, so that each row is one line', () => {
    expect(textTable(HEAD, ROWS, 50)).toEqual([
      'Địa phương  Nội dung                    Đến ngày',
      'Lộc Hà      Đẩy mạnh tuyên truyền về…   2023-03-31',
      'Hưng Chính  Khám chữa bệnh',
    ]);
  });
});

describe('textTable, of columns that are no words', () => {
  const head = ['Số', 'Nội dung của nhiệm vụ', 'Đơn vị chủ trì thực hiện', 'Số mô hình'];
  const rows = [
    ['II/3/3.2/(4)/-2', 'Đẩy mạnh tuyên truyền về dịch vụ công', 'Công an xã', '7'],
    ['II/3', 'Khám chữa bệnh', '', '12'],
  ];

  it('cuts names and words before paths, and puts numbers to the right', () => {
    expect(textTable(head, rows, 60, { keep: 1 })).toEqual([
      'Số               Nội dung của…       Đơn vị…      Số mô hình',
      'II/3/3.2/(4)/-2  Đẩy mạnh tuyên…     Công an xã            7',
      'II/3             Khám chữa bệnh                           12',
    ]);
  });

  it('cuts no name of a file with blanks', () => {
    const files = [['kế hoạch/Đề án 06 năm 2024.docx', 'Đẩy mạnh tuyên truyền về dịch vụ công', 'Công an xã chủ trì']];
    expect(textTable(['Tệp', 'Nội dung', 'Đơn vị'], files, 60, { keep: 1, paths: [0] })).toEqual([
      'Tệp                              Nội dung        Đơn vị',
      'kế hoạch/Đề án 06 năm 2024.docx  Đẩy mạnh…       Công an…',
    ]);
  });

  it('puts a number among words to the left', () => {
    expect(
      textTable(
        ['A', 'B'],
        [
          ['2023', 'x'],
          ['30/12/2023', 'y'],
        ],
        40,
      ),
    ).toEqual(['A           B', '2023        x', '30/12/2023  y']);
  });

  it.each([8, 12, 20, 30, 45])('takes no more than %i columns where that is possible', (width) => {
    const widest = Math.max(...textTable(head, rows, width, { keep: 1 }).map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(Math.max(width, 4 * 6 + 3 * 2));
  });
});

describe('wholeTable', () => {
  it('goes on below where words find no room', () => {
    expect(wholeTable(HEAD, ROWS, 50)).toEqual([
      'Địa phương  Nội dung                    Đến ngày',
      'Lộc Hà      Đẩy mạnh tuyên truyền về    2023-03-31',
      '            dịch vụ công trực tuyến',
      'Hưng Chính  Khám chữa bệnh',
    ]);
  });

  it('ends a cell that would take very many lines', () => {
    const lines = wholeTable(HEAD, [['Lộc Hà', 'một hai ba bốn '.repeat(40), '']], 50);
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(lines.at(-1)!.endsWith('…')).toBe(true);
  });
});
