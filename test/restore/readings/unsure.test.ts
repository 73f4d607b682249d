import { describe, expect, it } from 'vitest';
import { UnsureWords } from '../../../src/restore/readings/unsure.js';

const ocr = [
  { from: 0, to: 6, certainty: 0.6 },
  { from: 7, to: 10, certainty: 0.97 },
  { from: 11, to: 15, certainty: 0.4 },
];
const word = (from: number, raw: string, text: string, certainty: number) => {
  return { from, to: from + raw.length, raw, text, certainty, alternatives: [] };
};

describe('words that OCR was not sure of', () => {
  const unsure = new UnsureWords(ocr);

  it.each([
    [0, 3, true],
    [5, 8, true],
    [6, 11, false],
    [7, 10, false],
    [14, 20, true],
    [15, 20, false],
  ])('are between %i and %i: %s', (from, to, isIn) => {
    expect(unsure.isIn(from, to)).toBe(isIn);
  });

  it('are read otherwise where the reading is sure', () => {
    const sure = word(0, 'chuyến', 'chuyển', 0.98);
    expect(unsure.checked([sure])).toEqual([sure]);
  });

  it('are kept with the certainty of OCR where it is not', () => {
    expect(unsure.checked([word(11, 'mình', 'minh', 0.9)])).toEqual([
      { ...word(11, 'mình', 'mình', 0.4), alternatives: ['minh'] },
    ]);
  });

  it.each([
    ['a word that OCR was sure of', word(7, 'đối', 'đổi', 0.99)],
    ['a number', word(0, '12/QĐ'.slice(0, 2), '13', 0.99)],
    ['a word that was torn apart', word(0, 'chu yến', 'chuyển', 0.99)],
  ])('are not %s', (_, one) => {
    expect(unsure.checked([one])).toEqual([]);
  });

  it('are none where all are sure', () => {
    expect(new UnsureWords([ocr[1]!]).isEmpty).toBe(true);
    expect(unsure.isEmpty).toBe(false);
  });
});
