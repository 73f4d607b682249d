import '../start/short-run.js';
import type { Source } from '../../read/source.js';
import type { Plan } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { note, reportError, reportNote } from '../output/report.js';
import { reportPlan } from '../output/summary.js';
import { checkOutput } from '../output/write.js';
import { settings } from '../settings.js';
import { filesOf } from './plan-files.js';
import { readPlans } from './plan-input.js';
import { nameOf, STDIN } from './read.js';

/**
 * The plans that names, folders and globs stand for. A text and what was extracted from it count as one plan. What
 * cannot be read as a plan is reported and skipped; `failed` says so. `sources` holds their texts, where at hand. Throws Failure where the output cannot be
 * written.
 */
export async function planList(
  patterns: readonly string[],
  output: string | undefined,
): Promise<{ plans: Plan[]; sources: Map<Plan, Source | null>; failed: boolean }> {
  if (patterns.filter((pattern) => pattern === STDIN).length > 1) {
    throw new Failure('stdin-twice');
  }
  const { files, ...found } = filesOf(patterns);
  if (output !== undefined) checkOutput(output, files);
  let { failed } = found;
  const plans = new Map<string, Plan>();
  const sources = new Map<Plan, Source | null>();
  for (const file of files) {
    try {
      for (const { plan, source } of await readPlans(file)) {
        const twin = plans.get(plan.source.sha256);
        if (twin) {
          const other = twin.source.file ?? note('anotherFile');
          reportNote(note('sameSource', { file: nameOf(file), other }), false);
          continue;
        }
        plans.set(plan.source.sha256, plan);
        sources.set(plan, source);
        if (settings.verbose) reportPlan(nameOf(file), plan);
      }
    } catch (error) {
      failed = true;
      reportError(nameOf(file), error);
    }
  }
  return { plans: [...plans.values()], sources, failed };
}

/** Throws Failure if a workbook would go to a terminal or pipe. */
export function checkWorkbook(format: string, output: string | undefined): void {
  if (format === 'xlsx' && (output === undefined || output === STDIN)) {
    throw new Failure('workbook-to-terminal');
  }
}
