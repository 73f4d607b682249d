import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { TABLES } from '../../messages/table/index.js';
import { choice } from '../command.js';
import type { TableFlags } from '../commands/table.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 table FILES...` */
export function declareTable(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('table', language());
  const { of } = says;
  program
    .command('table')
    .description(says.does)
    .argument('<files...>', of.files)
    .addOption(choice('-f, --format <format>', of.format, 'table', ['csv', 'xlsx', 'json']).default('csv'))
    .option('-o, --output <file>', of.output)
    .addOption(choice('--table <name>', of.table, 'table', TABLES))
    .option('--columns <names>', of.columns)
    .option('--excel', of.excel)
    .addHelpText('after', ending(says))
    .action(async (files: string[], flags: TableFlags) => {
      const { tableCommand } = await import('../commands/table.js');
      finish(await tableCommand(files, flags));
    });
}
