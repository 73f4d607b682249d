import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice, seconds } from '../command.js';
import type { ExtractFlags } from '../commands/extract.js';
import { ending } from '../help.js';
import { language } from '../language.js';
import { isTimed } from '../start/timed.js';

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
    .option('--timeout <seconds>', of.timeout, seconds)
    .option('--strict', of.strict)
    .addHelpText('after', ending(says))
    .action(async (files: string[], flags: ExtractFlags) => {
      if (flags.timeout !== undefined && !isTimed()) {
        const { runWithin } = await import('../start/run-within.js');
        return finish(runWithin(flags.timeout));
      }
      const { extractCommand } = await import('../commands/extract.js');
      finish(await extractCommand(files, flags));
    });
}
