import { describe, expect, it } from 'vitest';
import { mayBeStructure, STRUCTURE, withoutStructure } from '../../src/account/structure.js';

describe('words that say what a thing is', () => {
  it.each(['mô', 'hình', 'nơi', 'nhận', 'phụ', 'lục', 'phần'])('%j is one', (word) => {
    expect(STRUCTURE.has(word)).toBe(true);
  });

  it.each(['m', 'mé', 'md', 'hinh', 'hjnh', 'noi', 'nhdn', 'phuluc'])('%j may be one in a damaged text', (word) => {
    expect(mayBeStructure(word)).toBe(true);
  });

  it.each(['to', 'an', 'nói', 'dinh', 'kinh', 'hoach', 'phụlục', 'phat', 'huyen'])('%j is none even there', (word) => {
    expect(mayBeStructure(word)).toBe(false);
  });
});

describe('withoutStructure', () => {
  it.each([
    ['1. M6 hinh 1: Khám', '1. M  hinh 1: Khám'],
    ['M5 tram', 'M5 tram'],
    ['Nơi nhân:\nA', '         \nA'],
    ['Nội nhất: A', 'Nội nhất: A'],
    ['Mô hình 3, 4 và 5: A', 'Mô hình 3, 4    5: A'],
    ['Bước 4 và 5', 'Bước 4 và 5'],
    ['| (1) | (2) |', '             '],
    ['| 1 tỷ | 2 |', '| 1 tỷ | 2 |'],
    ['│ (1) │ (2) │', '             '],
    ['a<tr><td>(1)</td><td>(2)</td><td>(3)</td></tr>b', `a${' '.repeat(45)}b`],
    ['<tr><td>A</td><td>B</td><td>1</td></tr>', ' '.repeat(39)],
    ['<tr><td>1</td><td>5</td><td>9</td></tr>', '<tr><td>1</td><td>5</td><td>9</td></tr>'],
    ['<tr><td>1</td><td>2 xe</td></tr>', '<tr><td>1</td><td>2 xe</td></tr>'],
  ])('%j is counted as %j', (text, counted) => {
    expect(withoutStructure(text)).toBe(counted);
  });
});
