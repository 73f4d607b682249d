import { type Command, Option } from 'commander';
import { TABLES } from '../../messages/table/index.js';
import type { TableFlags } from '../commands/table.js';
import { examples } from '../help.js';
import { languageOption } from '../language.js';

const EXAMPLES = [
  ['plan06 table plans/ -f xlsx -o plans.xlsx', 'a workbook: a sheet for each table'],
  ['plan06 table plan.md --lang vi --excel -o plan.csv', 'models and tasks, for Excel, heads in Vietnamese'],
  ['plan06 table plan.md --table deadlines', 'a row for each deadline'],
  ['plan06 table plan.md --columns number,title,end', 'some columns only'],
] as const;

/** `plan06 table FILES...` */
export function declareTable(program: Command, finish: (status: number) => void): void {
  program
    .command('table')
    .description('all models and tasks of plans as a table, for a spreadsheet: a row each')
    .argument('<files...>', 'texts of plans, or what extract printed of them as JSON; folders; globs; - for stdin')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['csv', 'xlsx', 'json']).default('csv'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--table <name>', 'which table (default: models and tasks; all of them in a workbook)').choices(
        TABLES,
      ),
    )
    .option('--columns <names>', 'these columns only, in this order, separated by commas')
    .option('--excel', 'CSV as Excel opens it: its separator, the mark of UTF-8, no cell taken for a formula')
    .addOption(languageOption())
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: 0 done, 2 a file could not be read as a plan (the others are shown).')
    .action(async (files: string[], flags: TableFlags) => {
      const { tableCommand } = await import('../commands/table.js');
      finish(await tableCommand(files, flags));
    });
}
