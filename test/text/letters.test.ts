import { describe, expect, it } from 'vitest';
import {
  begins,
  count,
  has,
  hasRun,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  propertiesOf,
  UPPER,
} from '../../src/text/letters.js';

const PATTERNS = [
  [LETTER, /^\p{L}$/u],
  [UPPER, /^\p{Lu}$/u],
  [LOWER, /^\p{Ll}$/u],
  [NUMBER, /^\p{N}$/u],
  [MARK, /^\p{M}$/u],
] as const;

describe('the properties of characters', () => {
  it('are those that patterns give, for every UTF-16 unit', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const letter = String.fromCharCode(code);
      for (const [bit, pattern] of PATTERNS) {
        if (((propertiesOf(code) & bit) !== 0) !== pattern.test(letter)) wrong.push(`U+${code.toString(16)} ${bit}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Đề án', UPPER, true],
    ['đề án', UPPER, false],
    ['06', NUMBER, true],
    ['', LETTER, false],
    [' a', LETTER, false],
    ['\u0301', MARK, true],
  ])('begins %j with %d: %s', (text, bits, expected) => {
    expect(begins(text, bits)).toBe(expected);
  });

  it.each([
    ['UBND xã', UPPER, 2, true],
    ['UBND xã', LOWER, 2, true],
    ['U B N D', UPPER, 2, false],
    ['Đ', UPPER, 2, false],
    ['a1b2', LETTER | NUMBER, 4, true],
    ['a1-b2', LETTER | NUMBER, 3, false],
  ])('%j has a run of %d, %d long: %s', (text, bits, length, expected) => {
    expect(hasRun(text, bits, length)).toBe(expected);
  });

  it('counts', () => {
    expect([count('UBND tỉnh', UPPER), count('2024', NUMBER), count('…', LETTER)]).toEqual([4, 4, 0]);
    expect([has('… 1', NUMBER), has('…', NUMBER)]).toEqual([true, false]);
  });
});
