import { resolve } from 'node:path';
import { mergeShards } from '../../batch/shards/merge.js';
import { BatchReporter } from '../output/batch-reporter.js';
import { checkOutput } from '../output/write.js';

export interface MergeFlags {
  outDir: string;
  report?: string;
}

/** Joins the results of the shards of a run. Returns the exit status that an unsharded run would have had. */
export async function mergeCommand(dirs: readonly string[], flags: MergeFlags): Promise<number> {
  if (flags.report !== undefined && flags.report !== '-') checkOutput(flags.report);
  const reporter = new BatchReporter(flags);
  await mergeShards(dirs, resolve(flags.outDir), reporter);
  return reporter.finish();
}
