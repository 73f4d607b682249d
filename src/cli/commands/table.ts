import '../start/short-run.js';
import { TABLES, type TableName, tableWords } from '../../messages/table/index.js';
import { Failure } from '../failure.js';
import { chosenColumns } from '../input/chosen-columns.js';
import { type ConfigFlag, configOf } from '../input/config.js';
import { checkWorkbook, planList } from '../input/plan-list.js';
import { language } from '../language.js';
import { tablesOf, writeTables } from '../output/write-tables.js';
import { DONE, FAILED } from '../status.js';

export interface TableFlags {
  format: 'csv' | 'xlsx' | 'json';
  output?: string;
  table?: TableName;
  columns?: string;
  excel?: true;
  config?: ConfigFlag;
}

/** Prints the contents of plans as a table, or as a workbook of all tables. Returns the exit status. */
export async function tableCommand(patterns: readonly string[], flags: TableFlags): Promise<number> {
  if (flags.excel && flags.format !== 'csv') throw new Failure('excel-not-csv');
  checkWorkbook(flags.format, flags.output);
  if (flags.columns !== undefined && flags.format === 'xlsx' && !flags.table) {
    throw new Failure('columns-of-all', { table: 'entries' });
  }
  const names = flags.table ? [flags.table] : flags.format === 'xlsx' ? TABLES : ['entries' as const];
  const columns = flags.columns === undefined ? null : chosenColumns(flags.columns, names[0]!);
  const { plans, sources, failed } = await planList(patterns, flags.output);
  if (plans.length === 0) return FAILED;
  const { config } = await configOf(flags.config);
  const tables = await tablesOf(names, plans, { levels: config.rules ?? {}, sources });
  const chosen = columns ? tables.map((table) => ({ ...table, columns })) : tables;
  await writeTables(chosen, { ...flags, words: tableWords(language()) });
  return failed ? FAILED : DONE;
}
