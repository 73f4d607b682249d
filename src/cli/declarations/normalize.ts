import type { Command } from 'commander';
import type { NormalizeFlags } from '../commands/normalize.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 normalize plan.txt', 'Markdown on standard output'],
  ['plan06 normalize plan.txt -o plan.md', 'into a file'],
  ['pdftotext -layout plan.pdf - | plan06 normalize -', 'from standard input'],
] as const;

/** `plan06 normalize FILE` */
export function declareNormalize(program: Command, finish: (status: number) => void): void {
  program
    .command('normalize')
    .description('print a plan as Markdown that reads well: lines joined, lists nested, tables whole')
    .argument('<file>', 'file of a plan: text, Markdown, DOCX, HTML ...; - reads standard input')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (file: string, flags: NormalizeFlags) => {
      const { normalizeCommand } = await import('../commands/normalize.js');
      finish(await normalizeCommand(file, flags));
    });
}
