import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice, choiceArgument } from '../command.js';
import type { CompletionFlags, Shell } from '../commands/completion.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 completion SHELL` */
export function declareCompletion(program: Command, finish: (status: number) => void, whole: () => Command): void {
  const says = commandHelp('completion', language());
  const { of } = says;
  program
    .command('completion')
    .description(says.does)
    .addArgument(choiceArgument('<shell>', of.shell, 'completion', ['bash', 'zsh', 'fish', 'powershell']))
    .addOption(choice('-f, --format <format>', of.format, 'completion', ['text']).default('text'))
    .option('-o, --output <file>', of.output)
    .addHelpText('after', ending(says))
    .action(async (shell: Shell, flags: CompletionFlags) => {
      const { completionCommand } = await import('../commands/completion.js');
      finish(await completionCommand(shell, flags, whole()));
    });
}
