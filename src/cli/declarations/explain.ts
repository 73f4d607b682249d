import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice } from '../command.js';
import type { ExplainFlags } from '../commands/explain.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 explain [RULE]` */
export function declareExplain(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('explain', language());
  const { of } = says;
  program
    .command('explain')
    .description(says.does)
    .argument('[rule]', of.rule)
    .argument('[words...]', of.words)
    .addOption(choice('-f, --format <format>', of.format, 'explain', ['markdown']).default('markdown'))
    .addHelpText('after', ending(says))
    .action(async (rule: string | undefined, words: string[], flags: ExplainFlags) => {
      const { explainCommand } = await import('../commands/explain.js');
      finish(await explainCommand(rule, words, flags));
    });
}
