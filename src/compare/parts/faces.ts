import type { AnnexRow, Fields, Model, Section, Task } from '../../schema/plan.js';
import { responsibilitiesOf } from '../changes/model.js';

/** How a model, task, section or row is named and shown. */
export interface Face<N> {
  readonly name: N;
  readonly title: string;
  readonly line: number | null;
  readonly deadline: string | null;
  readonly lead: string | null;
}

const lineOf = ({ position }: { readonly position?: { readonly start: { readonly line: number } } | undefined }) =>
  position?.start.line ?? null;

export function modelFace(model: Model): Face<number> {
  return {
    name: model.number,
    title: model.title,
    line: lineOf(model),
    deadline: deadlineOf(model),
    lead: leadOf(model),
  };
}

export function taskFace(task: Task): Face<string> {
  return {
    name: task.path,
    title: task.text,
    line: lineOf(task),
    deadline: deadlineOf(task),
    lead: leadOf({ responsibilities: [...responsibilitiesOf(task)], fields: task.fields }),
  };
}

export function sectionFace(section: Section): Face<string> {
  const title = section.title ?? (section.text || (section.items[0]?.text ?? ''));
  return { name: section.path, title, line: lineOf(section), deadline: null, lead: null };
}

/** A row of an annex, with the annex and its place in it. */
export interface PlacedRow {
  readonly name: string;
  readonly row: AnnexRow;
}

export function rowFace({ name, row }: PlacedRow): Face<string> {
  const title = row.title ?? (row.other ?? []).map((cell) => cell.text).join('; ');
  return { name, title, line: lineOf(row), deadline: row.deadline, lead: row.lead };
}

/** By when a model or task is to be done, in the words of the plan. */
export function deadlineOf({ deadlines, fields }: Model | Task): string | null {
  return deadlines.length > 0 ? deadlines.map((one) => one.raw).join('; ') : textOf(fields, 'deadline');
}

/** Who leads a model, in the words of the plan. */
export function leadOf({ responsibilities, fields }: Pick<Model, 'responsibilities' | 'fields'>): string | null {
  const leads = responsibilities.filter((one) => one.role === 'lead').map((one) => one.unit);
  return leads.length > 0 ? [...new Set(leads)].join(', ') : textOf(fields, 'lead');
}

function textOf(fields: Fields, key: 'deadline' | 'lead'): string | null {
  const field = fields[key];
  if (!field) return null;
  return [field.text, ...field.items.map((item) => item.text)].filter((text) => text !== '').join('; ') || null;
}
