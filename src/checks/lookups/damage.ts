import type { Plan } from '../../schema/plan.js';

/** Above this share of broken words a text was read by a machine that knew no Vietnamese. */
const LIMIT = 0.1;

/**
 * Whether the source is damaged. Marks, single letters and the cells of tables are then the reader's and not the
 * plan's, so that rules that rest on them say nothing.
 */
export function isDamaged({ source }: Plan): boolean {
  return source.damage >= LIMIT;
}
