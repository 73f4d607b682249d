import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice, collect, seconds } from '../command.js';
import type { BatchFlags } from '../commands/batch.js';
import { Failure } from '../failure.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** How many threads may convert, at most. */
const MOST_JOBS = 256;
/** The largest input that is read. */
const MOST_BYTES = 64 * 1024 * 1024;

/** `plan06 batch PATTERNS... --out-dir DIR` */
export function declareBatch(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('batch', language());
  const { of } = says;
  program
    .command('batch')
    .description(says.does)
    .argument('[patterns...]', of.patterns)
    .option('-d, --out-dir <dir>', of.outDir)
    .addOption(
      choice('-f, --format <format>', of.format, 'batch', ['json', 'yaml', 'ndjson', 'csv', 'xlsx']).default('json'),
    )
    .option('--files-from <file>', of.filesFrom)
    .option('--ignore <pattern>', of.ignore, collect, [])
    .option('--base <dir>', of.base)
    .addOption(choice('--csv-preset <preset>', of.csvPreset, 'batch', ['rfc4180', 'excel']).default('rfc4180'))
    .addOption(choice('--csv-separator <sign>', of.csvSeparator, 'batch', [',', ';', 'tab']))
    .option('--columns <names>', of.columns)
    .option('--compact', of.compact)
    .option('--no-positions', of.noPositions)
    .option('-j, --jobs <n>', of.jobs, whole('-j, --jobs <n>', 1, MOST_JOBS))
    .option('--shard <i/n>', of.shard, readShard)
    .option('--fail-fast', of.failFast)
    .addOption(choice('--fail-on <severity>', of.failOn, 'batch', ['error', 'warning', 'info', 'never']))
    .option('--rule <name=level>', of.rule, collect, [])
    .option('--no-check', of.noCheck)
    .option('--report <file>', of.report)
    .option('--no-cache', of.noCache)
    .option('--cache-dir <dir>', of.cacheDir)
    .option('--force', of.force)
    .option('--max-bytes <n>', of.maxBytes, whole('--max-bytes <n>', 1, MOST_BYTES), MOST_BYTES)
    .option('--timeout <seconds>', of.timeout, seconds, 60)
    .addHelpText('after', ending(says))
    .action(async (patterns: string[], flags: BatchFlags) => {
      const { batchCommand } = await import('../commands/batch.js');
      finish(await batchCommand(patterns, flags));
    });
}

function whole(flags: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Failure('bad-number', { flags, value, least, most });
  };
}

// "2/4"
const SHARD = /^(?<index>\d{1,4})\/(?<count>\d{1,4})$/;

function readShard(value: string): { index: number; count: number } {
  const { index, count } = SHARD.exec(value)?.groups ?? {};
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new Failure('bad-shard', { flags: '--shard <i/n>', value });
}
