import '../start/short-run.js';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { extract } from '../../extract.js';
import { read } from '../../read/index.js';
import { type Plan, planSchema } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { nameOf, readInput, STDIN } from './read.js';
import { readingOptions } from './reading.js';

/** A plan to check: extracted from a text just now, or read from what extract printed before. */
export interface PlanInput {
  /** The file that its positions refer to. */
  readonly file: string;
  readonly plan: Plan;
  /** The decoded text that its positions refer to; null where it is not at hand. */
  readonly source: string | null;
}

/** How many of the wrong keys are told. */
const MOST = 5;

/** The plans of a file. Throws Failure or PlanInputError for one that is no text of a plan, nor a plan as JSON. */
export async function readPlans(file: string): Promise<PlanInput[]> {
  const bytes = await readInput(file);
  const data = readJson(bytes, file);
  if (data !== undefined) {
    const plans = Array.isArray(data) ? data : [data];
    if (plans.length === 0) throw new Failure('JSON without a plan', 'give what plan06 extract prints');
    return Promise.all(plans.map((plan, i) => fromJson(plan, file, Array.isArray(data) ? `[${i}] ` : '')));
  }
  const source = await read(bytes, { ...readingOptions(), file: file === STDIN ? undefined : file });
  return [{ file: nameOf(file), plan: extract(source), source: source.text }];
}

/** The JSON in a file, or undefined where it is a text. A text may begin with a bracket; a file of JSON may not be one. */
function readJson(bytes: Uint8Array, file: string): unknown {
  const isNamed = /\.json$/iu.test(file);
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (!isNamed && !/^[[{]/u.test(head)) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    if (!isNamed && !/^\{\s*"/u.test(head)) return undefined;
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(`no JSON: ${why}`, 'give the text of a plan, or what plan06 extract prints of it');
  }
}

async function fromJson(data: unknown, file: string, where: string): Promise<PlanInput> {
  const checked = planSchema.safeParse(data);
  if (!checked.success) {
    const first = new z.ZodError(checked.error.issues.slice(0, MOST));
    const more = checked.error.issues.length - MOST;
    const message = `${where}no plan of schema version 1: ${z.prettifyError(first)}`;
    throw new Failure(more > 0 ? `${message} (and ${more} more)` : message, 'extract the plan anew');
  }
  const beside = await findSource(checked.data, file);
  return {
    file: beside?.file ?? checked.data.source.file ?? nameOf(file),
    plan: checked.data,
    source: beside?.text ?? null,
  };
}

/** The text that a plan was extracted from, if it lies beside the JSON and is still the same. */
async function findSource(plan: Plan, file: string): Promise<{ file: string; text: string } | null> {
  const { file: recorded, sha256 } = plan.source;
  if (recorded === null || file === STDIN) return null;
  const candidate = join(dirname(file), basename(recorded.replace(/\\/gu, '/')));
  try {
    const source = await read(readFileSync(candidate), { file: candidate });
    return source.sha256 === sha256 ? { file: candidate, text: source.text } : null;
  } catch {
    return null; // Not there, or no text: then no line of it is shown.
  }
}
