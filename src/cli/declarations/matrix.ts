import { type Command, Option } from 'commander';
import type { MatrixFlags } from '../commands/matrix.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 matrix plans/', 'all plans of a folder side by side'],
  ['plan06 matrix plans/*.md --cell presence', 'which model stands in which plan'],
  ['plan06 matrix plans/ -f html -o matrix.html', 'a heat map of deadlines and a timeline'],
  ['plan06 matrix plans/ -f xlsx -o matrix.xlsx', 'a workbook: one sheet, a column for each plan'],
  ['plan06 matrix plans/ -f csv --excel -o matrix.csv', 'for a spreadsheet'],
] as const;

/** `plan06 matrix FILES...` */
export function declareMatrix(program: Command, finish: (status: number) => void): void {
  program
    .command('matrix')
    .description('put plans side by side: a row for each model, a column for each locality')
    .argument('<files...>', 'texts of plans, or what extract printed of them as JSON; folders; globs; - for stdin')
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(['text', 'csv', 'json', 'markdown', 'html', 'xlsx'])
        .default('text'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--cell <what>', 'what a cell shows; all: number, deadline and lead')
        .choices(['all', 'presence', 'deadline', 'lead', 'tools'])
        .default('all'),
    )
    .option('--excel', 'CSV that begins with the mark by which Excel knows UTF-8')
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: 0 done, 2 a file could not be read as a plan (the others are shown).')
    .action(async (files: string[], flags: MatrixFlags) => {
      const { matrixCommand } = await import('../commands/matrix.js');
      finish(await matrixCommand(files, flags));
    });
}
