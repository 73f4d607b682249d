import { type Command, Option } from 'commander';
import { DIFF_KINDS } from '../../compare/only.js';
import type { DiffFlags } from '../commands/diff.js';
import { examples } from '../help.js';
import { chosen } from './list-option.js';

const EXAMPLES = [
  ['plan06 diff a.md b.md', 'what differs, the summary first'],
  ['plan06 diff a.json b.md', 'a plan that was extracted before, and a text'],
  ['plan06 diff a.md b.md --only deadlines,leads', 'two kinds of difference'],
  ['plan06 diff a.md b.md -f html -o diff.html', 'side by side, in one file'],
  ['plan06 diff a.md b.md -f markdown', 'for a report or a pull request'],
  ['plan06 diff a.md b.md --explain', 'why two models were paired'],
] as const;

/** `plan06 diff A B` */
export function declareDiff(program: Command, finish: (status: number) => void): void {
  program
    .command('diff')
    .description("say what differs between two localities' plans, model by model")
    .argument('<a>', 'a text of a plan, or what extract printed of it as JSON; - reads standard input')
    .argument('<b>', 'the plan to compare it with')
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(['text', 'json', 'markdown', 'html'])
        .default('text'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--only <kinds>', `only these kinds of difference, with commas: ${DIFF_KINDS.join(', ')}`).argParser(
        chosen(DIFF_KINDS),
      ),
    )
    .option('--strict', 'count differences of spelling, abbreviation, line breaks and damage too')
    .option('--explain', 'say why models were paired, and what comes nearest to the others')
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: 0 the same, 1 different, 2 a file could not be read as a plan.')
    .action(async (a: string, b: string, flags: DiffFlags) => {
      const { diffCommand } = await import('../commands/diff.js');
      finish(await diffCommand(a, b, flags));
    });
}
