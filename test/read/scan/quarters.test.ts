import { expect, it } from 'vitest';
import { quarterOf } from '../../../src/read/scan/headings.js';

it.each([
  ['Quý', '11/2024', 'II/2024'],
  ['quý', '111/2024;', 'III/2024;'],
  ['Quý', 'HI/2023.', 'III/2023.'],
  ['(Quý', 'H/2023)', 'II/2023)'],
  ['Quý', 'Il', 'II'],
  ['Quý', '1V/2024', 'IV/2024'],
])('puts the number of a quarter right: %s %s', (before, word, right) => {
  expect(quarterOf(before, word)).toBe(right);
});

it.each([
  ['Quý', 'II/2024'],
  ['Quý', '1/2024'],
  ['Quý', '2/2024'],
  ['tháng', '11/2024'],
  ['Quý', 'vị'],
  ['Quý', '1111/2024'],
  ['quyết', '11/2024'],
])('leaves as it was read: %s %s', (before, word) => {
  expect(quarterOf(before, word)).toBeNull();
});
