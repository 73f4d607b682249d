import type { Plan } from '../schema/plan.js';
import { type Sink, writeJson } from './json.js';

/** A plan as one line of NDJSON (JSON Lines), with its line feed. */
export function renderNdjson(plan: Plan): string {
  return `${JSON.stringify(plan)}\n`;
}

/** Plans as a line each, handed on as it is made. */
export function writeNdjson(plans: Plan | readonly Plan[], sink: Sink): void {
  for (const plan of [plans].flat()) writeJson(plan, { compact: true }, sink);
}
