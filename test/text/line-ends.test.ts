import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineEnds } from '../../src/text/line-ends.js';

function linesOf(text: string): string[] {
  const ends = new LineEnds(text);
  const lines: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = ends.endOf(at);
    lines.push(text.slice(at, end));
    at = ends.behind(end);
  }
  return lines;
}

describe('LineEnds', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\rb\n', ['a', 'b', '']],
    ['\n\r\n\r', ['', '', '', '']],
  ])('cuts %j', (text, lines) => expect(linesOf(text)).toEqual(lines));

  it('cuts as a regular expression does', () => {
    const property = fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ệ', '\n', '\r', '\f'), maxLength: 40 }),
      (text) => {
        expect(linesOf(text)).toEqual(text.split(/\r\n|\n|\r/));
      },
    );
    fc.assert(property, { seed: 8, numRuns: 1000 });
  });
});
