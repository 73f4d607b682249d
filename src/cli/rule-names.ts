import { RULES, type RuleCode } from '../checks/index.js';
import { LEVELS } from '../config/index.js';
import { Failure } from './failure.js';
import { nearest } from './nearest.js';

/** The rule of that code. Throws Failure, with the likeliest code, for a code that no rule has. */
export function ruleNamed(code: string): RuleCode {
  const rule = RULES.find((one) => one.code === code);
  if (rule) return rule.code;
  const near = nearest(
    code,
    RULES.map((one) => one.code),
  );
  throw near ? new Failure('rule-unknown/near', { code, near }) : new Failure('rule-unknown', { code });
}

/** "name-variant=off" as a rule and its level. Throws Failure. */
export function readRuleFlag(flag: string): [RuleCode, (typeof LEVELS)[number]] {
  const [name = '', level = '', ...rest] = flag.split('=');
  const code = ruleNamed(name);
  const known = LEVELS.find((one) => one === level);
  if (known === undefined || rest.length > 0) {
    throw new Failure('rule-level', { flag, code });
  }
  return [code, known];
}
