import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { restore } from '../src/restore-text.js';

const source = readFileSync(new URL('../fixtures/cao-ngoc/input.txt', import.meta.url), 'utf8');

describe('the lines of a restored text', () => {
  const { lines } = restore(source);

  it('hold the numbers and bullets printed before their words', () => {
    expect(lines.some(({ text }) => /^1\. Mô hình 1: /.test(text))).toBe(true);
    expect(lines.some(({ text }) => /^- Mục tiêu: /.test(text))).toBe(true);
    expect(lines.some(({ text }) => /^\+ /.test(text))).toBe(true);
  });

  it('give numbers that OCR misread as they were meant, and the printed ones beside them', () => {
    const misread = `${source.split('\n').slice(0, 120).join('\n')}\n\nIll. TO CHUC THUC HIEN\n\n1,2, Cong an xa chu tri.`;
    const [heading, point] = restore(misread).lines.slice(-2);
    expect(heading).toMatchObject({ text: 'III. TỔ CHỨC THỰC HIỆN', raw: 'Ill. TO CHUC THUC HIEN' });
    expect(point).toMatchObject({ text: '1.2. Công an xã chủ trì.', raw: '1,2, Cong an xa chu tri.' });
  });

  it('have raw words that are at their position', () => {
    for (const { raw, position } of lines) {
      const printed = source.slice(position.start.offset, position.end.offset).normalize('NFC');
      expect(printed.replace(/\s+/g, ' ').slice(0, 12)).toBe(raw.slice(0, 12));
    }
  });
});

it('lines without damage keep what is printed before their words, and a number that stands alone', () => {
  const text = '1. Mục đích\n\na) Nâng cao hiệu quả;\n\n- + Công an xã chủ trì.\n\nII.';
  expect(restore(text).lines.map((line) => line.text)).toEqual(text.split('\n\n'));
});
