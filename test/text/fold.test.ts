import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedDistance, fold } from '../../src/text/fold.js';

describe('fold', () => {
  it.each([
    ['Đơn vị chủ trì', 'don vi chu tri'],
    ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
    ['Thời gian hoàn thành: 30/12/2023', 'thoi gian hoan thanh: 30/12/2023'],
    ['đĐ ăĂ âÂ êÊ ôÔ ơƠ ưƯ', 'dd aa aa ee oo oo uu'],
    ['ẰẮẲẴẶ ỪỨỬỮỰ ỲÝỶỸỴ', 'aaaaa uuuuu yyyyy'],
    ['', ''],
    ['“06/CP” – 100%', '“06/cp” – 100%'],
    ['\u{1F600}', '\u{1F600}'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the length of any NFC text, so that offsets hold in both', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (any) => {
      const text = any.normalize('NFC');
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    });
    fc.assert(property, { seed: 6, numRuns: 2000 });
  });
});

/** The textbook's table: the oracle. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

describe('boundedDistance', () => {
  it.each([
    ['hinh', 'hinh', 0, 0],
    ['hinh', 'hlnh', 1, 1],
    ['hinh', 'hnh', 1, 1],
    ['hinh', 'tinh', 2, 1],
    ['hinh', 'kinh te', 2, 3],
    ['', 'ab', 3, 2],
    ['', '', 0, 0],
    ['ab', 'ba', 1, 2],
  ])('of %j and %j, up to %i, is %i', (a, b, max, expected) => {
    expect(boundedDistance(a, b, max)).toBe(expected);
  });

  it('agrees with the whole table up to its bound, and is one above it beyond', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    const property = fc.property(word, word, fc.nat(6), (a, b, max) => {
      expect(boundedDistance(a, b, max)).toBe(Math.min(distance(a, b), max + 1));
    });
    fc.assert(property, { seed: 6, numRuns: 2000 });
  });
});
