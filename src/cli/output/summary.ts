import type { Plan, Severity } from '../../index.js';
import { note, reportNote } from './report.js';

/** `43 models, 2 warnings, 1 note (see "diagnostics")`: what a plan holds and what was found wrong with it. */
function summarize(plan: Plan): string {
  const of = (severity: Severity) => plan.diagnostics.filter((one) => one.severity === severity).length;
  const found = [
    ['models', plan.models.length],
    ['tasks', plan.tasks.length],
    ['errors', of('error')],
    ['warnings', of('warning')],
    ['infos', of('info')],
  ] as const;
  const parts = found.filter(([, n]) => n > 0).map(([key, n]) => note(key, { n }));
  if (plan.models.length + plan.tasks.length === 0) parts.unshift(note('noModels'));
  const summary = parts.join(', ');
  return plan.diagnostics.length > 0 ? note('seeDiagnostics', { summary }) : summary;
}

/** Reports on standard error what a plan contains; it is highlighted if there are diagnostics to look at. */
export function reportPlan(file: string, plan: Plan): void {
  const isSerious = plan.diagnostics.some(({ severity }) => severity !== 'info');
  reportNote(`${file}: ${summarize(plan)}`, isSerious);
}
