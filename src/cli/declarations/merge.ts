import type { Command } from 'commander';
import type { MergeFlags } from '../commands/merge.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 merge shards -d out', 'the shards of a run, all in one folder'],
  ['plan06 merge out1 out2 out3 out4 -d out --report report.ndjson', 'with the report of the whole run'],
] as const;

/** `plan06 merge DIRS... --out-dir DIR` */
export function declareMerge(program: Command, finish: (status: number) => void): void {
  program
    .command('merge')
    .description('join the results of all shards of a run (batch --shard) as if it had been run in one piece')
    .argument('<dirs...>', 'the output folders of the shards')
    .requiredOption('-d, --out-dir <dir>', 'where the outputs go')
    .option('--report <file>', 'what became of each file, as NDJSON; - writes to standard output')
    .option('-q, --quiet', 'tell nothing but errors')
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: that of the run in one piece; 2 the shards cannot be joined.')
    .action(async (dirs: string[], flags: MergeFlags) => {
      const { mergeCommand } = await import('../commands/merge.js');
      finish(await mergeCommand(dirs, flags));
    });
}
