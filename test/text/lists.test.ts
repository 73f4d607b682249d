import { describe, expect, it } from 'vitest';
import { addTo, append, countEach, countUp, groupBy, largest, runsBy } from '../../src/text/lists.js';

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

describe('addTo', () => {
  it('adds to the list of a key, which may be new', () => {
    const lists = new Map([['a', [1]]]);
    addTo(lists, 'a', 2);
    addTo(lists, 'b', 3);
    expect([...lists]).toEqual([
      ['a', [1, 2]],
      ['b', [3]],
    ]);
  });
});

describe('groupBy', () => {
  it.each([
    [[], []],
    [
      ['an', 'ba'],
      [
        ['a', ['an']],
        ['b', ['ba']],
      ],
    ],
    [
      ['an', 'ba', 'au'],
      [
        ['a', ['an', 'au']],
        ['b', ['ba']],
      ],
    ],
  ])('%j by the first letter', (list, groups) => {
    expect([...groupBy(list, ([first]) => first)]).toEqual(groups);
  });
});

describe('countUp and countEach', () => {
  it.each([
    [[], []],
    [
      ['a', 'b'],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      ['a', 'b', 'a'],
      [
        ['a', 2],
        ['b', 1],
      ],
    ],
  ])('counts each of %j', (list, counts) => {
    expect([...countEach<string>(list)]).toEqual(counts);
  });

  it('counts one more, or as many as it is told', () => {
    const counts = new Map([['a', 1]]);
    countUp(counts, 'a');
    countUp(counts, 'b', 3);
    countUp(counts, 'a', -2);
    expect([...counts]).toEqual([
      ['a', 0],
      ['b', 3],
    ]);
  });
});

describe('runsBy', () => {
  it.each([
    [[], []],
    [[1], [[1]]],
    [[1, 2, 3], [[1, 2, 3]]],
    [
      [1, 3, 5],
      [[1], [3], [5]],
    ],
    [
      [1, 2, 4, 5],
      [
        [1, 2],
        [4, 5],
      ],
    ],
  ])('%j where numbers that follow one another go on', (list, runs) => {
    expect(runsBy(list, (run, one) => one === run.at(-1)! + 1)).toEqual(runs);
  });
});
