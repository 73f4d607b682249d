import { describe, expect, it } from 'vitest';
import { append, largest } from '../../src/text/lists.js';

describe('append', () => {
  it('adds to the end of a list', () => {
    const list = [1];
    append(list, [2, 3]);
    append(list, []);
    expect(list).toEqual([1, 2, 3]);
  });

  it('adds more than a function takes arguments', () => {
    const list: number[] = [];
    append(list, new Array<number>(500_000).fill(7));
    expect(list.length).toBe(500_000);
  });
});

describe('largest', () => {
  it.each([
    [[], 0, 0],
    [[1, 3, 2], 0, 3],
    [[-5], 0, 0],
    [[4], 9, 9],
  ])('of %j and no less than %d: %d', (numbers, least, expected) => {
    expect(largest(numbers, least)).toBe(expected);
  });

  it('is that of more numbers than a function takes arguments', () => {
    expect(largest(new Array<number>(500_000).fill(7), 0)).toBe(7);
  });
});
