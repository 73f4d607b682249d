import { read } from '../../read/index.js';
import type { ReadOptions } from '../../read/options.js';
import type { Source } from '../../read/source.js';
import { isOwnOutput, OWN_HEAD } from '../../text/own-output.js';
import { Failure } from '../failure.js';
import { collectOftenFor } from '../start/engine-flags.js';
import { readInput, STDIN } from './read.js';
import { readingOptions } from './reading.js';

/**
 * What a file, or standard input for `-`, holds: a text or any other format. Throws Failure or PlanInputError, also for
 * plan06's own output, which is no longer the text of a plan.
 */
export async function readDocument(file: string, options: Omit<ReadOptions, 'file'> = {}): Promise<Source> {
  const bytes = await readInput(file);
  if (isOwnOutput(new TextDecoder().decode(bytes.subarray(0, OWN_HEAD)))) throw outputGiven(bytes);
  const source = await read(bytes, { ...readingOptions(), ...options, file: file === STDIN ? undefined : file });
  collectOftenFor(source.text.length);
  return source;
}

/** The failure for an output of plan06 where a plan is expected, with the plan's name if the output has it. */
function outputGiven(bytes: Uint8Array): Failure {
  // '"source":{"file":"plan.md"', 'file: "plan.md"'
  const named = /\bsource"?:\s{0,9}(?:\{\s{0,9})?"?file"?:\s?"?(?<file>[^"\n]{1,200})/u;
  const file = named.exec(new TextDecoder().decode(bytes.subarray(0, 2048)))?.groups?.file?.trim();
  return file && file !== 'null' ? new Failure('output-given/file', { file }) : new Failure('output-given');
}
