import type { TableWords } from '../../messages/table/index.js';
import type { Link, SheetOf } from '../compare/xlsx/sheet.js';
import { showValue } from './show.js';
import type { Table } from './value.js';

/**
 * The first sheet of a workbook: a row for each table, and after it one for each plan of each table, with how many rows
 * there are. Each leads to where they begin. `tables` are the other sheets in their order.
 */
export function overviewSheet(tables: readonly Table[], words: TableWords): SheetOf {
  const rows: (string | number)[][] = [];
  const links: Link[] = [];
  const add = (row: (string | number)[], sheet: number, at: number) => {
    links.push({ row: rows.length, column: 0, sheet, at });
    rows.push(row);
  };
  for (const [index, table] of tables.entries()) {
    const name = words.table[table.name];
    add([name, words.overview.all, '', table.rows.length], index + 1, 0);
    for (const [file, { locality, at, count }] of plansOf(table, words))
      add([name, locality, file, count], index + 1, at);
  }
  const { column, overview } = words;
  return { name: overview.name, head: [overview.table, column.locality, column.file, overview.rows], rows, links };
}

/** The plans that a table holds rows of, in their order, with where the first of each is. */
function plansOf({ rows }: Table, words: TableWords): Map<string, { locality: string; at: number; count: number }> {
  const plans = new Map<string, { locality: string; at: number; count: number }>();
  for (const [at, row] of rows.entries()) {
    const file = showValue(row.file, words);
    const known = plans.get(file);
    if (known) known.count++;
    else plans.set(file, { locality: showValue(row.locality, words), at, count: 1 });
  }
  return plans;
}
