import type { RuleCode } from '../messages/index.js';
import type { Plan, Severity } from '../schema/plan.js';
import type { Found } from './findings/finding.js';
import type { Places } from './lookups/places.js';

/**
 * A rule looks at a whole plan and says what is wrong with it. Its file bears its code as its name, and so does its
 * page in docs/rules: what it finds, why, what to do, and examples, which are executed as tests.
 */
export interface Rule {
  readonly code: RuleCode;
  /** The default severity of its findings. */
  readonly severity: Severity;
  /**
   * 'structure' for what reading a plan itself reveals (counts, gaps, leftovers): `extract` runs these for its
   * diagnostics. 'content' for what the plan says.
   */
  readonly about: 'structure' | 'content';
  /** It is off by default: too many of its findings are debatable. */
  readonly isOff?: true;
  /** If one of these has a finding on the same words, this one is silent: one fault, one finding. */
  readonly yieldsTo?: readonly RuleCode[];
  readonly check: (plan: Plan, places: Places) => Found[];
}
