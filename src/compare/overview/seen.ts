import type { Overview } from '../../schema/diff-overview.js';
import type { Plan } from '../../schema/plan.js';
import type { Names } from '../changes/bodies/bodies.js';

/** What the overview needs apart from the changes. */
export interface Seen {
  readonly a: Plan;
  readonly b: Plan;
  readonly names: Names;
  readonly joined: Overview['joined'];
  readonly folded: number;
}
