import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import type { MergeFlags } from '../commands/merge.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 merge DIRS... --out-dir DIR` */
export function declareMerge(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('merge', language());
  const { of } = says;
  program
    .command('merge')
    .description(says.does)
    .argument('<dirs...>', of.dirs)
    .option('-d, --out-dir <dir>', of.outDir)
    .option('--report <file>', of.report)
    .addHelpText('after', ending(says))
    .action(async (dirs: string[], flags: MergeFlags) => {
      const { mergeCommand } = await import('../commands/merge.js');
      finish(await mergeCommand(dirs, flags));
    });
}
