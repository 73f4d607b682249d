import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { declareBatch } from './declarations/batch.js';
import { declareCheck } from './declarations/check.js';
import { declareDiff } from './declarations/diff.js';
import { declareExplain } from './declarations/explain.js';
import { declareExtract } from './declarations/extract.js';
import { declareMatrix } from './declarations/matrix.js';
import { declareMerge } from './declarations/merge.js';
import { declareNormalize } from './declarations/normalize.js';
import { declareQuery } from './declarations/query.js';
import { declareRestore } from './declarations/restore.js';
import { declareSchema } from './declarations/schema.js';
import { declareTable } from './declarations/table.js';
import { declareText } from './declarations/text.js';
import { examples } from './help.js';
import { withConfig } from './input/config.js';
import { withReading } from './input/reading.js';
import { version } from './start/version.js';
import { DONE, FAILED } from './status.js';

const EXAMPLES = [
  ['plan06 extract plan.md', 'the plan as JSON'],
  ['plan06 extract --help', 'the options of a command'],
] as const;

/** The commands, in the order of the help. */
const COMMANDS = new Map([
  ['extract', declareExtract],
  ['text', declareText],
  ['normalize', declareNormalize],
  ['restore', declareRestore],
  ['check', declareCheck],
  ['explain', declareExplain],
  ['diff', declareDiff],
  ['matrix', declareMatrix],
  ['table', declareTable],
  ['query', declareQuery],
  ['batch', declareBatch],
  ['merge', declareMerge],
  ['schema', declareSchema],
]);

/**
 * The command line's commands and options: of the command that `args` begins with, or all where it is none.
 * `finish` takes the exit status of the command that ran.
 */
function createProgram(args: readonly string[], finish: (status: number) => void): Command {
  const program = new Command('plan06')
    .description('Reads Vietnamese administrative plans (kế hoạch Đề án 06) into validated JSON or YAML.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', '\nExit status: 0 done, 1 something was found, failed or differs, 2 could not.');
  const called = COMMANDS.get(args[0] ?? '');
  for (const declare of called ? [called] : COMMANDS.values()) declare(program, finish);
  withConfig(program);
  withReading(program);
  return program;
}

/** Runs the command line and returns its exit status. Expected errors are told on standard error in one line. */
export async function run(args: readonly string[]): Promise<number> {
  let status = DONE;
  const program = createProgram(args, (result) => {
    status = result;
  });
  try {
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return DONE;
    if (error instanceof CommanderError && error.code === 'commander.help') return FAILED;
    const { reportError } = await import('./output/report.js');
    const { Failure } = await import('./failure.js');
    const shown = error instanceof CommanderError ? new Failure(...explainUsage(error, args)) : error;
    reportError(null, shown);
    return FAILED;
  }
}

/** What is wrong with the options and what to do, from commander's message. */
function explainUsage(error: CommanderError, args: readonly string[]): [message: string, hint: string] {
  // "error: unknown option '--fromat'\n(Did you mean --format?)"
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const first = args[0] ?? '';
  if (error.code === 'commander.unknownCommand' && existsSync(first)) {
    return [message, `did you mean: plan06 extract ${first}`];
  }
  // "(Did you mean --format?)"
  const meant = suggestion?.match(/^\(Did you mean (?<what>.+)\?\)$/)?.groups?.what;
  return [message, meant ? `did you mean ${meant}?` : 'see plan06 --help'];
}
