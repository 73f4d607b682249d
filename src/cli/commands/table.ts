import '../start/short-run.js';
import type { Language } from '../../messages/index.js';
import { type ColumnName, TABLES, type TableName, tableWords } from '../../messages/table/index.js';
import { columnsOf, tableOf } from '../../render/table/tables.js';
import type { Table } from '../../render/table/value.js';
import { Failure } from '../failure.js';
import { checkWorkbook, planList } from '../input/plan-list.js';
import { languageFrom } from '../language.js';
import { writeTables } from '../output/write-tables.js';
import { DONE, FAILED } from '../status.js';

export interface TableFlags {
  format: 'csv' | 'xlsx' | 'json';
  output?: string;
  table?: TableName;
  columns?: string;
  excel?: true;
  lang?: Language;
}

/** Prints what stands in plans as a table, or as a workbook of all tables. Returns the exit status. */
export async function tableCommand(patterns: readonly string[], flags: TableFlags): Promise<number> {
  if (flags.excel && flags.format !== 'csv') throw new Failure('--excel is for CSV', 'add -f csv');
  checkWorkbook(flags.format, flags.output);
  const names = flags.table ? [flags.table] : flags.format === 'xlsx' && !flags.columns ? TABLES : ['entries' as const];
  const columns = flags.columns === undefined ? null : chosenColumns(flags.columns, names[0]!);
  const { plans, failed } = await planList(patterns, flags.output);
  if (plans.length === 0) return FAILED;
  const tables = names.map((name): Table => {
    const table = tableOf(name, plans);
    return columns ? { ...table, columns } : table;
  });
  await writeTables(tables, { ...flags, words: tableWords(languageFrom(flags)) });
  return failed ? FAILED : DONE;
}

/** "number,title": the columns asked for. Throws Failure for one that the table has not. */
function chosenColumns(list: string, name: TableName): ColumnName[] {
  const known = columnsOf(name);
  const asked = list.split(',').map((one) => one.trim());
  const columns = asked
    .filter((one) => one !== '')
    .map((one) => {
      const column = known.find((column) => column.toLowerCase() === one.toLowerCase());
      if (!column) throw new Failure(`the table ${name} has no column ${one}`, `choose of: ${known.join(', ')}`);
      return column;
    });
  if (columns.length === 0) throw new Failure('--columns names no column', `choose of: ${known.join(', ')}`);
  return columns;
}
