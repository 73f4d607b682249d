import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { PlanInputError } from '../../src/read/text/index.js';
import type { Plan } from '../../src/schema/plan.js';
import { damagedPlan, type Input, jumble } from './arbitraries.js';
import { faultsOf } from './invariants.js';

/** The plan of an input; null if it is refused as the documentation says. */
function read({ file, text }: Input): Plan | null {
  try {
    return extract(text, { file, restore: 'never' });
  } catch (error) {
    if (error instanceof PlanInputError) return null;
    throw error;
  }
}

describe.each([
  ['a plan with damaged lines', damagedPlan, 120, 80],
  ['pieces of plans in any order', jumble, 500, 300],
] as const)('%s', (_, inputs, numRuns, least) => {
  it('is refused, or gives a plan as the schema says that keeps every word at its place', () => {
    let plans = 0;
    const property = fc.property(inputs, (input) => {
      const plan = read(input);
      if (plan === null) return;
      plans++;
      expect(faultsOf(plan, input.text)).toEqual([]);
    });
    fc.assert(property, { seed: 20230706, numRuns });
    expect(plans).toBeGreaterThan(least);
  });

  it('gives the same each time', () => {
    const property = fc.property(inputs, (input) => {
      expect(JSON.stringify(read(input))).toBe(JSON.stringify(read(input)));
    });
    fc.assert(property, { seed: 20230706, numRuns: 20 });
  });
});
