import { expect, it } from 'vitest';
import { daysOf, printed } from '../../../src/checks/lookups/days.js';

it.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-33', '2024-01-01', '2024-03-31'],
  ['2025-36', '2025-10-01', '2025-12-31'],
  ['2023-12-30', '2023-12-30', '2023-12-30'],
])('%s is from %s to %s', (edtf, first, last) => {
  expect(daysOf(edtf)).toEqual({ first, last });
});

it.each([[null], ['..'], ['2023/2025'], ['2023-00'], ['2023-13'], ['2023-37'], ['']])('%s is no one date', (edtf) => {
  expect(daysOf(edtf)).toBeNull();
});

it.each([
  ['2023-12-30', '30/12/2023'],
  ['2023-11', '11/2023'],
  ['2022-33', 'quý I/2022'],
  ['2022-36', 'quý IV/2022'],
  ['2023', '2023'],
  ['..', '…'],
  [null, '…'],
])('%s is printed %s', (edtf, text) => {
  expect(printed(edtf)).toBe(text);
});
