import { type Language, type RuleCode, tell } from '../messages/index.js';
import type { Diagnostic, Plan, Position, Severity } from '../schema/plan.js';
import type { Finding, Found } from './findings/finding.js';
import { Places, type SourceText } from './lookups/places.js';
import type { Rule } from './rule.js';
import { RULES } from './rules.js';

/** The severity of a rule's findings; 'off' leaves the rule out. */
export type Level = Severity | 'off';
export type Levels = Readonly<Partial<Record<RuleCode, Level>>>;

/** The findings of some rules as data, in the order of the source. */
export function findAll(
  plan: Plan,
  source: string | SourceText | null,
  levels: Levels,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const places = new Places(source);
  const found = rules.flatMap(({ code, severity, isOff, check }) => {
    const level = levels[code] ?? (isOff ? 'off' : severity);
    if (level === 'off') return [];
    const own = (one: Found) => (one.isMild && levels[code] === undefined ? 'info' : level);
    return check(plan, places).map((one): Finding => ({ rule: code, severity: own(one), ...one }));
  });
  const findings = withoutDoubles(found, rules);
  const offset = ({ position }: Finding) => position?.start.offset ?? -1;
  return findings.sort((a, b) => offset(a) - offset(b));
}

/** Leaves out the findings of rules that yield to another's on the same words. */
function withoutDoubles(found: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const wordsOf = ({ position, actual }: Finding) => `${position?.start.offset} ${actual}`;
  const told = new Set(found.map((one) => `${one.rule} ${wordsOf(one)}`));
  return found.filter((one) => {
    const others = rules.find(({ code }) => code === one.rule)?.yieldsTo ?? [];
    return !others.some((code) => told.has(`${code} ${wordsOf(one)}`));
  });
}

/** A finding as users get it: in words, with the data after the words. */
export interface PlanFinding {
  /** Stable code of the rule. */
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** What is written and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  readonly actual: string | number | null;
  readonly expected: string | number | null;
  /** Where it is in the source; left out where the plan holds no positions. */
  readonly position?: Position;
  /** The other place that makes this one wrong. */
  readonly cause: { readonly message: string; readonly position?: Position } | null;
}

/** Puts a finding into words. */
export function inWords(finding: Finding, language: Language): PlanFinding {
  const { rule, severity, actual, expected, position } = finding;
  const told = tell(finding.message, { ...finding.values, actual, expected }, language);
  return {
    rule,
    severity,
    message: told.message,
    advice: told.advice,
    actual,
    expected,
    ...(position ? { position } : {}),
    cause: finding.cause && told.cause !== null ? { message: told.cause, ...finding.cause } : null,
  };
}

const STRUCTURE = RULES.filter((rule) => rule.about === 'structure');

/** What the rules on a plan's structure find: the diagnostics of `extract`. */
export function runRules(plan: Plan, source: string | SourceText | null = null): Diagnostic[] {
  return findAll(plan, source, {}, STRUCTURE).map(diagnosticOf);
}

/** A finding as `extract` gives it, in English and in Vietnamese. */
export function diagnosticOf(finding: Finding): Diagnostic {
  const { rule, severity, message, advice, position } = inWords(finding, 'en');
  const vi = inWords(finding, 'vi');
  return {
    rule,
    severity,
    message: `${message}; ${advice}`,
    messageVi: `${vi.message}; ${vi.advice}`,
    ...(position ? { position } : {}),
  };
}
