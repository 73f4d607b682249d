import { type Command, Option } from 'commander';
import { DIFF_KINDS } from '../../compare/only.js';
import type { DiffFlags } from '../commands/diff.js';
import { examples } from '../help.js';
import { languageOption } from '../language.js';
import { chosen } from './list-option.js';

const EXAMPLES = [
  ['plan06 diff a.md b.md', 'one page: what is in common, deadlines, leads, bodies, what is missing'],
  ['plan06 diff a.md b.md --full', 'the same, and model by model'],
  ['plan06 diff a.json b.md', 'a plan that was extracted before, and a text'],
  ['plan06 diff v1.md v2.md v3.md', 'versions of one plan in a row, each against the one before'],
  ['plan06 diff a.md b.md --only deadlines,leads', 'two kinds of difference'],
  ['plan06 diff a.md b.md -f html -o diff.html', 'side by side, in one file'],
  ['plan06 diff a.md b.md -f xlsx -o diff.xlsx --lang vi', 'tables for a spreadsheet, in Vietnamese'],
  ['plan06 diff a.md b.md --pairs pairs.txt', 'with pairs that you decided'],
] as const;

/** `plan06 diff A B` */
export function declareDiff(program: Command, finish: (status: number) => void): void {
  program
    .command('diff')
    .description("say what differs between two versions of a plan, or two localities' plans")
    .argument('<a>', 'a text of a plan, or what extract printed of it as JSON; - reads standard input')
    .argument('<b>', 'the plan to compare it with')
    .argument('[more...]', 'further versions, each compared with the one before')
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(['text', 'json', 'markdown', 'html', 'xlsx'])
        .default('text'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--as <view>', 'compare as versions of one plan or as plans of localities').choices([
        'versions',
        'localities',
      ]),
    )
    .addOption(
      new Option('--only <kinds>', `only these kinds of difference, with commas: ${DIFF_KINDS.join(', ')}`).argParser(
        chosen(DIFF_KINDS),
      ),
    )
    .option('--pairs <file>', 'pairs to make or not to make: "24 = 28", "24 != 43", "task II/1 = II/3", one a line')
    .option('--full', 'all rows of the tables, and model by model what differs')
    .option('--strict', 'count differences of spelling, abbreviation, line breaks and damage too, and fold nothing')
    .option('--explain', 'say why models were paired, and what comes nearest to the others')
    .addOption(languageOption())
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: 0 the same, 1 different, 2 a file could not be read as a plan.')
    .action(async (a: string, b: string, more: string[], flags: DiffFlags) => {
      const { diffCommand } = await import('../commands/diff.js');
      finish(await diffCommand([a, b, ...more], flags));
    });
}
