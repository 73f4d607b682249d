import { describe, expect, test } from 'vitest';
import { writtenOf } from '../../scripts/constants.mjs';

const read = (text: string): unknown => new Function(`return ${text}`)();

describe('a constant as the build writes it', () => {
  test.each<[unknown]>([
    [null],
    [undefined],
    [-0],
    [1.5],
    ['“Kế hoạch”\n\u2028'],
    [[1, ['a'], undefined]],
    [{ 'a b': 1, c: { d: [] } }],
    [new Map([['ke', [{ words: 'kế', folded: 'ke' }]]])],
    [new Set(['a', 'b'])],
    [/[/\]]\/x/giu],
    [/a\/b\n/g],
  ])('is the same when it is read: %j', (value) => {
    expect(read(writtenOf(value)!)).toEqual(value);
  });

  test.each<[string, unknown]>([
    ['a function', () => 1],
    ['an object that holds one', { find: () => 1 }],
    ['a list that holds one', [() => 1]],
    ['an instance of a class', new (class Entry {})()],
    ['a buffer', new Uint8Array(2)],
    ['a collection that is filled later', new Map()],
    ['a map to functions', new Map([['a', () => 1]])],
    ['a symbol', Symbol('a')],
  ])('is left as it is: %s', (_, value) => {
    expect(writtenOf(value)).toBeUndefined();
  });
});
