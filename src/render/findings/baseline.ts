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
    const known = new Map<string, number>();
    for (const key of baseline.get(nameOf(plan.file)) ?? []) known.set(key, (known.get(key) ?? 0) + 1);
    const isNew = (finding: PlanFinding) => {
      const left = known.get(keyOf(finding)) ?? 0;
      known.set(keyOf(finding), left - 1);
      return left <= 0;
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
