import type { Language, RuleCode } from '../../messages/index.js';
import pages from '../pages.json' with { type: 'json' };
import type { Rule } from '../rule.js';
import { RULES } from '../rules.js';

/** What a rule is about in a sentence, and its page in Markdown. */
export interface RulePage {
  readonly summary: string;
  readonly page: string;
}

/** The page of a rule: what it finds, why, what to do, with examples. Throws RangeError for a code that no rule has. */
export function rulePage(code: RuleCode, language: Language = 'en'): RulePage {
  const page = Object.hasOwn(pages, code) ? (pages as Record<string, Record<Language, RulePage>>)[code] : undefined;
  if (!page) throw new RangeError(`Unexpected rule ${code}, expected one of ${Object.keys(pages).join(', ')}`);
  return page[language];
}

/** A rule as users see it: its code, default severity, what it is about, and whether it is off by default. */
export type RuleInfo = Pick<Rule, 'code' | 'severity' | 'about' | 'isOff'>;

/** Every rule that `check` runs. */
export const rules: readonly RuleInfo[] = RULES.map(({ code, severity, about, isOff }) => ({
  code,
  severity,
  about,
  ...(isOff ? { isOff } : {}),
}));
