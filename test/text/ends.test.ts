import { describe, expect, it } from 'vitest';
import {
  digitsBehind,
  endBehind,
  fromAToZ,
  signsBehind,
  uptoAToZ,
  withoutEnd,
  withoutSigns,
} from '../../src/text/ends.js';

describe('withoutEnd', () => {
  it.each([
    ['Nơi nhận :. ', ' :.', 'Nơi nhận'],
    ['Việc.\u00a0', ' .', 'Việc'],
    ['Việc ', '.', 'Việc '],
    ['...', '.', ''],
    ['', ' .', ''],
    ['a.b', '.', 'a.b'],
  ])('%j without %j is %j', (text, marks, expected) => {
    expect(withoutEnd(text, marks)).toBe(expected);
    expect(endBehind(text, marks)).toBe(expected.length);
  });
});

describe('signs at the ends', () => {
  it.each([
    ['“VNeID”,', '”,', 'VNeID'],
    ['(06/QĐ-TTg);', ');', '06/QĐ-TTg'],
    ['ngày', '', 'ngày'],
    ['...', '...', ''],
    ['', '', ''],
  ])('of %j are %j, and it is %j without them', (text, signs, rest) => {
    expect(signsBehind(text)).toBe(signs);
    expect(withoutSigns(text)).toBe(rest);
  });
});

describe('the part of a text that is a to z', () => {
  it.each([
    ['(hoa toc)', 'hoa toc', '(hoa toc'],
    ['12', '', ''],
    ['khan', 'khan', 'khan'],
  ])('%j: %j, from the beginning %j', (text, inner, upto) => {
    expect(fromAToZ(text)).toBe(inner);
    expect(uptoAToZ(text)).toBe(upto);
  });
});

describe('digitsBehind', () => {
  it.each([
    ['2.13', '13'],
    ['2.', ''],
    ['4', '4'],
    ['', ''],
  ])('%j ends in %j', (text, digits) => expect(digitsBehind(text)).toBe(digits));
});
