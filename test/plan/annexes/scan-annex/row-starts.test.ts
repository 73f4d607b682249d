import { describe, expect, it } from 'vitest';
import { findRows } from '../../../../src/plan/annexes/scan-annex/row-starts.js';
import { AS_PRINTED, linesOf, modelOf } from './rows.js';

const MODELS = [3, 4, 5, 26].map((number) => modelOf(number, `Triển khai nền tảng số ${'abcd'[number % 4]} tại cơ sở`));
const rowsOf = (texts: string[]) =>
  findRows(
    linesOf(texts).map((line) => ({ line, group: -1 })),
    MODELS,
    AS_PRINTED,
  ).map(({ at, number, no }) => [at, number, no]);

describe('the rows of a flattened table', () => {
  it.each([
    [
      'headings, each with its number below',
      ['Mô hình 3: Xây dựng', '1 Công an xã', 'Mô hình 5: Nền', '2 tảng'],
      [
        [0, 3, 1],
        [2, 5, 2],
      ],
    ],
    ['noise before a heading', ['‘ M6 hinh 3: Xay dung'], [[0, 3, null]]],
    ['a number before a heading', ['1 Mé hinh 5: Xay dung'], [[0, 5, 1]]],
    ['a number run together with what follows', ['Mo hinh 261 Nen tang'], [[0, 26, null]]],
    [
      'a damaged heading whose number is missing here',
      ['Mô hình 3: a', 'N{O h;mh 4; b', 'Mô hình 5: c'],
      [
        [0, 3, null],
        [1, 4, null],
        [2, 5, null],
      ],
    ],
    [
      'a row that has lost its heading',
      ['Mô hình 3: a', '1 b', '2 Triển khai nền tảng số a tại cơ sở', 'Mô hình 5: c', '3 d'],
      [
        [0, 3, 1],
        [2, 4, 2],
        [3, 5, 3],
      ],
    ],
  ])('%s', (_, lines, rows) => expect(rowsOf(lines)).toEqual(rows));

  it.each([
    ['no heading at all', ['Công an xã', '1 tại cơ sở']],
    ['a damaged heading of a number that no model has', ['N{O h;mh 9; b']],
    ['numbers without a title', ['1 Công an', '2 Công an']],
  ])('are none: %s', (_, lines) => expect(rowsOf(lines)).toEqual([]));
});
