import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Locator } from '../../src/read/locator.js';

describe('Locator', () => {
  const table: [text: string, offset: number, line: number, column: number][] = [
    ['', 0, 1, 1],
    ['abc', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\n\r\nb', 2, 2, 1],
    ['a\n\r\nb', 4, 3, 1],
    ['a\r\rb', 3, 3, 1],
    ['a\n', 2, 2, 1],
    ['a\fb\u2028c', 4, 1, 5],
    ['😀b', 2, 1, 3],
  ];
  it.each(table)('%j at %i is %i:%i', (text, offset, line, column) => {
    expect(new Locator(text).point(offset)).toEqual({ line, column, offset });
  });

  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['a\r\nb\rc\nd', 4],
    ['\n\n\n', 4],
  ] as const)('%j has %i lines', (text, n) => {
    expect(new Locator(text).lineCount).toBe(n);
  });

  it('makes positions', () => {
    expect(new Locator('ab\ncd').position(1, 4)).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 2, offset: 4 },
    });
  });

  it.each([-1, 4, 0.5, Number.NaN])('refuses the offset %d outside a text of three', (offset) => {
    expect(() => new Locator('abc').point(offset)).toThrow(RangeError);
  });

  it('refuses an end before its start', () => {
    expect(() => new Locator('abc').position(2, 1)).toThrow(RangeError);
  });

  it('agrees with splitting the text before the offset into lines', () => {
    const text = fc.array(fc.constantFrom('a', 'ế', '😀', '\n', '\r', '\r\n', '\f')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (text, n) => {
        const offset = n % (text.length + 1);
        // A line end that the offset splits belongs to the line before.
        const cut = text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
        const lines = text.slice(0, cut).split(/\r\n|\r|\n/);
        const column = lines.at(-1)!.length + 1 + (offset - cut);
        expect(new Locator(text).point(offset)).toEqual({ line: lines.length, column, offset });
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
