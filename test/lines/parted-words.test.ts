import { expect, it } from 'vitest';
import { physicalLines } from '../../src/lines/physical.js';

const read = (text: string) =>
  physicalLines(text, { markdown: false }).map(({ span, from, to }) => [span.text, from, to]);

it.each<[string, [string, number, number][]]>([
  [
    'bảo hi\u00ad\nểm y tế',
    [
      ['bảo hiểm', 0, 10],
      ['y tế', 11, 15],
    ],
  ],
  ['bảo hi\u00ad\r\nểm', [['bảo hiểm', 0, 11]]],
  [
    'bảo hi\u00ad\n\nểm y tế',
    [
      ['bảo hi', 0, 7],
      ['ểm y tế', 9, 16],
    ],
  ],
  [
    'bảo hi\nểm y tế',
    [
      ['bảo hi', 0, 6],
      ['ểm y tế', 7, 14],
    ],
  ],
])('a soft hyphen at the end of a line parts a word: %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});
