import type { Fields, Model, Task } from '../schema/plan.js';

/** What a model or a task is called and shown by. */
export interface Face<N> {
  readonly name: N;
  readonly title: string;
  readonly deadline: string | null;
  readonly lead: string | null;
}

export function modelFace(model: Model): Face<number> {
  return { name: model.number, title: model.title, deadline: deadlineOf(model), lead: leadOf(model) };
}

export function taskFace(task: Task): Face<string> {
  return { name: task.path, title: task.text, deadline: deadlineOf(task), lead: textOf(task.fields, 'lead') };
}

/** By when a model or task is to be done, in the words of the plan. */
export function deadlineOf({ deadlines, fields }: Model | Task): string | null {
  return deadlines.length > 0 ? deadlines.map((one) => one.raw).join('; ') : textOf(fields, 'deadline');
}

/** Who leads a model, in the words of the plan. */
export function leadOf({ responsibilities, fields }: Model): string | null {
  const leads = responsibilities.filter((one) => one.role === 'lead').map((one) => one.unit);
  return leads.length > 0 ? [...new Set(leads)].join(', ') : textOf(fields, 'lead');
}

function textOf(fields: Fields, key: 'deadline' | 'lead'): string | null {
  const field = fields[key];
  if (!field) return null;
  return [field.text, ...field.items.map((item) => item.text)].filter((text) => text !== '').join('; ') || null;
}
