import { describe, expect, it } from 'vitest';
import { readLines } from '../../../read-lines.js';

const HEAD = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'];
const read = (cells: readonly string[], between = '\n\n') =>
  readLines(`I. NHIỆM VỤ\n\nGiao việc như sau:${between}${cells.join(between)}\n\nII. KINH PHÍ`, { markdown: false })
    .lines.filter(({ isRow }) => isRow)
    .map(({ span }) => span.text);

describe('a table with a paragraph for each cell', () => {
  const rows = ['1', 'Tập huấn', 'Công an xã', 'Quý I/2025', '2', 'Mua máy', 'Văn phòng', '30/6/2025'];
  const expected = [
    '| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian |',
    '| 1 | Tập huấn | Công an xã | Quý I/2025 |',
    '| 2 | Mua máy | Văn phòng | 30/6/2025 |',
  ];

  it('is read row by row', () => {
    expect(read([...HEAD, ...rows])).toEqual(expected);
    expect(read([...HEAD, ...rows], '\n')).toEqual(expected);
  });

  it('may have cells of several lines between its blank lines', () => {
    const wrapped = rows.map((cell) => cell.replace('Tập huấn', 'Tập\nhuấn'));
    expect(read([...HEAD, ...wrapped])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['has one row', [...HEAD, ...rows.slice(0, 4)]],
    ['lacks a cell', [...HEAD, ...rows.filter((cell) => cell !== 'Quý I/2025')]],
    ['has no head', rows],
    ['has names of columns that nobody knows', ['TT', 'Cây', 'Lá', 'Hoa', ...rows]],
  ])('is left as it stands where it %s', (_, cells) => {
    expect(read(cells)).toEqual([]);
  });
});
