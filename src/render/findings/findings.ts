import type { PlanFinding } from '../../checks/index.js';
import { fill, type Language, type ReportWords } from '../../messages/index.js';
import type { Position, Severity } from '../../schema/plan.js';
import { type Neutral, neutral } from '../../text/neutral.js';

/** A plan that was checked, for a report. */
export interface CheckedPlan {
  /** The file that the places of the findings refer to. */
  readonly file: string;
  /** Its decoded text; null if it is not at hand, and then no line of it is shown. */
  readonly source: string | null;
  /** What the plan calls itself, if it says so. */
  readonly title?: string | null;
  readonly findings: readonly PlanFinding[];
}

export interface ReportOptions {
  readonly language: Language;
  /** Colours, for a terminal. */
  readonly colour?: boolean | undefined;
  /** The program's version, for reports that name it. */
  readonly version?: string | undefined;
}

/** A report on some plans as one text, with a line feed at its end, or nothing where there is nothing to say. */
export type FindingsReporter = (plans: readonly CheckedPlan[], options: ReportOptions) => string;

export function countOf(
  plans: readonly { readonly findings: readonly { readonly severity: Severity }[] }[],
  severity: Severity,
): number {
  return plans.reduce((n, plan) => n + plan.findings.filter((one) => one.severity === severity).length, 0);
}

/** How many findings of each severity there are, in words: "2 errors, 1 note"; of none, that there are none. */
export function totalsOf(plans: Parameters<typeof countOf>[0], words: ReportWords, language: Language): string {
  const counts = [
    [words.errors, countOf(plans, 'error')],
    [words.warnings, countOf(plans, 'warning')],
    [words.notes, countOf(plans, 'info')],
  ] as const;
  const some = counts.filter(([, n]) => n > 0).map(([template, n]) => fill(template, { n }, language));
  return some.join(', ') || words.clean;
}

/** A finding in words that a terminal or a build's log may be given. */
export interface NeutralFinding extends Omit<PlanFinding, 'message' | 'advice' | 'cause'> {
  readonly message: Neutral;
  readonly advice: Neutral;
  readonly cause: { readonly message: Neutral; readonly position?: Position } | null;
}

/** A checked plan whose every word is harmless for a terminal or a build's log. */
export interface NeutralPlan {
  readonly file: Neutral;
  readonly source: string | null;
  readonly findings: readonly NeutralFinding[];
}

/** Wraps a report that is read as plain text: it is given neutral words only. */
export function plainReporter(
  render: (plans: readonly NeutralPlan[], options: ReportOptions) => string,
): FindingsReporter {
  return (plans, options) => render(plans.map(neutralPlan), options);
}

function neutralPlan({ file, source, findings }: CheckedPlan): NeutralPlan {
  return {
    file: neutral(file),
    source,
    findings: findings.map((finding) => ({
      ...finding,
      message: neutral(finding.message),
      advice: neutral(finding.advice),
      cause: finding.cause && { ...finding.cause, message: neutral(finding.cause.message) },
    })),
  };
}

/** The line of a text that has the number `line`, from 1. Lines end as in unist. */
export function lineOf(lines: readonly string[], line: number): string | null {
  return lines[line - 1] ?? null;
}

export function linesOf(source: string): string[] {
  return source.split(/\r\n|\n|\r/u);
}
