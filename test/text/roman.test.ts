import { describe, expect, it } from 'vitest';
import { isChapterHeading, romanValue, strokesOf, toRoman } from '../../src/text/roman.js';

describe('romanValue', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['VI', 6],
    ['IX', 9],
    ['XIV', 14],
    ['XXXIX', 39],
  ])('%s is %i', (ordinal, value) => {
    expect(romanValue(ordinal)).toBe(value);
  });

  it.each(['', 'IIII', 'VV', 'IIX', 'VX', 'IXI', 'A', 'XXXX'])('%j is none', (ordinal) => {
    expect(romanValue(ordinal)).toBe(0);
  });
});

describe('toRoman', () => {
  it.each([1, 4, 9, 14, 16, 39])('%i is read again', (value) => expect(romanValue(toRoman(value))).toBe(value));
});

describe('strokesOf', () => {
  it.each([
    ['HI', 'III'],
    ['1l', 'II'],
    ['IV', 'IV'],
    ['A', 'A'],
  ])('%s: %s', (mark, letters) => expect(strokesOf(mark)).toBe(letters));
});

describe('isChapterHeading', () => {
  it.each(['MỤC ĐÍCH, YÊU CẦU', 'TỔ CHỨC THỰC HIỆN'])('%j', (text) => expect(isChapterHeading(text)).toBe(true));

  it.each(['Mục đích, yêu cầu', 'ABC', 'Trưởng Công an xã', ''])('not %j', (text) =>
    expect(isChapterHeading(text)).toBe(false),
  );
});
