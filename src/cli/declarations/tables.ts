import { TABLES as NAMES } from '../../messages/table/index.js';
import type { BatchFlags } from '../commands/batch.js';
import type { MergeFlags } from '../commands/merge.js';
import type { QueryFlags } from '../commands/query.js';
import type { TableFlags } from '../commands/table.js';
import { type Declaration, declaration } from '../declaration.js';
import { collect, seconds, shard, whole } from '../values.js';

/** How many threads may convert, at most. */
const MOST_JOBS = 256;
/** The largest input that is read. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The commands that make tables and convert folders. */
export const TABLES: readonly Declaration[] = [
  declaration({
    name: 'table',
    args: ['<files...>'],
    options: [
      { flags: '-f, --format <format>', choices: ['csv', 'xlsx', 'json'], otherwise: 'csv' },
      '-o, --output <file>',
      { flags: '--table <name>', choices: NAMES },
      '--columns <names>',
      '--excel',
    ],
    run: async ([files]: [string[]], flags: TableFlags) =>
      (await import('../commands/table.js')).tableCommand(files, flags),
  }),
  declaration({
    name: 'query',
    args: ['<files...>'],
    options: [
      '--due <when>',
      '--due-before <day>',
      '--no-lead',
      '--no-deadline',
      '--recurring',
      '--body <name>',
      { flags: '--role <role>', choices: ['lead', 'coordinate', 'implement', 'support', 'guide'] },
      '--text <words>',
      { flags: '-f, --format <format>', choices: ['text', 'csv', 'xlsx', 'json', 'ics'], otherwise: 'text' },
      '-o, --output <file>',
      '--columns <names>',
    ],
    run: async ([files]: [string[]], flags: QueryFlags) =>
      (await import('../commands/query.js')).queryCommand(files, flags),
  }),
  declaration({
    name: 'batch',
    args: ['[patterns...]'],
    options: [
      '-d, --out-dir <dir>',
      { flags: '-f, --format <format>', choices: ['json', 'yaml', 'ndjson', 'csv', 'xlsx'], otherwise: 'json' },
      '--files-from <file>',
      { flags: '--ignore <pattern>', parse: collect, otherwise: [] },
      '--base <dir>',
      { flags: '--csv-preset <preset>', choices: ['rfc4180', 'excel'], otherwise: 'rfc4180' },
      { flags: '--csv-separator <sign>', choices: [',', ';', 'tab'] },
      '--columns <names>',
      '--compact',
      '--no-positions',
      { flags: '-j, --jobs <n>', parse: whole('-j, --jobs <n>', 1, MOST_JOBS) },
      { flags: '--shard <i/n>', parse: shard },
      '--fail-fast',
      { flags: '--fail-on <severity>', choices: ['error', 'warning', 'info', 'never'] },
      { flags: '--rule <name=level>', parse: collect, otherwise: [] },
      '--no-check',
      '--report <file>',
      '--no-cache',
      '--cache-dir <dir>',
      '--force',
      { flags: '--max-bytes <n>', parse: whole('--max-bytes <n>', 1, MOST_BYTES), otherwise: MOST_BYTES },
      { flags: '--timeout <seconds>', parse: seconds, otherwise: 60 },
    ],
    run: async ([patterns]: [string[]], flags: BatchFlags) =>
      (await import('../commands/batch.js')).batchCommand(patterns, flags),
  }),
  declaration({
    name: 'merge',
    args: ['<dirs...>'],
    options: ['-d, --out-dir <dir>', '--report <file>'],
    run: async ([dirs]: [string[]], flags: MergeFlags) =>
      (await import('../commands/merge.js')).mergeCommand(dirs, flags),
  }),
];
