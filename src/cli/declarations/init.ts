import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { InitFlags } from '../commands/init.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 init` */
export function declareInit(program: Command, finish: (status: number) => void, whole: () => Command): void {
  const says = commandHelp('init', language());
  const { of } = says;
  program
    .command('init')
    .description(says.does)
    .addOption(choice('-f, --format <format>', of.format, 'init', ['yaml']).default('yaml'))
    .option('-o, --output <file>', of.output)
    .option('--force', of.force)
    .addHelpText('after', ending(says))
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('../commands/init.js');
      finish(await initCommand(flags, whole()));
    });
}
