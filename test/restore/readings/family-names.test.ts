import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../src/characters/span/span.js';
import { familyNameOf } from '../../../src/restore/readings/family-names.js';
import { UnsureWords } from '../../../src/restore/readings/unsure.js';

/** What a line's first word is read as, of which OCR was so sure. */
function firstWord(text: string, certainty: number): string | undefined {
  const words = new UnsureWords([{ from: 0, to: text.indexOf(' '), certainty }]);
  const block = { lines: [{ span: copyOf(text, 0) }] } as unknown as Parameters<typeof familyNameOf>[0];
  return familyNameOf(block, words)[0]?.text;
}

describe('the family name of a signature that OCR read in doubt', () => {
  it.each([
    ['Nguyên Việt Hùng', 'Nguyễn'],
    ['Nguyèn Thị Lan', 'Nguyễn'],
    ['Đăng Quốc Khánh', 'Đặng'],
    ['Phùng Thế Bảo', undefined],
    ['Lô Thị Hạnh', undefined],
    ['Lo Thị Hạnh', undefined],
    ['Khải Văn Minh', undefined],
    ['Nguyên tắc chung', undefined],
    ['NGUYÊN VIỆT HÙNG', undefined],
  ])('%s: %s', (line, name) => {
    expect(firstWord(line, 0.88)).toBe(name);
  });

  it('is left as it is where OCR was sure', () => {
    expect(firstWord('Lam Văn Tú', 0.97)).toBeUndefined();
    expect(firstWord('Lam Văn Tú', 0.9)).toBe('Lâm');
  });
});
