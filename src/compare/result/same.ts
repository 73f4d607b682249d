import type { PlanDiff } from '../../schema/diff.js';

/** Whether two plans were found the same; what was folded is a difference too. */
export function isSame({ document, models, tasks, sections, rows, overview }: PlanDiff): boolean {
  return (
    document.length === 0 &&
    overview.folded === 0 &&
    [models, tasks, sections, rows].every(({ onlyInA, onlyInB }) => onlyInA.length + onlyInB.length === 0) &&
    [...models.matched, ...tasks.matched, ...sections.matched, ...rows.matched].every(
      ({ changes }) => changes.length === 0,
    )
  );
}
