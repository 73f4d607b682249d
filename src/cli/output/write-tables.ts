import type { TableName, TableWords } from '../../messages/table/index.js';
import { separatorOfLocale } from '../../render/csv/csv-locale.js';
import { renderJson } from '../../render/json-value.js';
import type { Checking } from '../../render/table/findings-table.js';
import { tableCsv, tableSheet, tableValues } from '../../render/table/show.js';
import { tableOf } from '../../render/table/tables.js';
import type { Table } from '../../render/table/value.js';
import type { Plan } from '../../schema/plan.js';
import { emit, emitBytes } from './write.js';

interface TableTarget {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly output?: string | undefined;
  readonly excel?: true | undefined;
  readonly words: TableWords;
}

/** Writes tables: all of them as a workbook, the first as CSV or JSON. */
export async function writeTables(tables: readonly Table[], target: TableTarget): Promise<void> {
  const { format, output, excel, words } = target;
  if (format === 'xlsx') {
    const { workbook } = await import('../../render/compare/xlsx/workbook.js');
    const sheets = tables.map((table) => tableSheet(table, words));
    const { overviewSheet } = await import('../../render/table/overview.js');
    await emitBytes(await workbook(tables.length > 1 ? [overviewSheet(tables, words), ...sheets] : sheets), output!);
    return;
  }
  const [table] = tables;
  if (!table) return;
  const separator = excel ? separatorOfLocale(process.env) : ',';
  const text =
    format === 'json'
      ? renderJson(tableValues(table, words.lang))
      : tableCsv(table, { words, excel: excel === true, separator });
  await emit(text, output);
}

/** Tables of plans by their names. The rules of `check` are loaded for the table of findings alone. */
export function tablesOf(names: readonly TableName[], plans: readonly Plan[], checking: Checking): Promise<Table[]> {
  return Promise.all(
    names.map(async (name) => {
      if (name !== 'findings') return tableOf(name, plans);
      const { findingsTable } = await import('../../render/table/findings-table.js');
      return findingsTable(plans, checking);
    }),
  );
}
