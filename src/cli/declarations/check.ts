import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice, collect } from '../command.js';
import type { CheckFlags } from '../commands/check.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 check FILES...` */
export function declareCheck(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('check', language());
  const { of } = says;
  program
    .command('check')
    .description(says.does)
    .argument('<patterns...>', of.patterns)
    .addOption(
      choice('-f, --format <format>', of.format, 'check', ['pretty', 'unix', 'json', 'sarif', 'github', 'html']),
    )
    .addOption(
      choice('-r, --reporter <name>', of.reporter, 'check', ['pretty', 'unix', 'json', 'sarif', 'github', 'html']),
    )
    .addOption(choice('--fail-on <severity>', of.failOn, 'check', ['error', 'warning', 'info', 'never']))
    .option('--rule <name=level>', of.rule, collect, [])
    .option('--summary', of.summary)
    .option('--baseline <file>', of.baseline)
    .option('--fix', of.fix)
    .option('-o, --output <file>', of.output)
    .addHelpText('after', ending(says))
    .action(async (files: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('../commands/check.js');
      finish(await checkCommand(files, flags));
    });
}
