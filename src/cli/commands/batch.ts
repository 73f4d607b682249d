import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Found, findInputs } from '../../batch/find/find.js';
import { namesIn } from '../../batch/find/list.js';
import { runBatch } from '../../batch/run.js';
import { markOf } from '../../batch/shards/shard.js';
import type { BatchFormat, ConvertOptions, FailOn } from '../../batch/types.js';
import { checkOutputFolder } from '../../batch/write/folder.js';
import { joinedOutputs } from '../../batch/write/names.js';
import type { Config } from '../../config/index.js';
import { vocabulary } from '../../lexicon/run.js';
import { separatorOfLocale } from '../../render/csv/csv-locale.js';
import type { CsvOptions } from '../../render/table/entries-csv.js';
import { Failure } from '../failure.js';
import { chosenColumns } from '../input/chosen-columns.js';
import { type ConfigFlag, configOf } from '../input/config.js';
import { readText } from '../input/read.js';
import { readingOptions } from '../input/reading.js';
import { language } from '../language.js';
import { BatchReporter } from '../output/batch-reporter.js';
import { note, reportNote } from '../output/report.js';
import { checkOutput } from '../output/write.js';
import { readRuleFlag } from '../rule-names.js';
import { settings } from '../settings.js';
import { version } from '../start/version.js';

export interface BatchFlags {
  outDir: string;
  format: BatchFormat | 'xlsx';
  filesFrom?: string;
  ignore: string[];
  base?: string;
  csvPreset: 'rfc4180' | 'excel';
  csvSeparator?: ',' | ';' | 'tab';
  columns?: string;
  compact?: true;
  positions: boolean;
  jobs?: number;
  shard?: { index: number; count: number };
  failFast?: true;
  failOn?: FailOn;
  check: boolean;
  rule: string[];
  config?: ConfigFlag;
  report?: string;
  cache: boolean;
  cacheDir?: string;
  force?: true;
  maxBytes: number;
  timeout: number;
}

/** The exit status of a run that was interrupted (Ctrl+C): 128 and the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Converts all files that are named. Returns the exit status. */
export async function batchCommand(patterns: readonly string[], flags: BatchFlags): Promise<number> {
  const root = resolve(flags.outDir);
  const { config } = await configOf(flags.config);
  const options = optionsOf(flags, config);
  checkOutputFolder(root);
  const found = await find(patterns, flags, root, options);
  const reporter = new BatchReporter(flags);
  const stop = new AbortController();
  let status = 0;
  const interrupt = (signal: 'SIGINT' | 'SIGTERM') => {
    if (stop.signal.aborted) process.exit(SIGNALS[signal]);
    status = SIGNALS[signal];
    stop.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const { password, cacheFolder } = readingOptions();
  try {
    const batch = {
      ...found,
      root,
      options,
      access: { password, ...(flags.cache ? { cacheFolder } : {}) },
      version,
      jobs: flags.jobs ?? availableParallelism(),
      shard: flags.shard ?? null,
      failFast: flags.failFast === true,
      failOn: flags.failOn ?? config.failOn ?? 'error',
      cache: flags.cache ? cacheOf(flags, root) : null,
      force: flags.force === true,
      maxBytes: flags.maxBytes,
      timeoutMs: flags.timeout * 1000,
      worker: join(import.meta.dirname, 'thread.cjs'),
    };
    await runBatch(batch, reporter, stop.signal);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
  if (flags.format === 'xlsx' && status === 0) {
    const { writeBatchWorkbook } = await import('../output/batch-workbook.js');
    await writeBatchWorkbook(root, options.check?.rules ?? null);
  }
  const ended = reporter.finish();
  return status || ended;
}

function optionsOf(flags: BatchFlags, config: Config): ConvertOptions {
  const { csvPreset, csvSeparator } = flags;
  const isWorkbook = flags.format === 'xlsx';
  if (isWorkbook && flags.shard) throw new Failure('shard-of-workbook');
  // A workbook is made of all plans at the end, and its rows name pages and lines.
  const format: BatchFormat = flags.format === 'xlsx' ? 'ndjson' : flags.format;
  const positions = isWorkbook || flags.positions;
  if (flags.compact && format !== 'json') throw new Failure('compact-not-json', { format: flags.format });
  if (format !== 'csv' && (csvPreset !== 'rfc4180' || csvSeparator)) {
    throw new Failure('csv-options');
  }
  const ofPreset = csvPreset === 'excel' ? separatorOfLocale(process.env) : ',';
  const separator = csvSeparator === 'tab' ? '\t' : (csvSeparator ?? ofPreset);
  const { ocr, ocrEngine } = readingOptions();
  const own = vocabulary().own;
  if (flags.columns !== undefined && format !== 'csv') throw new Failure('columns-not-csv');
  const columns = flags.columns === undefined ? {} : { columns: chosenColumns(flags.columns, 'entries') };
  const csv: CsvOptions = { preset: csvPreset, separator, language: language(), ...columns };
  const rules = { ...config.rules, ...Object.fromEntries(flags.rule.map(readRuleFlag)) };
  const check = { rules, language: settings.language };
  return {
    ...{ format, positions, compact: flags.compact === true, csv },
    ...(flags.check ? { check } : {}),
    ...(ocr || ocrEngine ? { reading: { ocr, ocrEngine } } : {}),
    ...(own ? { vocabulary: own } : {}),
  };
}

const cacheOf = (flags: BatchFlags, root: string) => resolve(flags.cacheDir ?? join(root, '.plan06-cache'));

async function find(
  patterns: readonly string[],
  flags: BatchFlags,
  root: string,
  options: ConvertOptions,
): Promise<Found> {
  const cwd = process.cwd();
  const list = flags.filesFrom === undefined ? null : namesIn(await readText(flags.filesFrom));
  if (patterns.length === 0 && list === null) throw new Failure('no-files');
  const report = flags.report === undefined || flags.report === '-' ? [] : [resolve(flags.report)];
  const joined = joinedOutputs(options.format, markOf(flags.shard ?? null)).map((name) => join(root, name));
  // The outputs of an earlier run are not inputs. If they lie among the inputs, they are recognised by their names.
  const own = root === cwd || cwd.startsWith(`${root}/`) ? joined : [root];
  own.push(cacheOf(flags, root), ...report);
  const base = flags.base === undefined ? null : resolve(flags.base);
  const found = findInputs(patterns, list ?? [], { cwd, base, ignore: flags.ignore, own });
  if (found.inputs.length + found.unread.filter((one) => one.status === 'failed').length === 0) {
    if (found.unmatched.length === 0) throw new Failure('no-file-left');
    throw new Failure('no-file-matches', { what: found.unmatched.map((one) => `“${one}”`).join(', ') });
  }
  for (const pattern of found.unmatched) reportNote(note('noMatch', { pattern }), true);
  if (report[0])
    checkOutput(
      report[0],
      found.inputs.map((one) => one.path),
    );
  return found;
}
