import { describe, expect, it } from 'vitest';
import { provinceToday } from '../../src/lexicon/provinces.js';
import { PROVINCE_MERGERS, PROVINCES } from '../../src/vocabulary/bodies/provinces.js';

const before = Object.values(PROVINCE_MERGERS).flat();

describe('the provinces of today', () => {
  it('are 34 of 63, of which eleven were left as they were', () => {
    expect(Object.keys(PROVINCE_MERGERS)).toHaveLength(34);
    expect(before).toHaveLength(63);
    expect(new Set(before).size).toBe(63);
    expect(Object.values(PROVINCE_MERGERS).filter(({ length }) => length === 1)).toHaveLength(11);
  });

  it('take in every province that the vocabulary knows', () => {
    expect(PROVINCES.filter((name) => !before.includes(name))).toEqual([]);
  });

  it.each([
    ['Kiên Giang', 'An Giang'],
    ['Quảng Nam', 'Đà Nẵng'],
    ['Hoà Bình', 'Phú Thọ'],
    ['Bà Rịa – Vũng Tàu', 'Hồ Chí Minh'],
    ['ĐẮK NÔNG', 'Lâm Đồng'],
    ['Thừa Thiên Huế', 'Huế'],
    ['Huế', 'Huế'],
    ['Nghệ An', 'Nghệ An'],
    ['Hải Khê', null],
    ['Hưng', null],
    ['', null],
  ])('%j is %j', (name, today) => {
    expect(provinceToday(name)).toBe(today);
  });
});
