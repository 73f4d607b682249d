import type { ColumnName } from '../../messages/table/index.js';
import { fieldKeySchema } from '../../schema/plan/fields.js';
import type { Deadline, Field, Model, Plan, Responsibility, Role, Task } from '../../schema/plan.js';
import { each, type TableRow } from './value.js';

export const ENTRY_COLUMNS: readonly ColumnName[] = [
  'locality',
  'kind',
  'number',
  'ordinal',
  'path',
  'group',
  'groupTitle',
  'section',
  'sectionTitle',
  'title',
  'description',
  ...fieldKeySchema.options,
  'other',
  'printed',
  'start',
  'end',
  'recurring',
  'frequency',
  'condition',
  'bodyLead',
  'bodyCoordinate',
  'bodyImplement',
  'bodySupport',
  'bodyGuide',
  'targets',
  'certainty',
  'corrected',
  'file',
  'page',
  'line',
];

/** A model or task of a plan, with what queries need of it. */
export interface Entry {
  readonly plan: Plan;
  readonly kind: 'model' | 'task';
  readonly title: string;
  readonly deadlines: readonly Deadline[];
  readonly responsibilities: readonly Responsibility[];
  readonly one: Model | Task;
}

/** The models of a plan, then its tasks. */
export function entriesOf(plan: Plan): Entry[] {
  return [
    ...plan.models.map((one): Entry => {
      return { plan, kind: 'model', title: one.title, one, ...parts(one) };
    }),
    ...plan.tasks.map((one): Entry => {
      return { plan, kind: 'task', title: wordsOf(one), one, ...parts(one) };
    }),
  ];
}

function parts(one: Model | Task): Pick<Entry, 'deadlines' | 'responsibilities'> {
  return { deadlines: one.deadlines, responsibilities: one.responsibilities ?? [] };
}

/** A row for each entry; the columns are ENTRY_COLUMNS. */
export function entryRow(entry: Entry): TableRow {
  const { plan, one, kind, deadlines, title } = entry;
  const fields = Object.fromEntries(fieldKeySchema.options.map((key) => [key, wordsOrNull(one.fields[key])]));
  const printed = deadlines.map(({ raw }) => raw);
  return {
    ...placeOf(plan, one.position),
    kind: { word: kind },
    ...('number' in one ? modelPlace(plan, one) : taskPlace(plan, one)),
    title,
    ...fields,
    other: (one.fields.other ?? []).map((field) => `${field.label}: ${wordsOf(field)}`).join('\n') || null,
    printed: printed.length > 0 ? { list: printed } : null,
    start: each(deadlines.map(({ start }) => start)),
    end: each(deadlines.map(({ end }) => end)),
    recurring: deadlines.length > 0 ? deadlines.some(({ recurring }) => recurring) : null,
    frequency: each(deadlines.map(frequencyOf)),
    condition: each(deadlines.map(({ condition }) => condition)),
    bodyLead: bodies(entry, 'lead'),
    bodyCoordinate: bodies(entry, 'coordinate'),
    bodyImplement: bodies(entry, 'implement'),
    bodySupport: bodies(entry, 'support'),
    bodyGuide: bodies(entry, 'guide'),
    targets: 'targets' in one && one.targets.length > 0 ? { list: one.targets } : null,
    certainty: one.certainty ?? null,
    corrected: (one as { corrected?: boolean }).corrected ?? null,
  };
}

function modelPlace(plan: Plan, model: Model): TableRow {
  const group = plan.groups.find(({ models }) => models.includes(model.number));
  return {
    number: model.number,
    ordinal: model.ordinal,
    group: model.group,
    groupTitle: group?.title ?? null,
    description: model.description,
  };
}

function taskPlace(plan: Plan, task: Task): TableRow {
  const above = task.path.split('/').slice(0, -1);
  const section = plan.sections.findLast(
    ({ path }) => above.join('/') === path || above.join('/').startsWith(`${path}/`),
  );
  return {
    ordinal: task.ordinal,
    path: task.path,
    section: above.join('/') || null,
    sectionTitle: section?.title ?? null,
  };
}

function bodies({ responsibilities }: Entry, role: Role): { list: string[] } | null {
  const names = new Set(responsibilities.filter((part) => part.role === role).map(({ unit }) => unit));
  return names.size > 0 ? { list: [...names] } : null;
}

/** How often, as RFC 5545 writes it; null if the plan does not recur or the rule is not known. */
export function frequencyOf(deadline: Deadline): string | null {
  return (deadline as { rrule?: string | null }).rrule ?? null;
}

/** Which plan, and where in it. */
export function placeOf(plan: Plan, position: Model['position']): TableRow {
  return {
    locality: plan.document.locality?.name ?? null,
    file: plan.source.file,
    page: position?.page ?? null,
    line: position?.start.line ?? null,
  };
}

/** Running words, then items, one per line. */
function wordsOf(field: Pick<Field, 'text' | 'items'>): string {
  return [field.text, ...field.items.map(({ text }) => text)].filter((text) => text !== '').join('\n');
}

function wordsOrNull(field: Field | undefined): string | null {
  return field ? wordsOf(field) || null : null;
}
