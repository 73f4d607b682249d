import { join } from 'node:path';
import { say } from '../../messages/library/say.js';
import { BatchError } from '../error.js';
import type { BatchFormat, Input } from '../types.js';

// "ke-hoach.md", "KH 106.TXT": extensions that only say how a text is written
const TEXT_ENDING = /\.(?:md|markdown|mdown|txt|text)$/i;

/** Whether a format gives a file for each plan, in a mirrored tree, or one for all. */
export const isTree = (format: BatchFormat) => format === 'json' || format === 'yaml';

/** Where the output of `place` is below the output folder: `a/plan.md` -> `a/plan.json`. */
export function outputOf(place: string, format: BatchFormat): string {
  return `${place.replace(TEXT_ENDING, '')}.${format}`;
}

/** The files that hold all plans of a run; `mark` tells the shards' apart. */
export function joinedOutputs(format: BatchFormat, mark = ''): string[] {
  if (format === 'ndjson') return [`plans${mark}.ndjson`];
  return format === 'csv' ? [`models${mark}.csv`, `tasks${mark}.csv`] : [];
}

/**
 * A key equal for names that some file system takes for the same: composed or decomposed letters, lower or upper case.
 */
export const sameKey = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * Throws BatchError if two inputs would write one output, an output would take the place of an input, or an input lies
 * outside the base. Call it with all inputs of a run, before anything is written.
 */
export function checkOutputs(inputs: readonly Input[], format: BatchFormat, root: string, mark = ''): void {
  const paths = new Set(inputs.map((one) => one.path));
  const outputs = isTree(format) ? inputs.map((one) => outputOf(one.place, format)) : joinedOutputs(format, mark);
  const eaten = outputs.find((one) => paths.has(join(root, one)));
  if (eaten) throw new BatchError(say('overwrites-input', { file: eaten }), say('choose-another-output-folder'));
  if (!isTree(format)) return;
  const lost = inputs.find(({ place }) => place.startsWith('../') || /^(?:[A-Za-z]:|\/)/.test(place));
  if (lost) throw new BatchError(say('not-below-base', { file: lost.file }), say('name-base'));
  const taken = new Map<string, Input>();
  const pairs: string[] = [];
  for (const input of inputs) {
    const key = sameKey(outputOf(input.place, format));
    const other = taken.get(key);
    if (other)
      pairs.push(say('both-write', { one: other.file, other: input.file, output: outputOf(input.place, format) }));
    else taken.set(key, input);
  }
  if (pairs.length === 0) return;
  const first = pairs.slice(0, 3).join('; ');
  const what = pairs.length > 3 ? say('and-more', { pairs: first, n: pairs.length - 3 }) : first;
  throw new BatchError(what, say('rename-one'));
}
