import { expect, it } from 'vitest';
import { roundtrip } from '../../bench/roundtrip/compare.js';
import { growPlan } from '../../bench/roundtrip/grow/plan.js';
import { STYLES } from '../../bench/roundtrip/styles/index.js';

it('300 plans that were grown and typeset come back, every value', () => {
  const seeds = Array.from({ length: 300 }, (_, i) => i + 1);
  const faults = seeds.flatMap((seed) => {
    const style = STYLES[seed % STYLES.length]!;
    return roundtrip(growPlan(seed), style, seed).faults.map((fault) => ({ seed, style: style.name, ...fault }));
  });
  expect(faults).toEqual([]);
}, 120_000);
