import { resolve } from 'node:path';
import { BatchError } from '../../batch/error.js';
import { mergeShards } from '../../batch/shards/merge.js';
import { Failure } from '../failure.js';
import { Teller } from '../output/batch-teller.js';
import { checkOutput } from '../output/write.js';

export interface MergeFlags {
  outDir: string;
  report?: string;
  quiet?: true;
}

/** Joins the results of the shards of a run. Returns the exit status that the run in one piece would have had. */
export async function mergeCommand(dirs: readonly string[], flags: MergeFlags): Promise<number> {
  if (flags.report !== undefined && flags.report !== '-') checkOutput(flags.report);
  const teller = new Teller(flags);
  try {
    mergeShards(
      dirs.map((dir) => resolve(dir)),
      resolve(flags.outDir),
      teller,
    );
  } catch (error) {
    throw error instanceof BatchError ? new Failure(error.message, error.hint) : error;
  }
  return teller.finish();
}
