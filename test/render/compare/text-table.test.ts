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
