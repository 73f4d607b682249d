import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { ExtractFlags } from '../commands/extract.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 extract FILES...` */
export function declareExtract(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('extract', language());
  const { of } = says;
  program
    .command('extract')
    .description(says.does)
    .argument('<files...>', of.files)
    .addOption(choice('-f, --format <format>', of.format, 'extract', ['json', 'yaml', 'ndjson']).default('json'))
    .option('-o, --output <file>', of.output)
    .option('--compact', of.compact)
    .option('--no-positions', of.noPositions)
    .addOption(choice('--restore <when>', of.restore, 'extract', ['auto', 'always', 'never']).default('auto'))
    .option('--strict', of.strict)
    .addHelpText('after', ending(says))
    .action(async (files: string[], flags: ExtractFlags) => {
      const { extractCommand } = await import('../commands/extract.js');
      finish(await extractCommand(files, flags));
    });
}
