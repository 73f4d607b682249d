import { describe, expect, it } from 'vitest';
import { icsLines, icsText } from '../../../src/render/calendar/ics.js';
import { firstDay, nextDay } from '../../../src/render/calendar/rule.js';

describe('lines of iCalendar', () => {
  it('escapes what has a meaning of its own', () => {
    expect(icsText('a, b; c\\d\ne\r\nf\u0007')).toBe('a\\, b\\; c\\\\d\\ne\\nf');
  });

  it.each(['Triển khai '.repeat(30), 'x'.repeat(75), 'x'.repeat(76), '𠀀'.repeat(40), ''])(
    'folds %j at 75 octets, between characters',
    (text) => {
      const lines = icsLines([['SUMMARY', text]]);
      expect(lines.endsWith('\r\n')).toBe(true);
      for (const line of lines.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines.replaceAll('\r\n ', '').trimEnd()).toBe(`SUMMARY:${text}`.trimEnd());
    },
  );
});

describe('the first day of a rule', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=18', '2023-07-06', '2023-07-18'],
    ['FREQ=MONTHLY;BYMONTHDAY=18', '2023-07-19', '2023-08-18'],
    ['FREQ=WEEKLY;BYDAY=FR', '2024-01-01', '2024-01-05'],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12', '2024-01-15', '2024-03-01'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2023-01-01', '2024-02-29'],
    ['FREQ=MONTHLY;INTERVAL=3', '2023-07-06', '2023-07-06'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2023-01-01', null],
    ['FREQ=WEEKLY', 'no day', null],
  ])('%s from %s is %s', (rule, from, first) => {
    expect(firstDay(rule, from)).toBe(first);
  });

  it('has a day after it', () => {
    expect(nextDay('2023-12-31')).toBe('2024-01-01');
    expect(nextDay('2024-02-28')).toBe('2024-02-29');
  });
});
