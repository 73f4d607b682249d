import { type Command, Option } from 'commander';
import type { CheckFlags } from '../commands/check.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 check plan.md', 'what is wrong with a plan, and where'],
  ['plan06 check plans/*.md --lang vi', 'several plans, in Vietnamese'],
  ['plan06 check plan.json', 'a plan that was extracted before'],
  ['plan06 check plan.md --fail-on warning', 'exit status 1 for warnings too'],
  ['plan06 check plan.md --rule model-number-gap=off', 'without a rule'],
  ['plan06 check plans/*.md --reporter sarif -o plans.sarif', 'for code scanning'],
  ['plan06 explain annex-lead-differs', 'what a rule is about'],
] as const;

const EXIT =
  '\nExit status: 0 nothing at or above the limit, 1 findings at or above it, 2 a file could not be checked.';

/** `plan06 check FILES...` */
export function declareCheck(program: Command, finish: (status: number) => void): void {
  program
    .command('check')
    .description('say what is wrong with plans, and where')
    .argument(
      '<patterns...>',
      'files, folders or quoted globs: plans, or what extract printed of them as JSON; - reads standard input',
    )
    .addOption(
      new Option('-r, --reporter <name>', 'how to print').choices(['pretty', 'unix', 'json', 'sarif', 'github']),
    )
    .addOption(new Option('--fail-on <severity>', 'what gives exit status 1').choices(['error', 'warning', 'never']))
    .option('--rule <name=level>', 'make a rule off, info, warning or error; may be repeated', collect, [])
    .addOption(
      new Option('--lang <language>', 'language of the messages; by default that of the locale').choices(['en', 'vi']),
    )
    .option('-c, --config <file>', 'read this configuration, not the nearest plan06.config.yaml')
    .option('--no-config', 'read no configuration')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', EXIT)
    .action(async (files: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('../commands/check.js');
      finish(await checkCommand(files, flags));
    });
}

function collect(value: string, list: readonly string[]): string[] {
  return [...list, value];
}
