import type { Field, Plan } from '../../../schema/plan.js';
import { type Found, found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import type { Rule } from '../../rule.js';

/** Below this share of words that are likely right, a restored value should be compared with the paper. */
const LIMIT = 0.8;

/** What a restored value brings along. */
interface Restored {
  readonly text: string;
  readonly certainty?: number | undefined;
  readonly position?: Found['position'] | undefined;
}

/**
 * A value was restored from words that OCR damaged, and it is doubtful: fewer than eight out of ten of its words are
 * likely right.
 */
export const restoredDoubtful: Rule = {
  code: 'restored-doubtful',
  severity: 'info',
  about: 'structure',
  check: (plan) =>
    restoredValues(plan)
      .filter(({ certainty }) => certainty !== undefined && certainty < LIMIT)
      .map(({ text, certainty, position }) =>
        found('restored-doubtful', {
          at: position,
          actual: Math.round(certainty! * 100),
          expected: Math.round(LIMIT * 100),
          values: { text: shorten(text) },
        }),
      ),
};

function restoredValues({ sections, models, tasks }: Plan): Restored[] {
  const ofField = (field: Field): Restored[] => [field, ...field.items];
  const ofFields = (fields: Plan['models'][number]['fields']) =>
    Object.values(fields).flatMap((field) => (field === undefined ? [] : [field].flat().flatMap(ofField)));
  return [
    ...sections.flatMap((section): Restored[] => [section, ...section.items]),
    ...models.flatMap(({ fields }) => ofFields(fields)),
    ...tasks.flatMap((task): Restored[] => [task, ...task.items, ...ofFields(task.fields)]),
  ];
}
