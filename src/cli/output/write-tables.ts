import type { TableWords } from '../../messages/table/index.js';
import { separatorOfLocale } from '../../render/csv/csv-locale.js';
import { renderJson } from '../../render/json-value.js';
import { tableCsv, tableSheet, tableValues } from '../../render/table/show.js';
import type { Table } from '../../render/table/value.js';
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
    format === 'json' ? renderJson(tableValues(table)) : tableCsv(table, { words, excel: excel === true, separator });
  await emit(text, output);
}
