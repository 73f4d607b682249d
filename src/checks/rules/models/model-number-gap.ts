import type { Model } from '../../../schema/plan.js';
import { digitsBehind } from '../../../text/ends.js';
import { found } from '../../findings/finding.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/** The number of a model does not follow the one before it: 3, 5 or 7, 4. */
export const modelNumberGap: Rule = {
  code: 'model-number-gap',
  severity: 'warning',
  about: 'structure',
  check: ({ models }) => {
    const gaps = gapsOf(models);
    const [first] = gaps;
    if (!first || isExplained(models)) return [];
    const runsOn = ordinalsRunOn(models);
    if (runsOn && (gaps.length > 1 || gaps.some(({ from, to }) => to.number < from.number))) return [];
    return [
      found(gaps.length > 1 ? 'model-number-gap/several' : 'model-number-gap', {
        at: headOf(first.to),
        actual: first.to.number,
        expected: first.from.number + 1,
        values: { previous: first.from.number, more: gaps.length - 1 },
        cause: headOf(first.from),
        isMild: runsOn,
      }),
    ];
  },
};

interface Gap {
  readonly from: Model;
  readonly to: Model;
}

function gapsOf(models: readonly Model[]): Gap[] {
  const seen = new Set<number>();
  return models.flatMap((to, i) => {
    const from = models[i - 1];
    // A repeat is reported by model-number-repeated.
    const isRepeat = seen.has(to.number);
    seen.add(to.number);
    return !from || to.number === from.number + 1 || isRepeat ? [] : { from, to };
  });
}

/** Whether as many numbers are repeated as are missing: 6, 8, 8, 9 is one misprint. */
function isExplained(models: readonly Model[]): boolean {
  const numbers = new Set(models.map(({ number }) => number));
  const repeats = models.length - numbers.size;
  return repeats > 0 && Math.max(...numbers) - Math.min(...numbers) + 1 - numbers.size === repeats;
}

/** Whether the printed ordinals are one after another, through the groups: 1, 2, 3; 1.1, 1.2, 2.1. */
function ordinalsRunOn(models: readonly Model[]): boolean {
  return models.every(({ ordinal }, i) => {
    const before = models[i - 1]?.ordinal;
    if (ordinal === null || before === null) return false;
    if (before === undefined) return true;
    const [last, lastBefore] = [lastOf(ordinal), lastOf(before)];
    return last === lastBefore + 1 || (last === 1 && ordinal !== before && /[.]/u.test(ordinal));
  });
}

/** "2.13" → 13 */
function lastOf(ordinal: string): number {
  return Number(digitsBehind(ordinal) || Number.NaN);
}
