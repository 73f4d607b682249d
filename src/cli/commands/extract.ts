import { extract } from '../../extract.js';
import { type Sink, writeJson } from '../../render/json.js';
import type { Plan } from '../../schema/plan.js';
import { faultOf } from '../../schema/plan-check.js';
import { Failure } from '../failure.js';
import { nameOf, refuseTwoStdin, STDIN } from '../input/read.js';
import { readDocument } from '../input/read-document.js';
import { checkOutput, emit } from '../output/write.js';
import { settings } from '../settings.js';
import { DONE, FAILED } from '../status.js';

export interface ExtractFlags {
  format: 'json' | 'yaml' | 'ndjson';
  output?: string;
  compact?: true;
  positions: boolean;
  restore: 'auto' | 'always' | 'never';
  strict?: true;
  timeout?: number;
}

/**
 * Prints one document per file, in the order given. A file that cannot be read as a plan is reported and skipped, and
 * the others are still written; if none is left, nothing is written. Returns the exit status.
 */
export async function extractCommand(files: readonly string[], flags: ExtractFlags): Promise<number> {
  checkFlags(files, flags);
  const plans: Plan[] = [];
  for (const file of files) {
    try {
      plans.push(await extractFile(file, flags));
    } catch (error) {
      const { reportError } = await import('../output/report.js');
      reportError(nameOf(file), error);
    }
  }
  const [first] = plans;
  if (!first) return FAILED;
  await emit(await render(files.length === 1 ? first : plans, flags), flags.output);
  if (settings.verbose || (process.stderr.isTTY && !settings.quiet)) await tell(plans);
  return plans.length === files.length ? DONE : FAILED;
}

function checkFlags(files: readonly string[], flags: ExtractFlags): void {
  if (flags.compact && flags.format !== 'json') throw new Failure('compact-not-json', { format: flags.format });
  refuseTwoStdin(files);
  if (flags.output !== undefined) checkOutput(flags.output, files);
}

async function extractFile(file: string, flags: ExtractFlags): Promise<Plan> {
  const { positions, restore, strict } = flags;
  const plan = extract(await readDocument(file), { positions, restore, strict });
  const fault = faultOf(plan);
  if (fault === undefined) return plan;
  throw new Failure('breaks-schema', { fault });
}

async function render(plans: Plan | readonly Plan[], flags: ExtractFlags): Promise<(sink: Sink) => void> {
  if (flags.format === 'json') return (sink) => writeJson(plans, { compact: flags.compact }, sink);
  if (flags.format === 'ndjson') {
    const { writeNdjson } = await import('../../render/ndjson.js');
    return (sink) => writeNdjson(plans, sink);
  }
  const { writeYaml } = await import('../../render/yaml.js');
  return (sink) => writeYaml(plans, sink);
}

async function tell(plans: readonly Plan[]): Promise<void> {
  const { reportPlan } = await import('../output/summary.js');
  for (const plan of plans) reportPlan(plan.source.file ?? nameOf(STDIN), plan);
}
