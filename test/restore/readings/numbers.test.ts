import { describe, expect, it } from 'vitest';
import { readPrinted } from '../../../src/lines/index.js';
import { restoreNumbers } from '../../../src/restore/readings/number-runs.js';
import { restoreNumber } from '../../../src/restore/readings/numbers.js';

describe('restoreNumber', () => {
  it.each([
    ['Ill. TO CHUC THUC HIEN', 'III'],
    ['IIL. TO CHUC THUC HIEN', 'III'],
    ['IL NOI DUNG CAC MO HINH', 'II'],
    ['L MUC DICH, YEU CAU', 'I'],
    ['L MUC Dicu, YE£U CAU', 'I'],
    ['IL. Phong Tai chinh - Ke hoach', 'II'],
    ['Il. NOI DUNG', 'II'],
    ['11. NHIEM VU', 'II'],
    ['lI, CAC NHIEM VU', 'II'],
  ])('reads the Roman numeral of %j', (line, ordinal) => {
    expect(restoreNumber(line)?.text).toBe(`${ordinal}.`);
  });

  it.each([
    ['Cc. TO CHUC THUC HIEN', 'C.'],
    ['Ce. T6 CHUC THUC HIEN', 'C.'],
    ['~ Thoi gian hoan thanh: Quy I/2024', '-'],
    ['_ 100% can bo', '-'],
    ['Phan Il', 'Phần II'],
    ['PHAN II. NOI DUNG', 'PHẦN II.'],
    ['Phén Il MUC TIEU', 'Phần II'],
    ['Chuong III', 'Chương III'],
    ['3,7. Mé hinh 25', '3.7.'],
    ['2, Nhom nhiem vu', '2.'],
  ])('reads the number or bullet of %j', (line, text) => {
    const number = restoreNumber(line)!;
    expect(number.text).toBe(text);
    expect(line.slice(number.length)).toMatch(/^\S|^$/);
  });

  it.each([
    '1. MUC DICH',
    '11. Nhiem vu',
    '12. NHIEM VU',
    'Ill will',
    'IL Phong Tai chinh',
    'L UBND xa',
    '11. UBND xa',
    'l. Phong Tai chinh',
    'Cc. Phong Tai chinh',
    'Ce thon',
    '~ va cac xa',
    '~5 ngay',
    '__________',
    'Phan I cua Ke hoach',
    'Phan dau dat',
    'Thon I',
    'Phan cong',
    'Phan Illl',
    '3.7. Mé hinh 25',
  ])('leaves %j as it stands', (line) => {
    expect(restoreNumber(line)).toBeNull();
  });
});

describe('restoreNumbers', () => {
  const read = (lines: readonly string[]) =>
    restoreNumbers(
      readPrinted({ source: { format: 'text', layout: null }, shown: lines.join('\n\n'), medium: 'scan' }).printed
        .lines,
    ).map(({ facts }) => facts.marker?.printed);

  it.each([
    [
      ['II. NOI DUNG', 'II. TO CHUC'],
      ['II.', 'III.'],
    ],
    [
      ['II. NOI DUNG', '1. TO CHUC'],
      ['II.', 'III.'],
    ],
    [
      ['II. NOI DUNG', 'IV. TO CHUC'],
      ['II.', 'IV.'],
    ],
    [
      ['II. NOI DUNG', 'II. To chuc'],
      ['II.', 'II.'],
    ],
    [
      ['B. NOI DUNG', 'c. TO CHUC'],
      ['B.', 'C.'],
    ],
    [
      ['B. NOI DUNG', 'c. To chuc'],
      ['B.', 'c.'],
    ],
  ])('counts on before headings in capitals: %j', (lines, numbers) => {
    expect(read(lines)).toEqual(numbers);
  });

  it.each([
    [['1. MUC TIEU', '1. Muc tieu chung', '2. Muc tieu cu the'], 0],
    [['- Nhu tren', '1. MUC TIEU', '- Muc tieu chung', '1. Muc tieu'], 1],
    [['1. MUC TIEU', '2. YEU CAU', '1. Muc tieu'], -1],
    [['1. Muc tieu', '1. Muc tieu chung'], -1],
    [['I. MUC TIEU', '1. Muc tieu chung'], 0],
    [['1. MUC TIEU', '1.1. Muc tieu chung'], -1],
    [['- Muc tieu'], -1],
  ])('finds a first 1 that is an I: %j', (lines, place) => {
    expect(read(lines).indexOf('I.')).toBe(place);
  });
});
