import type { PlanDiff } from '../../../schema/diff.js';

/** Whether two plans have models or tasks, and not one of them in common. */
export function nothingInCommon({ models, tasks }: PlanDiff): boolean {
  const lone = [models, tasks].flatMap(({ onlyInA, onlyInB }) => [...onlyInA, ...onlyInB]);
  return lone.length > 0 && models.matched.length + tasks.matched.length === 0;
}
