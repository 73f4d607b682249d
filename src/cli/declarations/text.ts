import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { TextFlags } from '../commands/text.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 text FILE` */
export function declareText(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('text', language());
  const { of } = says;
  program
    .command('text')
    .description(says.does)
    .argument('<file>', of.file)
    .addOption(choice('-f, --format <format>', of.format, 'text', ['text']).default('text'))
    .option('-o, --output <file>', of.output)
    .addHelpText('after', ending(says))
    .action(async (file: string, flags: TextFlags) => {
      const { textCommand } = await import('../commands/text.js');
      finish(await textCommand(file, flags));
    });
}
