import { read } from '../../read/index.js';
import type { ReadOptions } from '../../read/options.js';
import type { Source } from '../../read/source.js';
import { readInput, STDIN } from './read.js';
import { readingOptions } from './reading.js';

/** What a file, or standard input for `-`, holds: a text or any other format. Throws Failure or PlanInputError. */
export async function readDocument(file: string, options: Omit<ReadOptions, 'file'> = {}): Promise<Source> {
  return read(await readInput(file), { ...readingOptions(), ...options, file: file === STDIN ? undefined : file });
}
