import { type Command, Option } from 'commander';
import type { RestoreFlags } from '../commands/restore.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 restore scan.txt', 'the restored text as Markdown'],
  ['plan06 restore scan.txt -f json', 'each word with its alternatives, certainty and place'],
  ['tesseract page.png - | plan06 restore -', 'from standard input'],
] as const;

/** `plan06 restore FILE` */
export function declareRestore(program: Command, finish: (status: number) => void): void {
  program
    .command('restore')
    .description('give a Vietnamese text that OCR damaged, or that lost its marks, its words back')
    .argument('<file>', 'any Vietnamese text, plan or not; - reads standard input')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['markdown', 'json']).default('markdown'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--always', 'restore every line, damaged or not')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (file: string, flags: RestoreFlags) => {
      const { restoreCommand } = await import('../commands/restore.js');
      finish(await restoreCommand(file, flags));
    });
}
