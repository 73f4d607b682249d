import type { Command } from 'commander';
import type { TextFlags } from '../commands/text.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 text plan.docx', 'its text on standard output'],
  ['plan06 text plan.docx -o plan.txt', 'into a file'],
  ['curl -s https://example.vn/ke-hoach | plan06 text -', 'of a web page'],
] as const;

/** `plan06 text FILE` */
export function declareText(program: Command, finish: (status: number) => void): void {
  program
    .command('text')
    .description('print the text that is read from a file of any format: what offsets in positions count in')
    .argument('<file>', 'any file that extract reads; - reads standard input')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (file: string, flags: TextFlags) => {
      const { textCommand } = await import('../commands/text.js');
      finish(await textCommand(file, flags));
    });
}
