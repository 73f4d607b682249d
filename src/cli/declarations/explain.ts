import { type Command, Option } from 'commander';
import type { ExplainFlags } from '../commands/explain.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 explain annex-lead-differs', 'what a rule is about, with examples'],
  ['plan06 explain annex-lead-differs --lang vi', 'in Vietnamese'],
  ['plan06 explain label "Thời hạn"', 'what a label is taken for, and where that is written'],
  ['plan06 explain', 'all rules, a line each'],
] as const;

/** `plan06 explain [RULE]` */
export function declareExplain(program: Command, finish: (status: number) => void): void {
  program
    .command('explain')
    .description('print the page of a rule of check, the list of the rules, or what a label is taken for')
    .argument('[rule]', 'the code of a rule, as check prints it; or the word label')
    .argument('[words...]', 'behind label: the words that are to be explained')
    .addOption(
      new Option('--lang <language>', 'language of the page; by default that of the locale').choices(['en', 'vi']),
    )
    .addHelpText('after', examples(EXAMPLES))
    .action(async (rule: string | undefined, words: string[], flags: ExplainFlags) => {
      const { explainCommand } = await import('../commands/explain.js');
      finish(await explainCommand(rule, words, flags));
    });
}
