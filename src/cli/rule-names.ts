import { RULES, type RuleCode } from '../checks/index.js';
import { LEVELS } from '../config/index.js';
import { boundedDistance } from '../text/fold.js';
import { Failure } from './failure.js';

/** The rule of that code. Throws Failure, with the likeliest code, for a code that no rule has. */
export function ruleNamed(code: string): RuleCode {
  const rule = RULES.find((one) => one.code === code);
  if (rule) return rule.code;
  const [nearest] = RULES.map((one) => ({ code: one.code, distance: boundedDistance(one.code, code, 5) })).sort(
    (a, b) => a.distance - b.distance,
  );
  const hint = nearest && nearest.distance <= 5 ? `did you mean ${nearest.code}?` : 'see plan06 explain';
  throw new Failure(`no rule is called ${code}`, hint);
}

/** "name-variant=off" as a rule and its level. Throws Failure. */
export function readRuleFlag(flag: string): [RuleCode, (typeof LEVELS)[number]] {
  const [name = '', level = '', ...rest] = flag.split('=');
  const code = ruleNamed(name);
  const known = LEVELS.find((one) => one === level);
  if (known === undefined || rest.length > 0) {
    throw new Failure(`--rule ${flag}: no level that is known`, `write ${code}=off, info, warning or error`);
  }
  return [code, known];
}
