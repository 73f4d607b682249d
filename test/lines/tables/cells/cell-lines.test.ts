import { describe, expect, it } from 'vitest';
import { readLines } from '../../../read-lines.js';

const read = (lines: readonly string[]) =>
  readLines(['I. NHIỆM VỤ', ...lines].join('\n'), { markdown: true }).lines.map(({ span }) => span.text);
const cells = (...all: string[]) => all.flatMap((cell) => [...cell.split('/'), '|']).filter((line) => line !== '');
const HEAD = ['| TT | Nhiệm vụ | Chủ trì |'];

describe('a table whose cells stand one below the other, each closed by a bar', () => {
  it.each<[string, string[], string[]]>([
    [
      'is read into rows',
      cells('TT', 'Nhiệm vụ', 'Chủ trì', '1', 'Số hóa sổ/hộ tịch', 'Tư pháp', '2', 'Mua máy', 'Văn phòng'),
      ['| 1 | Số hóa sổ hộ tịch | Tư pháp |', '| 2 | Mua máy | Văn phòng |'],
    ],
    [
      'may have its bars behind its words',
      ['TT |', 'Nhiệm vụ |', 'Chủ trì |', '1 |', 'Số hóa sổ', 'hộ tịch |', 'Tư pháp |'],
      ['| 1 | Số hóa sổ hộ tịch | Tư pháp |'],
    ],
    [
      'may have empty cells',
      cells('TT', 'Nhiệm vụ', 'Chủ trì', '1', 'Mua máy', '', '2', 'Mua xe', 'Tư pháp'),
      ['| 1 | Mua máy | |', '| 2 | Mua xe | Tư pháp |'],
    ],
    [
      'may have rows of groups',
      cells('TT', 'Nhiệm vụ', 'Chủ trì', 'I', 'Về hạ tầng', '1', 'Mua máy', 'Văn phòng'),
      ['| I | Về hạ tầng | |', '| 1 | Mua máy | Văn phòng |'],
    ],
  ])('%s', (_, lines, rows) => {
    expect(read(lines)).toEqual(['NHIỆM VỤ', ...HEAD, ...rows]);
    expect(read([...lines, 'II. KINH PHÍ'])).toEqual(['NHIỆM VỤ', ...HEAD, ...rows, 'KINH PHÍ']);
  });

  it.each<[string, string[]]>([
    ['does not come out even', cells('TT', 'Nhiệm vụ', 'Chủ trì', '1', 'Mua máy', '2', 'Mua xe', 'Tư pháp')],
    ['has no head that is known', cells('TT', 'Xã', 'Số hộ', '1', 'Hưng Chính', '120')],
    ['has no numbers', cells('TT', 'Nhiệm vụ', 'Chủ trì', 'Mua máy', 'Văn phòng')],
  ])('is kept as it stands where it %s', (_, lines) => {
    const words = lines.filter((line) => line !== '|').join(' ');
    expect(read(lines).join(' ')).toBe(`NHIỆM VỤ ${words}`);
  });
});
