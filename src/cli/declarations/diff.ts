import { type Command, Option } from 'commander';
import { DIFF_KINDS } from '../../compare/result/only.js';
import { commandHelp } from '../../messages/help/index.js';
import { put } from '../../messages/template.js';
import { choice } from '../command.js';
import type { DiffFlags } from '../commands/diff.js';
import { ending } from '../help.js';
import { language } from '../language.js';
import { chosen } from '../list-option.js';

/** `plan06 diff A B` */
export function declareDiff(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('diff', language());
  const { of } = says;
  program
    .command('diff')
    .description(says.does)
    .argument('<a>', of.a)
    .argument('<b>', of.b)
    .argument('[more...]', of.more)
    .addOption(
      choice('-f, --format <format>', of.format, 'diff', ['text', 'json', 'markdown', 'html', 'xlsx']).default('text'),
    )
    .option('-o, --output <file>', of.output)
    .addOption(choice('--as <view>', of.as, 'diff', ['versions', 'localities']))
    .addOption(
      new Option('--only <kinds>', put(of.only, { kinds: DIFF_KINDS.join(', ') })).argParser(chosen(DIFF_KINDS)),
    )
    .option('--pairs <file>', of.pairs)
    .option('--full', of.full)
    .option('--strict', of.strict)
    .option('--explain', of.explain)
    .addHelpText('after', ending(says))
    .action(async (a: string, b: string, more: string[], flags: DiffFlags) => {
      const { diffCommand } = await import('../commands/diff.js');
      finish(await diffCommand([a, b, ...more], flags));
    });
}
