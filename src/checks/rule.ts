import type { Diagnostic, Plan, Severity } from '../schema/plan.js';

/** A rule looks at a whole plan and says what is wrong with it. Its name is its code. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (plan: Plan) => Finding[];
}

export type Finding = Omit<Diagnostic, 'rule' | 'severity'>;

/** A finding at a place; the place is left out where the plan holds no positions. */
export function finding(message: string, position: Finding['position']): Finding {
  return position ? { message, position } : { message };
}
