import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { RestoreFlags } from '../commands/restore.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 restore FILE` */
export function declareRestore(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('restore', language());
  const { of } = says;
  program
    .command('restore')
    .description(says.does)
    .argument('<file>', of.file)
    .addOption(choice('-f, --format <format>', of.format, 'restore', ['markdown', 'json']).default('markdown'))
    .option('-o, --output <file>', of.output)
    .option('--always', of.always)
    .option('--mark', of.mark)
    .addHelpText('after', ending(says))
    .action(async (file: string, flags: RestoreFlags) => {
      const { restoreCommand } = await import('../commands/restore.js');
      finish(await restoreCommand(file, flags));
    });
}
