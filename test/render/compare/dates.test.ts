import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/render/compare/dates.js';

describe('a date as a person reads it', () => {
  it.each([
    ['2024-33', 'Q1 2024'],
    ['2024-36', 'Q4 2024'],
    ['../2023-12-30', 'by 2023-12-30'],
    ['2023-33/..', 'from Q1 2023'],
    ['2023/2025', '2023 to 2025'],
    ['2023-12-30 (sau khi có hướng dẫn)', '2023-12-30 (sau khi có hướng dẫn)'],
    ['2024-34 (tùy thực tế)', 'Q2 2024 (tùy thực tế)'],
    ['..', 'open'],
  ])('reads %s as %s', (edtf, text) => {
    expect(readable(edtf)).toBe(text);
  });

  it.each(['Thực hiện thường xuyên', '30/12/2023', '3 tháng sau', '06/QĐ-TTg', ''])('leaves %j as it is', (text) => {
    expect(readable(text)).toBe(text);
  });
});
