import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { QueryFlags } from '../commands/query.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 query FILES...` */
export function declareQuery(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('query', language());
  const { of } = says;
  program
    .command('query')
    .description(says.does)
    .argument('<files...>', of.files)
    .option('--due <when>', of.due)
    .option('--due-before <day>', of.dueBefore)
    .option('--no-lead', of.noLead)
    .option('--no-deadline', of.noDeadline)
    .option('--recurring', of.recurring)
    .option('--body <name>', of.body)
    .addOption(choice('--role <role>', of.role, 'query', ['lead', 'coordinate', 'implement', 'support', 'guide']))
    .option('--text <words>', of.text)
    .addOption(
      choice('-f, --format <format>', of.format, 'query', ['text', 'csv', 'xlsx', 'json', 'ics']).default('text'),
    )
    .option('-o, --output <file>', of.output)
    .option('--columns <names>', of.columns)
    .addHelpText('after', ending(says))
    .action(async (files: string[], flags: QueryFlags) => {
      const { queryCommand } = await import('../commands/query.js');
      finish(await queryCommand(files, flags));
    });
}
