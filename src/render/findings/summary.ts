import { reportWords } from '../../messages/index.js';
import { countOf, plainReporter, totalsOf } from './findings.js';

/** One line per plan, the worst first: how many findings of each severity it has. */
export const summary = plainReporter((plans, { language }) => {
  const words = reportWords(language);
  const weight = (plan: (typeof plans)[number]) =>
    countOf([plan], 'error') * 1e6 + countOf([plan], 'warning') * 1e3 + countOf([plan], 'info');
  return [...plans]
    .sort((a, b) => weight(b) - weight(a))
    .map((plan) => `${plan.file}: ${totalsOf([plan], words, language)}\n`)
    .join('');
});
