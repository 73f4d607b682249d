import type { Plan, Severity } from '../../index.js';

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** `43 models, 2 warnings, 1 note (see "diagnostics")`: what a plan holds and what was found wrong with it. */
export function summarize(plan: Plan): string {
  const of = (severity: Severity) => plan.diagnostics.filter((one) => one.severity === severity).length;
  const found = [
    [plan.models.length, 'model'],
    [plan.tasks.length, 'task'],
    [of('error'), 'error'],
    [of('warning'), 'warning'],
    [of('info'), 'note'],
  ] as const;
  const parts = found.filter(([n]) => n > 0).map(([n, what]) => count(n, what));
  if (plan.models.length + plan.tasks.length === 0) parts.unshift('no models, no tasks');
  return `${parts.join(', ')}${plan.diagnostics.length > 0 ? ' (see "diagnostics")' : ''}`;
}

/** Whether a plan's diagnostics ask to be looked at. */
export function hasTroubles(plan: Plan): boolean {
  return plan.diagnostics.some(({ severity }) => severity !== 'info');
}
