import '../start/short-run.js';
import type { Source } from '../../read/source.js';
import type { Plan } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { note, reportError, reportNote } from '../output/report.js';
import { reportPlan } from '../output/summary.js';
import { checkOutput } from '../output/write.js';
import { settings } from '../settings.js';
import { type Files, filesOf } from './plan-files.js';
import { type PlanInput, readPlans } from './plan-input.js';
import { nameOf, refuseTwoStdin, STDIN } from './read.js';

/**
 * The plans that names, folders and globs stand for. A text and what was extracted from it count as one plan. What
 * cannot be read as a plan is reported and skipped; `failed` says so. `sources` holds their texts, where at hand.
 * Throws Failure where the output cannot be written.
 */
export async function planList(
  patterns: readonly string[],
  output: string | undefined,
): Promise<{ plans: Plan[]; sources: Map<Plan, Source | null>; failed: boolean }> {
  const plans = new Map<string, Plan>();
  const sources = new Map<Plan, Source | null>();
  const failed = await eachPlan(namedFiles(patterns, output), ({ plan, source }, file) => {
    const twin = plans.get(plan.source.sha256);
    if (twin) {
      const other = twin.source.file ?? note('anotherFile');
      reportNote(note('sameSource', { file: nameOf(file), other }), false);
      return;
    }
    plans.set(plan.source.sha256, plan);
    sources.set(plan, source);
    if (settings.verbose) reportPlan(nameOf(file), plan);
  });
  return { plans: [...plans.values()], sources, failed };
}

/** The files that names, folders and globs stand for. Throws Failure where the output cannot be written. */
export function namedFiles(patterns: readonly string[], output: string | undefined): Files {
  refuseTwoStdin(patterns);
  const found = filesOf(patterns);
  if (output !== undefined) checkOutput(output, found.files);
  return found;
}

/**
 * Hands on the plans of files, in their order. What cannot be read as a plan is reported; returns whether any cannot.
 */
export async function eachPlan(
  { files, failed }: Files,
  use: (input: PlanInput, file: string) => void,
): Promise<boolean> {
  let hasFailed = failed;
  for (const file of files) {
    try {
      for (const input of await readPlans(file)) use(input, file);
    } catch (error) {
      hasFailed = true;
      reportError(nameOf(file), error);
    }
  }
  return hasFailed;
}

/** Throws Failure if a workbook would go to a terminal or pipe. */
export function checkWorkbook(format: string, output: string | undefined): void {
  if (format === 'xlsx' && (output === undefined || output === STDIN)) {
    throw new Failure('workbook-to-terminal');
  }
}
