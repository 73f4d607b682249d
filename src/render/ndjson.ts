import type { Plan } from '../schema/plan.js';

/** A plan as one line of NDJSON (JSON Lines), with its line feed. */
export function renderNdjson(plan: Plan): string {
  return `${JSON.stringify(plan)}\n`;
}
