import { describe, expect, it } from 'vitest';
import { numeralsOf } from '../../../src/read/scan/numerals.js';

const put = (...lines: string[]) => numeralsOf(lines.map((line) => ({ texts: line.split(' '), mayBegin: true })));

describe('numeralsOf', () => {
  it.each([
    [['L MỤC ĐÍCH, YÊU CẦU'], ['I.']],
    [
      ['1. MỤC ĐÍCH, YÊU CẦU', '1I. NỘI DUNG THỰC HIỆN'],
      ['I.', 'II.'],
    ],
    [
      ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'HI. TỔ CHỨC THỰC HIỆN'],
      [null, null, 'III.'],
    ],
    [
      ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'II. TỔ CHỨC THỰC HIỆN'],
      [null, null, 'III.'],
    ],
  ])('puts right by their order: %j', (lines, numerals) => {
    expect(put(...lines)).toEqual(numerals);
  });

  it.each([
    [['1. Mục đích, yêu cầu']],
    [['Trưởng Công an xã']],
    [['I. MỤC ĐÍCH', 'V. TỔ CHỨC THỰC HIỆN']],
    [['ỦY BAN NHÂN DÂN']],
    [['I. ABC']],
    [['H HỘI ĐỒNG NHÂN DÂN']],
  ])('leaves alone: %j', (lines) => {
    expect(put(...lines)).toEqual(lines.map(() => null));
  });
});
