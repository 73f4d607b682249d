import type { ColumnName, TableName } from '../../messages/table/index.js';
import { columnsOf } from '../../render/table/tables.js';
import { Failure } from '../failure.js';

/** "number,title": the requested columns. Throws Failure for one that the table does not have. */
export function chosenColumns(list: string, name: TableName): ColumnName[] {
  const known = columnsOf(name);
  const asked = list.split(',').map((one) => one.trim());
  const columns = asked
    .filter((one) => one !== '')
    .map((one) => {
      const column = known.find((column) => column.toLowerCase() === one.toLowerCase());
      if (!column) throw new Failure('column-unknown', { table: name, column: one, columns: known.join(', ') });
      return column;
    });
  if (columns.length === 0) throw new Failure('columns-none', { columns: known.join(', ') });
  return columns;
}
