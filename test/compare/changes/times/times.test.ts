import { describe, expect, it } from 'vitest';
import { diff } from '../../../../src/compare/index.js';
import { extract } from '../../../../src/extract.js';
import type { Deadline, Plan } from '../../../../src/schema/plan.js';
import { arranged, mirror } from '../../mirror.js';

const plan = extract(
  'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã Thượng Lâm năm 2024\n\nI. NHIỆM VỤ\n\n1. Rà soát dữ liệu dân cư.\n- Thời gian hoàn thành: năm 2024\n',
  { file: 'plan.txt' },
);
const NONE = { raw: '', edtf: null, start: null, end: null, recurring: false, rrule: null, condition: null };
const dated = (raw: string, edtf: string, start: string | null, end: string | null) => ({ raw, edtf, start, end });

/** A deadline of each kind, and what its kind is. */
const DEADLINES: Readonly<Record<string, readonly [kind: string, Partial<Deadline>]>> = {
  day: ['day', dated('30/6/2024', '2024-06-30', '2024-06-30', '2024-06-30')],
  'later day': ['day', dated('31/7/2024', '2024-07-31', '2024-07-31', '2024-07-31')],
  month: ['span', dated('tháng 6/2024', '2024-06', '2024-06-01', '2024-06-30')],
  quarter: ['span', dated('Quý II/2024', '2024-34', '2024-04-01', '2024-06-30')],
  'last day': ['until', dated('trước 30/6/2024', '../2024-06-30', null, '2024-06-30')],
  'later last day': ['until', dated('trước 30/9/2024', '../2024-09-30', null, '2024-09-30')],
  open: ['open', dated('từ tháng 5/2024', '2024-05/..', '2024-05-01', null)],
  'later open': ['open', dated('từ tháng 6/2024', '2024-06/..', '2024-06-01', null)],
  monthly: ['recurring', { raw: 'hằng tháng', recurring: true, rrule: 'FREQ=MONTHLY' }],
  quarterly: ['recurring', { raw: 'hằng quý', recurring: true, rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
  conditional: ['conditional', { raw: 'sau khi có hướng dẫn', condition: 'sau khi có hướng dẫn' }],
  'other condition': ['conditional', { raw: 'sau khi được giao vốn', condition: 'sau khi được giao vốn' }],
  undated: ['undated', { raw: 'theo tiến độ chung' }],
  impossible: ['undated', dated('31/6/2024', '2024-06-31', '2024-06-31', '2024-06-31')],
  'half impossible': ['undated', dated('15/6 - 31/6/2024', '2024-06-15/2024-06-31', '2024-06-15', '2024-06-31')],
  doubtful: ['day', dated('30/6/2013', '2013-06-30', '2013-06-30', '2013-06-30')],
};
const NAMES = Object.keys(DEADLINES);
const DATED = new Set(['day', 'span', 'until']);

function withDeadline(name: string): Plan {
  const deadline = { ...NONE, ...DEADLINES[name]![1] } as Deadline;
  return { ...plan, tasks: [{ ...plan.tasks[0]!, deadlines: [deadline] }, ...plan.tasks.slice(1)] };
}

describe.each(NAMES)('a deadline that is %s', (name) => {
  it('is the same as itself', () => {
    expect(diff(withDeadline(name), withDeadline(name)).tasks.matched[0]!.changes).toEqual([]);
  });

  it.each(NAMES.filter((other) => other !== name))('against one that is %s', (other) => {
    const [a, b] = [withDeadline(name), withDeadline(other)];
    const found = diff(a, b, { as: 'versions' });
    expect(mirror(found)).toEqual(arranged(diff(b, a, { as: 'versions' })));
    const { changes } = found.tasks.matched[0]!;
    expect(changes).toHaveLength(1);
    const { relation, times, days, doubtful } = changes[0]!;
    const kinds = { a: DEADLINES[name]![0], b: DEADLINES[other]![0] };
    expect(times).toEqual(kinds);
    // Earlier and later are said of dates alone, and days are counted only between two that can be.
    if (relation === 'earlier' || relation === 'later')
      expect([DATED.has(kinds.a), DATED.has(kinds.b)]).toEqual([true, true]);
    if (days !== undefined) expect(doubtful).toBeUndefined();
    expect(doubtful === true).toBe([name, other].includes('doubtful'));
  });
});
