import { describe, expect, it } from 'vitest';
import { roundtrip } from '../../bench/roundtrip/compare.js';
import { growPlan } from '../../bench/roundtrip/grow/plan.js';
import { STYLES } from '../../bench/roundtrip/styles/index.js';
import { Tally } from '../../bench/roundtrip/tally.js';

/** The share of values that come back; it may only rise. */
const SHARE = 0.999;

describe('300 plans that were grown and typeset', () => {
  it('come back', () => {
    const tally = new Tally();
    for (let seed = 1; seed <= 300; seed++) {
      const style = STYLES[seed % STYLES.length]!;
      const { counts, faults } = roundtrip(growPlan(seed), style, seed);
      tally.add(style.name, counts, faults);
    }
    expect(tally.share, tally.report()).toBeGreaterThan(SHARE);
  }, 120_000);
});
