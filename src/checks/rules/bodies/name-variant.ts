import { misspeltNames } from '../../../lexicon/system-names.js';
import type { Position } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { isInCapitals, textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** The name of a system is misspelt: VNelD, VnelD, Vneid or VNNeID for VNeID. */
export const nameVariant: Rule = {
  code: 'name-variant',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const variants = new Map<string, { name: string; position: Position | undefined; count: number }>();
    for (const { text, position } of textsOf(plan)) {
      if (isInCapitals(text)) continue;
      for (const { written, name } of misspeltNames(text)) {
        const known = variants.get(written);
        if (known) known.count++;
        else variants.set(written, { name, position: places.find(written, position), count: 1 });
      }
    }
    return [...variants].map(([written, { name, position, count }]) =>
      found('name-variant', { at: position, actual: written, expected: name, values: { count } }),
    );
  },
};
