import { extract } from '../../extract.js';
import { renderJson } from '../../render/json.js';
import type { Plan } from '../../schema/plan.js';
import { faultOf } from '../../schema/plan-check.js';
import { Failure } from '../failure.js';
import { nameOf, STDIN } from '../input/read.js';
import { readDocument } from '../input/read-document.js';
import { hasTroubles, summarize } from '../output/summary.js';
import { checkOutput, emit } from '../output/write.js';
import { DONE, FAILED } from '../status.js';

export interface ExtractFlags {
  format: 'json' | 'yaml';
  output?: string;
  compact?: true;
  positions: boolean;
  restore: 'auto' | 'always' | 'never';
  verbose?: true;
  quiet?: true;
}

/**
 * Prints one document a file, in the order given. A file that cannot be read as a plan is told of and left out, and
 * the others are written all the same; where none is left, nothing is written. Returns the exit status.
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
  if (flags.verbose || (process.stderr.isTTY && !flags.quiet)) await tell(plans);
  return plans.length === files.length ? DONE : FAILED;
}

function checkFlags(files: readonly string[], flags: ExtractFlags): void {
  if (flags.compact && flags.format === 'yaml') throw new Failure('--compact is for JSON', 'leave out -f yaml');
  if (files.filter((file) => file === STDIN).length > 1) {
    throw new Failure('standard input (-) is named twice', 'name it once');
  }
  if (flags.output !== undefined) checkOutput(flags.output, files);
}

async function extractFile(file: string, flags: ExtractFlags): Promise<Plan> {
  const { positions, restore } = flags;
  const plan = extract(await readDocument(file), { positions, restore });
  const fault = faultOf(plan);
  if (fault === undefined) return plan;
  throw new Failure(`internal error: the result breaks the schema (${fault})`, 'please report it with the file');
}

async function render(plans: Plan | readonly Plan[], flags: ExtractFlags): Promise<string> {
  if (flags.format === 'json') return renderJson(plans, { compact: flags.compact });
  const { renderYaml } = await import('../../render/yaml.js');
  return renderYaml(plans);
}

async function tell(plans: readonly Plan[]): Promise<void> {
  const { reportNote } = await import('../output/report.js');
  for (const plan of plans) reportNote(`${plan.source.file ?? nameOf(STDIN)}: ${summarize(plan)}`, hasTroubles(plan));
}
