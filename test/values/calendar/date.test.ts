import { describe, expect, it } from 'vitest';
import { dateAt, daysInMonth, isPossible, toEdtf } from '../../../src/values/calendar/date.js';

describe('the days of a month', () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('%d-%d has %d', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});

describe('a date that exists', () => {
  it.each([
    [{ day: 29, month: 2, year: 2024 }, '2024-02-29'],
    [{ day: null, month: 12, year: 2024 }, '2024-12'],
    [{ day: null, month: null, year: 2024 }, '2024'],
  ])('%j: %s', (date, edtf) => {
    expect(isPossible(date)).toBe(true);
    expect(toEdtf(date)).toBe(edtf);
  });

  it.each([
    { day: 29, month: 2, year: 2023 },
    { day: 31, month: 2, year: 2024 },
    { day: 30, month: 2, year: null },
    { day: 0, month: 1, year: 2024 },
    { day: null, month: 13, year: 2024 },
  ])('%j is none', (date) => {
    expect(isPossible(date)).toBe(false);
    expect(toEdtf(date)).toBeNull();
  });
});

describe('a date in numbers', () => {
  it.each([
    ['05/8/2024', 5, 8, 2024],
    ['5.8.2024', 5, 8, 2024],
    ['05-8-2024', 5, 8, 2024],
  ])('%j', (text, day, month, year) => expect(dateAt(text, 0)).toMatchObject({ day, month, year }));

  it.each(['8/2024', '2024', '30/6', '12/KH-UBND', 'ngày mai'])('%j is none', (text) =>
    expect(dateAt(text, 0)).toBeUndefined(),
  );
});
