import { type Command, Option } from 'commander';
import type { ExtractFlags } from '../commands/extract.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 extract plan.md', 'JSON on standard output'],
  ['plan06 extract plan.txt -o plan.json', 'into a file, as a whole or not at all'],
  ['plan06 extract plan.md -f yaml --no-positions', 'YAML without places in the source'],
  ['plan06 extract plan.docx', 'of a Word document'],
  ['cat plan.docx | plan06 extract -', 'from standard input'],
  ['plan06 extract plans/*.md -o plans.json', 'several plans, one array'],
  ["plan06 extract plan.md | jq '.models[].title'", 'the titles of the models'],
] as const;

/** `plan06 extract FILES...` */
export function declareExtract(program: Command, finish: (status: number) => void): void {
  program
    .command('extract')
    .description('print plans as validated JSON or YAML, every value with its place in the source')
    .argument('<files...>', 'files of plans: text, Markdown, DOCX, DOC, HTML ...; - reads standard input')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['json', 'yaml']).default('json'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--compact', 'JSON on one line')
    .option('--no-positions', 'leave out where in the source each value stands')
    .addOption(
      new Option('--restore <when>', 'give words that OCR damaged their marks back')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addOption(new Option('-v, --verbose', 'tell what was found, on standard error').conflicts('quiet'))
    .option('-q, --quiet', 'tell nothing but errors')
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: 0 done, 2 a file could not be read as a plan (the others are written).')
    .action(async (files: string[], flags: ExtractFlags) => {
      const { extractCommand } = await import('../commands/extract.js');
      finish(await extractCommand(files, flags));
    });
}
