import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { pairsOf } from '../../lookups/annex-rows.js';
import { isDamaged } from '../../lookups/damage.js';
import { differingWords, tokensOf } from '../../lookups/names/names.js';
import type { Rule } from '../../rule.js';

/** The annex names a model in other words than the body. */
export const annexTitleDiffers: Rule = {
  code: 'annex-title-differs',
  severity: 'warning',
  about: 'content',
  check: (plan, places) =>
    pairsOf(plan).flatMap(({ row, model }) => {
      if (row.title === null || isDamaged(plan)) return [];
      const { onlyA, onlyB } = differingWords(tokensOf(row.title), tokensOf(model.title));
      if (onlyA === 0 || onlyB === 0) return [];
      return found('annex-title-differs', {
        at: places.find(row.title, row.position),
        actual: shorten(row.title, 100),
        expected: shorten(model.title, 100),
        values: { model: model.number },
        cause: model.titlePosition ?? model.position,
      });
    }),
};
