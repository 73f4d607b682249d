import { planSchema } from './plan.js';

/**
 * What of a plan breaks the schema: the first place and why ("models.0.title: …"). Undefined for a sound plan.
 *
 * The build puts the same check, compiled from the JSON Schema that `planSchema` gives, in the place of this module
 * (scripts/build/plan-check.mjs): a run of the command line then neither loads zod nor builds its schemas.
 */
export function faultOf(plan: unknown): string | undefined {
  const checked = planSchema.safeParse(plan);
  if (checked.success) return undefined;
  const [issue] = checked.error.issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown place';
}
