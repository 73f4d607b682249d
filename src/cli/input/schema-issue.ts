import type * as z from 'zod';
import { note } from '../output/report.js';

/** What is wrong with a value of a plan in one sentence, in the language of the run and not in the schema library's words. */
export function inOneSentence(issue: z.core.$ZodIssue): string {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? note('issueMissing', { path })
        : note('issueType', { path, expected: issue.expected });
    case 'unrecognized_keys':
      return note('issueKey', { path: path === '' ? '' : `${path}: `, key: issue.keys[0] ?? '' });
    case 'invalid_value':
      return note('issueType', { path, expected: issue.values.map(String).join(', ') });
    default:
      return note('issueOther', { path });
  }
}

/** "models[3].title" */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
