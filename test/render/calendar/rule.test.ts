import { expect, it } from 'vitest';
import { firstDay } from '../../../src/render/calendar/rule.js';

it.each([
  ['FREQ=MONTHLY', '2024-01-15', '2024-01-15'],
  ['FREQ=MONTHLY', '2024-01-31', '2024-02-01'],
  ['FREQ=MONTHLY;INTERVAL=6', '2024-08-29', '2024-09-01'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '2024-01-31', '2024-01-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=18', '2024-01-31', '2024-02-18'],
  ['FREQ=WEEKLY;BYDAY=FR', '2024-01-31', '2024-02-02'],
  ['FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=18', '2024-03-19', '2024-06-18'],
  ['FREQ=DAILY', '2024-01-31', '2024-01-31'],
  ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', '2024-01-01', null],
])('%s from %s on falls on %s first', (rule, from, day) => {
  expect(firstDay(rule, from)).toBe(day);
});
