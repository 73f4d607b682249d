import { expect, it } from 'vitest';
import { Locator, Places } from '../../src/read/locator.js';
import type { Box, SourceLayout, SourceLine } from '../../src/read/source.js';

const line = (
  from: number,
  to: number,
  page: number | null,
  box: Box | null,
  words?: SourceLine['words'],
): SourceLine => ({
  from,
  to,
  page,
  box,
  paragraph: null,
  cell: null,
  kind: 'body',
  ...(words && { words }),
});

const A4 = { width: 595, height: 842, rotation: 0 } as const;
const layout: SourceLayout = {
  lines: [
    line(0, 10, 1, [72, 100, 300, 112]),
    line(11, 20, 1, [80, 114, 320, 126]),
    line(
      21,
      30,
      2,
      [72, 60, 200, 72],
      [
        { from: 21, to: 25, box: [72, 60, 100, 72], certainty: 0.9 },
        { from: 26, to: 30, box: [104, 61, 200, 71], certainty: 0.5 },
      ],
    ),
    line(31, 40, 2, null),
    line(41, 50, null, null),
  ],
  tables: [],
  pages: [A4, A4],
};

const table: [what: string, from: number, to: number, expected: ReturnType<Places['at']>][] = [
  ['within a line', 2, 5, { page: 1, box: [72, 100, 300, 112] }],
  ['over two lines', 5, 15, { page: 1, box: [72, 100, 320, 126] }],
  ['over a page: the first', 15, 25, { page: 1, box: [80, 114, 320, 126] }],
  ['a word of a line', 22, 24, { page: 2, box: [72, 60, 100, 72] }],
  ['two words', 24, 27, { page: 2, box: [72, 60, 200, 72] }],
  ['between two words', 25, 26, { page: 2, box: [72, 60, 200, 72] }],
  ['a line without a box', 31, 33, { page: 2, box: null }],
  ['between two lines', 10, 11, null],
  ['a line without a page', 41, 45, null],
  ['behind all', 60, 70, null],
]; // biome-ignore format: one row a case

it.each(table)('%s', (_what, from, to, expected) => {
  expect(new Places(layout).at(from, to)).toEqual(expected);
});

it('gives positions their page and box where the format has pages', () => {
  const text = 'x'.repeat(60);
  expect(new Locator(text, layout).position(2, 5)).toMatchObject({ page: 1, box: [72, 100, 300, 112] });
  expect(new Locator(text, { ...layout, pages: [] }).position(2, 5)).not.toHaveProperty('page');
  expect(new Locator(text).position(2, 5)).not.toHaveProperty('page');
});
