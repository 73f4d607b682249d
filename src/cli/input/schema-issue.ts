import type * as z from 'zod';
import type { NoteKey } from '../../messages/notes/index.js';
import { note } from '../output/report.js';

/** What is wrong with a value of `plan` in one sentence, in the language of the run and not in the schema library's words. */
export function inOneSentence(issue: z.core.$ZodIssue, plan: unknown): string {
  const path = pathOf(issue.path);
  const isMissing = path !== '' && valueAt(plan, issue.path) === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return isMissing ? note('issueMissing', { path }) : note('issueType', { path, expected: kindOf(issue.expected) });
    case 'unrecognized_keys':
      return note('issueKey', { path: path === '' ? '' : `${path}: `, key: issue.keys[0] ?? '' });
    case 'invalid_value':
      return isMissing
        ? note('issueMissing', { path })
        : note('issueType', { path, expected: issue.values.map(String).join(', ') });
    default:
      return note('issueOther', { path });
  }
}

function valueAt(plan: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<PropertyKey, unknown>> | null)?.[step], plan);
}

/** "string" → "text": the kinds of JSON in the words of the run. */
function kindOf(expected: string): string {
  const kinds: Readonly<Record<string, NoteKey>> = {
    string: 'issueText',
    number: 'issueNumber',
    int: 'issueNumber',
    boolean: 'issueBoolean',
    array: 'issueList',
    object: 'issueObject',
    null: 'issueNull',
  };
  const key = kinds[expected];
  return key ? note(key) : expected;
}

/** "models[3].title" */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
