import type { RuleCode } from '../messages/index.js';
import type { Plan, Severity } from '../schema/plan.js';
import type { Found } from './findings/finding.js';
import type { Places } from './lookups/places.js';

/**
 * A rule looks at a whole plan and says what is wrong with it. Its file bears its code as its name, and the comment
 * above it is its page: what it finds, why, what to do, and examples, which are executed as tests.
 */
export interface Rule {
  readonly code: RuleCode;
  /** What its findings are where nobody says otherwise. */
  readonly severity: Severity;
  /**
   * 'structure' for what the reading of a plan itself comes upon (counts, gaps, leftovers): `extract` runs these for
   * its diagnostics. 'content' for what the plan says.
   */
  readonly about: 'structure' | 'content';
  /** It is off where nobody turns it on: too many of its findings are open to question. */
  readonly isOff?: true;
  /** Where one of these has a finding on the same words, this one is silent: one fault, one finding. */
  readonly yieldsTo?: readonly RuleCode[];
  readonly check: (plan: Plan, places: Places) => Found[];
}
