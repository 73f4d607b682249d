import '../start/short-run.js';
import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { readBounded } from '../../batch/convert/read.js';
import { isInside } from '../../batch/find/inside.js';
import { extract } from '../../extract.js';
import { read } from '../../read/index.js';
import type { Source } from '../../read/source.js';
import { MAX_INPUT_SIZE } from '../../read/text/index.js';
import { type Plan, planSchema } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { readPlanData } from './plan-data.js';
import { nameOf, readInput, STDIN } from './read.js';
import { readingOptions } from './reading.js';
import { inOneSentence } from './schema-issue.js';

/** A plan to check: extracted from a text just now, or read from what extract printed before. */
export interface PlanInput {
  /** The file that its positions refer to. */
  readonly file: string;
  readonly plan: Plan;
  /** The text that its positions refer to; null if it is not at hand. */
  readonly source: Source | null;
}

/**
 * The plans of a file. Throws Failure or PlanInputError for one that is no text of a plan, nor a plan as JSON, NDJSON or
 * YAML.
 */
export async function readPlans(file: string): Promise<PlanInput[]> {
  const bytes = await readInput(file);
  const data = await readPlanData(bytes, file);
  if (data) {
    if (data.values.length === 0) throw new Failure('json-empty', { kind: data.kind });
    return Promise.all(data.values.map((plan, i) => fromData(plan, file, data.isList ? `[${i}] ` : '')));
  }
  const source = await read(bytes, { ...readingOptions(), file: file === STDIN ? undefined : file });
  return [{ file: nameOf(file), plan: extract(source), source }];
}

async function fromData(data: unknown, file: string, where: string): Promise<PlanInput> {
  const checked = planSchema.safeParse(data);
  if (!checked.success) {
    const what = inOneSentence(checked.error.issues[0]!, data);
    const more = checked.error.issues.length - 1;
    throw new Failure(more > 0 ? 'json-no-plan/more' : 'json-no-plan', { where, what, more });
  }
  const beside = await findSource(checked.data, file);
  return {
    file: beside?.file ?? checked.data.source.file ?? nameOf(file),
    plan: checked.data,
    source: beside?.source ?? null,
  };
}

/**
 * The text that a plan was extracted from, if it is still the same, and lies beside the data or where it was. The data
 * may name any file: only one in the folder that the program runs in is looked at.
 */
async function findSource(plan: Plan, file: string): Promise<{ file: string; source: Source } | null> {
  const { file: recorded, sha256 } = plan.source;
  if (recorded === null || file === STDIN) return null;
  const beside = join(dirname(file), basename(recorded.replace(/\\/gu, '/')));
  const isOurs = isInside(resolve(recorded), process.cwd());
  for (const candidate of isOurs ? [beside, recorded] : [beside]) {
    try {
      const found = readBounded(candidate, MAX_INPUT_SIZE);
      const isSame = 'bytes' in found && createHash('sha256').update(found.bytes).digest('hex') === sha256;
      if (isSame) return { file: candidate, source: await read(found.bytes, { file: candidate }) };
    } catch {} // No text: then no line of it is shown.
  }
  return null;
}
