import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { NormalizeFlags } from '../commands/normalize.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 normalize FILE` */
export function declareNormalize(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('normalize', language());
  const { of } = says;
  program
    .command('normalize')
    .description(says.does)
    .argument('<file>', of.file)
    .addOption(choice('-f, --format <format>', of.format, 'normalize', ['markdown']).default('markdown'))
    .option('-o, --output <file>', of.output)
    .addHelpText('after', ending(says))
    .action(async (file: string, flags: NormalizeFlags) => {
      const { normalizeCommand } = await import('../commands/normalize.js');
      finish(await normalizeCommand(file, flags));
    });
}
