import { planSchema } from './plan.js';

/**
 * The first violation of the schema in a plan, with its path ("models.0.title: …"). Undefined for a valid plan.
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
