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

/**
 * The deadlines of an annex's rows that the models they are about do not have: they are checked against the plan too.
 */
export function annexDeadlinesOf(plan: Plan): Dated[] {
  return pairsOf(plan).flatMap(({ row, model }) => {
    const known = new Set(model.deadlines.map(({ end }) => end));
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
