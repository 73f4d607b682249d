import { type Command, Option } from 'commander';
import type { ExplainFlags } from '../commands/explain.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 explain annex-lead-differs', 'what a rule is about, with examples'],
  ['plan06 explain annex-lead-differs --lang vi', 'in Vietnamese'],
  ['plan06 explain', 'all rules, a line each'],
] as const;

/** `plan06 explain [RULE]` */
export function declareExplain(program: Command, finish: (status: number) => void): void {
  program
    .command('explain')
    .description('print the page of a rule of check, or the list of the rules')
    .argument('[rule]', 'the code of a rule, as check prints it')
    .addOption(
      new Option('--lang <language>', 'language of the page; by default that of the locale').choices(['en', 'vi']),
    )
    .addHelpText('after', examples(EXAMPLES))
    .action(async (rule: string | undefined, flags: ExplainFlags) => {
      const { explainCommand } = await import('../commands/explain.js');
      finish(await explainCommand(rule, flags));
    });
}
