import { countOf, type FindingsReporter } from './findings.js';

/** The findings as data: one entry for each plan, with a place, what is written and what was expected. */
export const json: FindingsReporter = (plans) => {
  const report = {
    schemaVersion: '1',
    plans: plans.map(({ file, findings }) => ({ file, findings })),
    summary: { errors: countOf(plans, 'error'), warnings: countOf(plans, 'warning'), notes: countOf(plans, 'info') },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
