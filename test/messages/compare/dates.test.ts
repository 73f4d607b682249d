import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/messages/compare/index.js';

describe('dates of comparisons', () => {
  it.each([
    ['2023-12-30', '30/12/2023'],
    ['2024-03', '03/2024'],
    ['../2023-12-30', 'đến hết 30/12/2023'],
    ['2024 (sau khi có hướng dẫn)', '2024 (sau khi có hướng dẫn)'],
  ])('%j: %j', (value, shown) => expect(compareWords('vi').date(value)).toBe(shown));

  it.each(['30/9', '24/7', '30-9', '15/7-20/8', '20', '2024-1', 'quý II', ''])('%j stays as it is printed', (value) => {
    for (const language of ['en', 'vi'] as const) expect(compareWords(language).date(value)).toBe(value);
  });
});
