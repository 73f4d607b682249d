import { describe, expect, test } from 'vitest';
import { readDeadlines } from '../../../src/values/deadlines/index.js';

const rules = (text: string) => readDeadlines(text, { field: true }).map(({ rrule }) => rrule);

describe('how often', () => {
  test.each<[string, string]>([
    ['Hàng tháng.', 'FREQ=MONTHLY'],
    ['Định kỳ hằng tháng', 'FREQ=MONTHLY'],
    ['Hàng ngày', 'FREQ=DAILY'],
    ['Hằng tuần', 'FREQ=WEEKLY'],
    ['Hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['Hàng năm', 'FREQ=YEARLY'],
    ['Mỗi 6 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
    ['6 tháng một lần', 'FREQ=MONTHLY;INTERVAL=6'],
    ['3 tháng/lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['hai tuần một lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['01 lần/tháng', 'FREQ=MONTHLY'],
    ['Thực hiện theo quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['Trước ngày 18 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=18'],
    ['Ngày 01 và ngày 15 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
    ['Ngày 15 tháng 3 hằng năm', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15'],
    ['Từ ngày 15 đến ngày 20 hằng tháng', 'FREQ=MONTHLY'],
    ['Từ thứ Hai đến thứ Sáu hằng tuần', 'FREQ=WEEKLY'],
    ['Ngày 15 và 30 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15,30'],
    ['Hàng tháng (trước ngày 25)', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['Thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
    ['Thứ Hai và thứ Năm hằng tuần', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['Trước ngày 15/12 hàng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['Trước ngày 15/6 và 15/12 hàng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ['Ngày 20 tháng cuối quý', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
    ['Hàng năm, từ năm 2024', 'FREQ=YEARLY'],
    ['Năm 2024 và hàng năm', 'FREQ=YEARLY'],
    ['Truoc ngay 18 hang thang', 'FREQ=MONTHLY;BYMONTHDAY=18'],
  ])('%s', (text, expected) => expect(rules(text)).toEqual([expected]));
});

describe('no rule', () => {
  test.each<[string, (string | null)[]]>([
    ['Thường xuyên', [null]],
    ['Thường xuyên trong năm 2023', [null]],
    ['Định kỳ', [null]],
    ['24/7', [null]],
    ['02 lần/năm', [null]],
    ['Hàng tháng, hàng quý', [null]],
    ['Hàng tháng, quý, năm', [null]],
    ['6 tháng và hàng năm', [null]],
    ['Trước ngày 14/6 và 15/12 hàng năm', [null]],
    ['30/12/2023', [null]],
    ['Quý I/2024', [null]],
  ])('%s', (text, expected) => expect(rules(text)).toEqual(expected));

  test.each([
    ['Hàng tháng, trước ngày 45', 'FREQ=MONTHLY'],
    ['Hàng quý, chậm nhất ngày 20', 'FREQ=MONTHLY;INTERVAL=3'],
    ['Hàng tháng, từ ngày 18/5/2024', 'FREQ=MONTHLY'],
    ['Hàng tuần, trước ngày 18', 'FREQ=WEEKLY'],
  ])('days that the rule cannot have are left out: %s', (text, expected) => expect(rules(text)[0]).toBe(expected));
});
