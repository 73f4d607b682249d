import type { ColumnName, TableName } from '../../messages/table/index.js';
import type { ValueName } from '../../messages/table/words.js';

/**
 * The contents of a cell: text of a plan, a sentence of the program in both languages, a number, a calendar day (ISO
 * 8601), a term in the reader's language, yes or no, or nothing.
 */
export type TableValue =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly word: ValueName }
  | { readonly en: string; readonly vi: string }
  | { readonly list: readonly string[] };

export type TableRow = Readonly<Partial<Record<ColumnName, TableValue>>>;

export interface Table {
  readonly name: TableName;
  readonly columns: readonly ColumnName[];
  readonly rows: readonly TableRow[];
}

// "2024-03-31"
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A calendar day; anything else ("2024", "..") stays text. */
export function day(value: string | null): TableValue {
  return value !== null && DAY.test(value) ? { day: value } : value;
}

/** Several values in one cell; a single one keeps its type, none gives nothing. */
export function each(values: readonly (string | null)[]): TableValue {
  if (values.length <= 1) return day(values[0] ?? null);
  return values.every((value) => value === null) ? null : { list: values.map((value) => value ?? '') };
}
