import type { Deadline, Plan, Position } from '../../schema/plan.js';
import { readDeadlines } from '../../values/deadlines/index.js';
import { pairsOf } from './annex-rows.js';

/** A deadline of a model or a task, and where it is. */
export interface Dated {
  readonly deadline: Pick<Deadline, 'raw' | 'edtf' | 'start' | 'end' | 'recurring'>;
  readonly position: Position | undefined;
}

export interface WholeDated extends Dated {
  readonly deadline: Deadline;
}

/** The deadlines of the annexes' rows that no model or task has: they are checked against the plan too. */
export function annexDeadlinesOf(plan: Plan): Dated[] {
  const models = new Map(pairsOf(plan).map(({ row, model }) => [row, model]));
  // What was read from a row stands where the row does.
  const read = new Set([...plan.models, ...plan.tasks].map(({ position }) => position?.start.offset));
  return plan.annexes
    .flatMap((annex) => annex.rows)
    .filter((row) => row.position === undefined || !read.has(row.position.start.offset))
    .flatMap((row) => {
      const known = new Set(models.get(row)?.deadlines.map(({ end }) => end));
      return readDeadlines(row.deadline ?? '', { field: true })
        .filter(({ end, recurring }) => !recurring && !known.has(end))
        .map((deadline) => ({ deadline: { ...deadline }, position: row.position }));
    });
}

/** Every deadline of a plan's models and tasks. */
export function deadlinesOf({ models, tasks }: Plan): WholeDated[] {
  return [...models, ...tasks].flatMap(({ deadlines, fields, position }) =>
    deadlines.map((deadline) => ({
      deadline,
      position: deadline.position ?? fields.deadline?.position ?? position,
    })),
  );
}
