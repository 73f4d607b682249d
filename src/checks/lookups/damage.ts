import type { Plan } from '../../schema/plan.js';

/** Above this share of broken words a text was read by an OCR without Vietnamese. */
const LIMIT = 0.1;

/**
 * Whether the source is damaged. Marks, single letters and table cells then come from the OCR and not from the plan, so
 * that rules based on them stay silent.
 */
export function isDamaged({ source }: Plan): boolean {
  return source.damage >= LIMIT;
}
