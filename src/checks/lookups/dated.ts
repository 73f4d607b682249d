import type { Deadline, Plan, Position } from '../../schema/plan.js';

/** A deadline of a model or a task, and where it stands. */
export interface Dated {
  readonly deadline: Deadline;
  readonly position: Position | undefined;
}

/** Every deadline of a plan's models and tasks. */
export function deadlinesOf({ models, tasks }: Plan): Dated[] {
  return [...models, ...tasks].flatMap(({ deadlines, fields, position }) =>
    deadlines.map((deadline) => ({
      deadline,
      position: deadline.position ?? fields.deadline?.position ?? position,
    })),
  );
}
