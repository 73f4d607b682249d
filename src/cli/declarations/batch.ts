import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BatchFlags } from '../commands/batch.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ["plan06 batch 'plans/**/*.md' -d out", 'a JSON file for each plan, in the same tree'],
  ['plan06 batch plans -d out -f csv --csv-preset excel', 'tables of all models and tasks, for Excel'],
  ['git ls-files -z plans | plan06 batch --files-from - -d out', 'the files of a list'],
  ["plan06 batch 'plans/**/*.md' -d out --shard 2/4", 'the second quarter of the files; then: plan06 merge'],
] as const;

const STATUS =
  '\nExit status: 0 all well; 1 a file failed, or has findings at or above --fail-on; 2 the run could not be done; ' +
  '130 interrupted.';

/** `plan06 batch PATTERNS... --out-dir DIR` */
export function declareBatch(program: Command, finish: (status: number) => void): void {
  program
    .command('batch')
    .description('convert many plans: files, folders and globs into a folder of outputs or one table')
    .argument('[patterns...]', 'files, folders or quoted globs; links are not followed')
    .requiredOption('-d, --out-dir <dir>', 'where the outputs go; nothing is written anywhere else')
    .addOption(
      new Option('-f, --format <format>', 'a file for each plan (json, yaml) or one for all (ndjson, csv)')
        .choices(['json', 'yaml', 'ndjson', 'csv'])
        .default('json'),
    )
    .option('--files-from <file>', 'read names from a file, one a line or NUL-separated; - reads standard input')
    .option('--ignore <pattern>', 'leave out what matches; may be repeated', collect, [])
    .option('--base <dir>', 'mirror the tree below this folder (else: the working folder)')
    .addOption(
      new Option('--csv-preset <preset>', 'excel: right by a double click')
        .choices(['rfc4180', 'excel'])
        .default('rfc4180'),
    )
    .addOption(
      new Option(
        '--csv-separator <sign>',
        "between cells (else: a comma; with excel: that of the system's locale)",
      ).choices([',', ';', 'tab']),
    )
    .option('--compact', 'JSON on one line')
    .option('--no-positions', 'leave out where in the source each value stands')
    .option('-j, --jobs <n>', 'how many threads convert (else: one for each core)', whole(1, 256))
    .option('--shard <i/n>', 'convert the i-th of n parts of the files', readShard)
    .option('--fail-fast', 'stop at the first file that fails or has findings')
    .addOption(
      new Option('--fail-on <severity>', 'from which severity on a finding counts (else: error)').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .option('--rule <name=level>', 'make a rule off, info, warning or error; may be repeated', collect, [])
    .option('--no-check', 'leave out the rules of plan06 check: tell only what the reading itself came upon')
    .option('--report <file>', 'what became of each file, as NDJSON; - writes to standard output')
    .option('--no-cache', 'neither use nor keep the results of earlier runs')
    .option('--cache-dir <dir>', 'where results are kept (else: .plan06-cache in the output folder)')
    .option('--force', 'convert all files anew')
    .option('--max-bytes <n>', 'refuse larger files', whole(1, 64 * 1024 * 1024), 64 * 1024 * 1024)
    .option('--timeout <seconds>', 'give up a file after this time', seconds, 60)
    .option('-q, --quiet', 'tell nothing but errors')
    .addHelpText('after', examples(EXAMPLES))
    .addHelpText('after', STATUS)
    .action(async (patterns: string[], flags: BatchFlags) => {
      const { batchCommand } = await import('../commands/batch.js');
      finish(await batchCommand(patterns, flags));
    });
}

function collect(value: string, list: string[]): string[] {
  return [...list, value];
}

function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

function seconds(value: string): number {
  const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN;
  if (number > 0) return number;
  throw new InvalidArgumentError('It must be a number of seconds above 0.');
}

// "2/4"
const SHARD = /^(?<index>\d{1,4})\/(?<count>\d{1,4})$/;

function readShard(value: string): { index: number; count: number } {
  const { index, count } = SHARD.exec(value)?.groups ?? {};
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new InvalidArgumentError('It must be i/n with i from 1 to n, e.g. 2/4.');
}
