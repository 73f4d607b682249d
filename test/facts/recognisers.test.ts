import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/facts/facts.js';
import { RECOGNISERS } from '../../src/facts/recognisers.js';

describe('recognisers', () => {
  it.each(Object.entries(RECOGNISERS))('%s finds what it looks for in its sample', (name, { sample }) => {
    const found = new Facts(sample, [])[name as keyof typeof RECOGNISERS];
    expect(found).not.toBe(null);
    expect(found).not.toBe(false);
    expect(found).not.toBe(0);
  });

  it.each(Object.keys(RECOGNISERS).filter((name) => name !== 'isOpenEnded'))(
    '%s finds nothing in other words',
    (name) => {
      const found = new Facts('trong thời gian qua.', [])[name as keyof typeof RECOGNISERS];
      expect([null, false, 0]).toContain(found);
    },
  );
});

describe('Facts', () => {
  it.each(Object.values(RECOGNISERS).map(({ sample }) => sample))(
    'are the same in whichever order asked: %s',
    (sample) => {
      const names = Object.keys(RECOGNISERS) as (keyof typeof RECOGNISERS)[];
      const ask = (order: readonly (keyof typeof RECOGNISERS)[]) => {
        const facts = new Facts(sample, []);
        return Object.fromEntries(order.map((name) => [name, facts[name]]));
      };
      expect(ask([...names].reverse())).toEqual(ask(names));
    },
  );

  it('knows the words after a marker, and their bold parts', () => {
    const { behind } = new Facts('1.  Mục tiêu chung', [{ start: 0, end: 12 }]);
    expect(behind.text).toBe('Mục tiêu chung');
    expect(behind.bold).toEqual([{ start: 0, end: 8 }]);
    expect(behind.behind).toBe(behind);
  });

  it('keeps number and label of a line that goes on', () => {
    const first = new Facts('a) Mục tiêu: 100% hộ', []);
    const { label } = first.behind;
    const line = first.continued('a) Mục tiêu: 100% hộ dân', []);
    expect(line.marker).toBe(first.marker);
    expect(line.behind.label).toBe(label);
    expect(line.behind.text).toBe('Mục tiêu: 100% hộ dân');
  });

  it('finds number and label anew where the line ended in them', () => {
    const line = new Facts('-', []).continued('- Đơn vị thực hiện: Công an', []);
    expect(line.marker?.kind).toBe('bullet');
    const cut = new Facts('Đơn vị thực hiện', []);
    expect(cut.label?.rest).toBe(16);
    expect(cut.continued('Đơn vị thực hiện tốt công việc', []).label).toBe(null);
  });
});
