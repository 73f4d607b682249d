import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches.js';

describe('matchesOf', () => {
  it.each([
    ['ngày 05/3 và ngày 10/4', /\d+/g],
    ['ngày 05/3', /(?<day>\d+)\/(?<month>\d+)/g],
    ['Không có', /\d+/g],
    ['', /\d*/g],
    ['a1b', /\d*/g],
    ['Đề án', /(?=\S)/gu],
    ['01 02 03', /\d\d ?/gy],
  ])('of %j and %s gives what matchAll gives', (text, pattern) => {
    expect([...matchesOf(text, pattern)]).toEqual([...text.matchAll(pattern)]);
  });

  it('starts again each time, wherever the pattern stood', () => {
    const pattern = /\d/g;
    pattern.test('1 2');
    const [first] = matchesOf('3 4', pattern);
    expect(first?.[0]).toBe('3');
    expect(Array.from(matchesOf('5 6', pattern), String)).toEqual(['5', '6']);
  });

  it('goes on where it was when the pattern is used meanwhile', () => {
    const pattern = /\d/g;
    const found = Array.from(matchesOf('1 2 3', pattern), ([digit]) =>
      [digit, ...matchesOf('7 8', pattern)].map(String),
    );
    expect(found).toEqual([
      ['1', '7', '8'],
      ['2', '7', '8'],
      ['3', '7', '8'],
    ]);
  });
});
