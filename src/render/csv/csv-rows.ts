import type { Deadline, Field, FieldKey, Model, Plan, Role, Task } from '../../schema/plan.js';

/** Text as printed, a number, or a value of ours (a date, true or false) that a spreadsheet may take for what it is. */
export type Cell = string | number | { readonly value: string };

export const MODEL_COLUMNS = [
  'locality',
  'number',
  'group',
  'title',
  'objective',
  'lead',
  'coordination',
  'implementers',
  'deadline',
  'start',
  'end',
  'recurring',
  'tools',
  'file',
  'line',
] as const;

export const TASK_COLUMNS = [
  'locality',
  'number',
  'group',
  'title',
  'objective',
  'lead',
  'coordination',
  'implementers',
  'deadline',
  'start',
  'end',
  'recurring',
  'tools',
  'targets',
  'file',
  'line',
] as const;

/** A row for each model of a plan; the cells are those of MODEL_COLUMNS. */
export function modelRows(plan: Plan): Cell[][] {
  return plan.models.map((model) => [
    plan.document.locality?.name ?? '',
    model.number,
    model.group ?? '',
    model.title,
    ...readFields(model, model.responsibilities),
    plan.source.file ?? '',
    model.position?.start.line ?? '',
  ]);
}

/** A row for each task of a plan; `group` is the path of the point that it stands under. */
export function taskRows(plan: Plan): Cell[][] {
  return plan.tasks.map((task) => [
    plan.document.locality?.name ?? '',
    task.ordinal,
    task.path.split('/').slice(0, -1).join('/'),
    [task.text, ...task.items.map((item) => item.text)].filter((text) => text !== '').join('\n'),
    ...readFields(task, []),
    task.targets.join('; '),
    plan.source.file ?? '',
    task.position?.start.line ?? '',
  ]);
}

function readFields({ fields, deadlines }: Model | Task, responsibilities: Model['responsibilities']): Cell[] {
  const printed = (key: FieldKey) => textOf(fields[key]);
  const unitsOf = (role: Role) => [
    ...new Set(responsibilities.filter((one) => one.role === role).map((one) => one.unit)),
  ];
  const units = (key: FieldKey, role: Role) => printed(key) || unitsOf(role).join('; ');
  return [
    printed('objective'),
    units('lead', 'lead'),
    units('coordination', 'coordinate'),
    units('implementers', 'implement'),
    printed('deadline') || deadlines.map((one) => one.raw).join('; '),
    each(deadlines, (one) => one.start ?? ''),
    each(deadlines, (one) => one.end ?? ''),
    each(deadlines, (one) => String(one.recurring)),
    printed('tools'),
  ];
}

/** A field's words: its running text, then its items, a line each. */
function textOf(field: Field | undefined): string {
  return field ? [field.text, ...field.items.map((item) => item.text)].filter((text) => text !== '').join('\n') : '';
}

/** One value for each deadline, in their order; nothing where none has one. */
function each(deadlines: readonly Deadline[], value: (deadline: Deadline) => string): Cell {
  const values = deadlines.map(value);
  return { value: values.every((one) => one === '') ? '' : values.join('; ') };
}
