import { withVocabulary } from '../lexicon/run.js';
import type { UserVocabulary } from '../lexicon/user-words.js';
import type { Language } from '../messages/index.js';
import type { Plan } from '../schema/plan.js';
import type { SourceText } from './lookups/places.js';
import { findAll, inWords, type Levels, type PlanFinding } from './run.js';

export type { RuleCode } from '../messages/index.js';
export { type RuleInfo, type RulePage, rulePage, rules } from './findings/explain.js';
export { RULES } from './rules.js';
export type { Level, Levels, PlanFinding } from './run.js';

export interface CheckOptions {
  /**
   * The decoded text that the plan was read from, or what `read` returned for it: with it, findings point at the words
   * and not at their paragraph, and with the latter at their page too.
   */
  readonly source?: string | SourceText | null | undefined;
  /** What the findings of a rule are to be, by its code: 'off', 'info', 'warning' or 'error'. */
  readonly rules?: Levels | undefined;
  /** The language of the messages; English by default. */
  readonly language?: Language | undefined;
  /** Your own words in addition to the program's, as for `extract`. */
  readonly vocabulary?: UserVocabulary | undefined;
}

/**
 * What is wrong with a plan, and where: the findings of all rules, in the order of the source.
 *
 * Synchronous and pure. `plan` is what `extract` returns; some rules (bullets, places of single words) need the source
 * too, and find less without it.
 */
export function check(plan: Plan, options: CheckOptions = {}): PlanFinding[] {
  const findings = withVocabulary(options.vocabulary, () => findAll(plan, options.source ?? null, options.rules ?? {}));
  return findings.map((one) => inWords(one, options.language ?? 'en'));
}
