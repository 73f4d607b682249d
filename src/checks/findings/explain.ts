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

export type RuleInfo = Pick<Rule, 'code' | 'severity' | 'about' | 'isOff'>;

export const rules: readonly RuleInfo[] = RULES.map(({ code, severity, about, isOff }) => ({
  code,
  severity,
  about,
  ...(isOff ? { isOff } : {}),
}));
