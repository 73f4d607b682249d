import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { MatrixFlags } from '../commands/matrix.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 matrix FILES...` */
export function declareMatrix(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('matrix', language());
  const { of } = says;
  program
    .command('matrix')
    .description(says.does)
    .argument('<files...>', of.files)
    .addOption(
      choice('-f, --format <format>', of.format, 'matrix', ['text', 'csv', 'json', 'markdown', 'html', 'xlsx']).default(
        'text',
      ),
    )
    .option('-o, --output <file>', of.output)
    .addOption(
      choice('--cell <what>', of.cell, 'matrix', ['all', 'presence', 'deadline', 'lead', 'tools']).default('all'),
    )
    .addOption(choice('--group <how>', of.group, 'matrix', ['province']))
    .option('--excel', of.excel)
    .addHelpText('after', ending(says))
    .action(async (files: string[], flags: MatrixFlags) => {
      const { matrixCommand } = await import('../commands/matrix.js');
      finish(await matrixCommand(files, flags));
    });
}
