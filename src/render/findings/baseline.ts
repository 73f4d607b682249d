import type { PlanFinding } from '../../checks/index.js';
import type { CheckedPlan } from './findings.js';

/** A finding of an earlier report, as `--reporter json` prints it. */
interface Known {
  readonly rule: string;
  readonly message: string;
}

/** The findings of an earlier report by the names of their files; null if it is not such a report. */
export type Baseline = ReadonlyMap<string, readonly string[]>;

/** Reads what `plan06 check --reporter json` printed before; null for anything else. */
export function readBaseline(text: string): Baseline | null {
  try {
    const { plans } = JSON.parse(text) as { plans: { file: string; findings: Known[] }[] };
    return new Map(plans.map(({ file, findings }) => [nameOf(file), findings.map(keyOf)]));
  } catch {
    return null; // No JSON, or no report.
  }
}

/** The plans with their new findings: lines may have moved, and a finding that occurred twice may occur once. */
export function newSince(plans: readonly CheckedPlan[], baseline: Baseline): CheckedPlan[] {
  return plans.map((plan) => {
    const known = [...(baseline.get(nameOf(plan.file)) ?? [])];
    const isNew = (finding: PlanFinding) => {
      const at = known.indexOf(keyOf(finding));
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    };
    return { ...plan, findings: plan.findings.filter(isNew) };
  });
}

function keyOf({ rule, message }: Known): string {
  return `${rule} ${message}`;
}

/** The file's own name: reports may be made from another folder. */
function nameOf(file: string): string {
  return file.split(/[\\/]/u).at(-1) ?? file;
}
