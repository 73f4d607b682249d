import type { ColumnName, TableName } from '../../messages/table/index.js';
import type { Citation, Plan, Responsibility } from '../../schema/plan.js';
import { ENTRY_COLUMNS, type Entry, entriesOf, entryRow, frequencyOf, placeOf } from './entries.js';
import { day, type Table, type TableRow } from './value.js';

/** The tables whose rows a plan holds. */
export type HeldTable = Exclude<TableName, 'findings'>;

const COLUMNS: Readonly<Record<TableName, readonly ColumnName[]>> = {
  entries: ENTRY_COLUMNS,
  deadlines: [
    'locality',
    'kind',
    'number',
    'path',
    'title',
    'printed',
    'edtf',
    'start',
    'end',
    'recurring',
    'frequency',
    'condition',
    'file',
    'page',
    'line',
  ],
  bodies: ['locality', 'body', 'role', 'kind', 'number', 'path', 'title', 'file', 'page', 'line'],
  documents: [
    'locality',
    'level',
    'kind',
    'number',
    'date',
    'place',
    'issuer',
    'title',
    'periodStart',
    'periodEnd',
    'declared',
    'models',
    'tasks',
    'signers',
    'recipients',
    'file',
  ],
  findings: ['locality', 'severity', 'rule', 'message', 'file', 'page', 'line'],
  references: ['locality', 'kind', 'number', 'date', 'issuer', 'file', 'page', 'line'],
};

/** The columns of a table, in their order. */
export function columnsOf(name: TableName): readonly ColumnName[] {
  return COLUMNS[name];
}

/** A table of what any number of plans hold; that of findings is `findingsTable`. */
export function tableOf(name: HeldTable, plans: readonly Plan[]): Table {
  return { name, columns: COLUMNS[name], rows: plans.flatMap((plan) => ROWS[name](plan)) };
}

/** A table of chosen models and tasks. */
export function entryTable(entries: readonly Entry[]): Table {
  return { name: 'entries', columns: ENTRY_COLUMNS, rows: entries.map(entryRow) };
}

const ROWS: Readonly<Record<HeldTable, (plan: Plan) => TableRow[]>> = {
  entries: (plan) => entriesOf(plan).map(entryRow),
  deadlines: deadlineRows,
  bodies: (plan) => [
    ...entriesOf(plan).flatMap((entry) => entry.responsibilities.map((part) => bodyRow(plan, part, nameOf(entry)))),
    ...plan.sections.flatMap(({ path, title, responsibilities = [] }) =>
      responsibilities.map((part) => bodyRow(plan, part, { kind: { word: 'section' }, path, title })),
    ),
  ],
  documents: (plan) => [documentRow(plan)],
  references: (plan) => plan.references.map((citation) => referenceRow(plan, citation)),
};

function nameOf({ kind, one, title }: Entry): TableRow {
  return { kind: { word: kind }, title, ...('number' in one ? { number: one.number } : { path: one.path }) };
}

function deadlineRows(plan: Plan): TableRow[] {
  const stated = entriesOf(plan).flatMap((entry) =>
    entry.deadlines.map((deadline): TableRow => {
      const { raw, edtf, start, end, recurring, condition, position } = deadline;
      return {
        ...placeOf(plan, position ?? entry.one.position),
        ...nameOf(entry),
        ...{ printed: raw, edtf, start: day(start), end: day(end), recurring, condition },
        frequency: frequencyOf(deadline),
      };
    }),
  );
  const reports = plan.reporting.map(({ path, text, recurrence, due, position }): TableRow => {
    return {
      ...placeOf(plan, position),
      ...{ kind: { word: 'reporting' }, path, title: text },
      printed: due ?? recurrence,
      recurring: recurrence !== null,
      frequency: recurrence,
    };
  });
  return [...stated, ...reports];
}

function bodyRow(plan: Plan, { unit, role, position }: Responsibility, of: TableRow): TableRow {
  return { ...placeOf(plan, position), ...of, body: unit, role: { word: role } };
}

function documentRow(plan: Plan): TableRow {
  const { document } = plan;
  return {
    ...placeOf(plan, undefined),
    level: document.locality && { word: document.locality.level },
    kind: document.kind,
    number: document.number,
    date: day(document.date),
    place: document.place,
    issuer: { list: document.issuer },
    title: document.title,
    periodStart: day(document.period?.start ?? null),
    periodEnd: day(document.period?.end ?? null),
    declared: document.declaredModelCount,
    models: plan.models.length,
    tasks: plan.tasks.length,
    signers: { list: document.signers.map(({ name }) => name) },
    recipients: { list: document.recipients },
  };
}

function referenceRow(plan: Plan, { kind, number, date, issuer, position }: Citation): TableRow {
  return { ...placeOf(plan, position), kind, number, date: day(date), issuer };
}
