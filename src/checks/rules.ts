import type { Rule } from './rule.js';
import { groupCountMismatch } from './rules/group-count-mismatch.js';
import { modelCountMismatch } from './rules/model-count-mismatch.js';
import { modelNumberGap } from './rules/model-number-gap.js';
import { modelNumberRepeated } from './rules/model-number-repeated.js';
import { ordinalMismatch } from './rules/ordinal-mismatch.js';
import { sectionNumberGap } from './rules/section-number-gap.js';
import { sourceDamaged } from './rules/source-damaged.js';
import { textUnplaced } from './rules/text-unplaced.js';

/** Every rule, one file each. */
export const RULES: readonly Rule[] = [
  modelCountMismatch,
  groupCountMismatch,
  modelNumberGap,
  modelNumberRepeated,
  sectionNumberGap,
  ordinalMismatch,
  textUnplaced,
  sourceDamaged,
];
