import { fill, reportWords } from '../../messages/index.js';
import { countOf, plainReporter } from './findings.js';

/** One line per plan, the worst first: how many findings of each severity it has. */
export const summary = plainReporter((plans, { language }) => {
  const words = reportWords(language);
  const weight = (plan: (typeof plans)[number]) =>
    countOf([plan], 'error') * 1e6 + countOf([plan], 'warning') * 1e3 + countOf([plan], 'info');
  return [...plans]
    .sort((a, b) => weight(b) - weight(a))
    .map((plan) => {
      const counts = [
        [words.errors, countOf([plan], 'error')],
        [words.warnings, countOf([plan], 'warning')],
        [words.notes, countOf([plan], 'info')],
      ] as const;
      const told = counts.filter(([, n]) => n > 0).map(([template, n]) => fill(template, { n }, language));
      return `${plan.file}: ${told.join(', ') || words.clean}\n`;
    })
    .join('');
});
