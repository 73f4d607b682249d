import { faultsOf as unaccounted } from '../../src/account/index.js';
import { Locator } from '../../src/read/text/index.js';
import { type Plan, planSchema } from '../../src/schema/plan.js';
import { readLines } from '../read-lines.js';

/** What does not hold of the plan read from a text, though it must for any text; a line each. */
export function faultsOf(plan: Plan, text: string): string[] {
  const { error } = planSchema.safeParse(plan);
  const lines = readLines(text, { markdown: plan.source.format === 'markdown' });
  return [
    ...(error ? [`not as the schema says: ${error.message}`] : []),
    ...unaccounted(plan, text, lines, new Locator(text)),
  ];
}
