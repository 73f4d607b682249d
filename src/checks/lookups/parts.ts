import type { Term } from '../../messages/index.js';
import type { FieldKey, Fields, Plan, Position, Responsibility } from '../../schema/plan.js';
import { readDeadlines } from '../../values/deadlines/index.js';

/** A model or a task, and which of the expected fields it has. */
export interface Owner {
  readonly name: string;
  readonly position: Position | undefined;
  readonly has: ReadonlySet<Term>;
}

/** The fields expected of models, and of tasks. */
export const TERMS: readonly Term[] = ['objective', 'deadline', 'lead', 'charge'];
export const TASK_TERMS: readonly Term[] = ['deadline', 'lead', 'charge'];
/** Above this share the gap is reported once for the whole plan. */
const SHARE = 0.1;
/** A field that fewer of them have is not customary in the plan. */
const CUSTOM = 0.25;
/** With fewer models than this no share is computed. */
const FEWEST = 4;

/** The fields that say who carries a thing out. */
export const IN_CHARGE: readonly FieldKey[] = ['assignment', 'organisation', 'lead', 'implementers'];

const FIELDS: Readonly<Partial<Record<Term, readonly FieldKey[]>>> = {
  objective: ['objective'],
  deadline: ['deadline'],
  lead: ['lead'],
  charge: IN_CHARGE,
};

/** The models and the tasks of a plan; what its annexes give a model counts as the model's. */
export function ownersOf(plan: Plan): { models: Owner[]; tasks: Owner[] } {
  const rows = new Map(
    plan.annexes.flatMap((annex) => annex.rows.map((row) => [row.number, row] as const)).toReversed(),
  );
  const models = plan.models.map((model): Owner => {
    const row = rows.get(model.number);
    const inRow: Term[] = row
      ? [...(row.lead ? (['lead', 'charge'] as const) : []), ...(row.deadline ? (['deadline'] as const) : [])]
      : [];
    return { name: String(model.number), position: model.position, has: new Set([...termsOf(model), ...inRow]) };
  });
  // In a task without labels it is unknown which words say when and by whom.
  const labelled = plan.tasks.filter(({ fields }) => Object.keys(fields).length > 0);
  const tasks = labelled.map((task): Owner => ({ name: task.path, position: task.position, has: termsOf(task) }));
  return { models, tasks };
}

interface WithParts {
  readonly fields: Fields;
  readonly deadlines: readonly unknown[];
  readonly responsibilities?: readonly Responsibility[] | undefined;
  readonly description?: string | null;
  readonly text?: string;
}

function termsOf(owner: WithParts): Set<Term> {
  const has = new Set(TERMS.filter((term) => FIELDS[term]?.some((key) => owner.fields[key] !== undefined)));
  if (owner.deadlines.length > 0 || readDeadlines(owner.text ?? '').length > 0) has.add('deadline');
  const roles = (owner.responsibilities ?? []).map(({ role }) => role);
  if (roles.includes('lead')) has.add('lead');
  if (roles.some((role) => role !== 'support' && role !== 'guide')) has.add('charge');
  return has;
}

/** Those that lack it. */
export function lacking(owners: readonly Owner[], term: Term): Owner[] {
  return owners.filter(({ has }) => !has.has(term));
}

/** Whether so many lack it that it is reported once for the whole plan, and enough have it that the others should. */
export function isIncomplete(owners: readonly Owner[], term: Term): boolean {
  const without = lacking(owners, term).length;
  return (
    owners.length >= FEWEST &&
    without > owners.length * SHARE &&
    without > 1 &&
    owners.length - without >= owners.length * CUSTOM
  );
}
