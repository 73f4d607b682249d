import { type Command, Option } from 'commander';
import type { QueryFlags } from '../commands/query.js';
import { examples } from '../help.js';
import { languageOption } from '../language.js';

const EXAMPLES = [
  ['plan06 query plans/ --due 2024-Q1', 'what is due in a quarter (a year, month or day as well)'],
  ['plan06 query plans/ --no-lead', 'what nobody leads'],
  ['plan06 query plans/ --body "Công an xã" --role lead -f xlsx -o out.xlsx', 'what a body leads, as a workbook'],
] as const;

/** `plan06 query FILES...` */
export function declareQuery(program: Command, finish: (status: number) => void): void {
  program
    .command('query')
    .description('find models and tasks of plans: by deadline, body, part or words; all conditions hold at once')
    .argument('<files...>', 'texts of plans, or what extract printed of them as JSON; folders; globs; - for stdin')
    .option('--due <when>', 'a deadline ends within: 2024, 2024-Q1, 2024-03 or 2024-03-31')
    .option('--due-before <day>', 'a deadline ends before this day: 2024-03-31')
    .option('--no-lead', 'no body leads')
    .option('--no-deadline', 'no deadline is stated')
    .option('--recurring', 'a deadline recurs')
    .option('--body <name>', 'a body whose name holds these words has a part')
    .addOption(
      new Option('--role <role>', 'a body (that of --body) has this part').choices([
        'lead',
        'coordinate',
        'implement',
        'support',
        'guide',
      ]),
    )
    .option('--text <words>', 'these words stand in it')
    .addOption(
      new Option('-f, --format <format>', 'what to write').choices(['text', 'csv', 'xlsx', 'json']).default('text'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(languageOption())
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: 0 done, 2 a file could not be read as a plan (the others are shown).')
    .action(async (files: string[], flags: QueryFlags) => {
      const { queryCommand } = await import('../commands/query.js');
      finish(await queryCommand(files, flags));
    });
}
