import type { PlanFinding } from '../checks/index.js';
import type { Language } from '../messages/index.js';
import type { Severity } from '../schema/plan.js';

/** A plan that was checked, for a report. */
export interface CheckedPlan {
  /** The file that the places of the findings refer to. */
  readonly file: string;
  /** Its decoded text; null where it is not at hand, and then no line of it is shown. */
  readonly source: string | null;
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

export function countOf(plans: readonly CheckedPlan[], severity: Severity): number {
  return plans.reduce((n, plan) => n + plan.findings.filter((one) => one.severity === severity).length, 0);
}

/** The line of a text that has the number `line`, from 1. Lines end as in unist. */
export function lineOf(lines: readonly string[], line: number): string | null {
  return lines[line - 1] ?? null;
}

export function linesOf(source: string): string[] {
  return source.split(/\r\n|\n|\r/u);
}
