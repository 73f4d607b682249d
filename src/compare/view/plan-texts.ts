import type { Field, Plan } from '../../schema/plan.js';

/** The running texts of a plan: what its definitions are looked for in. */
export function* textsOf(plan: Plan): Generator<string> {
  yield* plan.document.preamble;
  for (const section of plan.sections) {
    yield section.text;
    for (const item of section.items) yield item.text;
  }
  for (const model of plan.models) {
    yield model.title;
    for (const field of fieldsOf(model)) yield* fieldTexts(field);
  }
  for (const task of plan.tasks) {
    yield task.text;
    for (const item of task.items) yield item.text;
    for (const field of fieldsOf(task)) yield* fieldTexts(field);
  }
}

/** All fields of a model or task, those without a key last. */
export function fieldsOf({ fields }: Pick<Plan['models'][number], 'fields'>): Field[] {
  const { other = [], ...named } = fields;
  return [...Object.values(named), ...other].filter((field) => field !== undefined);
}

function fieldTexts(field: Field): string[] {
  return [field.text, ...field.items.map((item) => item.text)];
}
