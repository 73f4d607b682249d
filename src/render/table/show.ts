import type { Language } from '../../messages/index.js';
import type { ColumnName, TableWords } from '../../messages/table/index.js';
import type { SheetCell, SheetOf } from '../compare/xlsx/sheet.js';
import { excelGuard, formulaGuard, ownCell } from '../csv/csv-excel.js';
import { toLine } from '../csv/line.js';
import type { Table, TableValue } from './value.js';

/** A value as text, in a reader's language. */
export function showValue(value: TableValue | undefined, words: TableWords): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.value.yes : words.value.no;
  if (typeof value !== 'object') return String(value);
  if ('day' in value) return value.day;
  if ('word' in value) return words.value[value.word];
  if ('en' in value) return value[words.lang];
  return value.list.join('; ');
}

/** Whether a cell's words come from the plan, so that a spreadsheet must take them as text. */
const isPrinted = (value: TableValue | undefined): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'list' in value);

export interface TableCsvOptions {
  readonly words: TableWords;
  /** For Excel: its mark of UTF-8 first, its separator, and printed words guarded against being taken for formulas. */
  readonly excel: boolean;
  readonly separator: ',' | ';' | '\t';
}

/** A table as CSV (RFC 4180). */
export function tableCsv(table: Table, options: TableCsvOptions): string {
  return csvHead(table.columns, options) + csvRows(table, options);
}

/** What a CSV file begins with: the mark that Excel looks for, and the names of its columns. */
export function csvHead(columns: readonly ColumnName[], { words, excel, separator }: TableCsvOptions): string {
  const head = columns.map((name) => ownCell(words.column[name]));
  return (excel ? '\ufeff' : '') + toLine(head, separator);
}

/** The rows of a table as CSV, without its head. */
export function csvRows({ columns, rows }: Table, { words, excel, separator }: TableCsvOptions): string {
  const cell = (value: TableValue | undefined) => {
    const shown = showValue(value, words);
    if (!isPrinted(value)) return ownCell(shown);
    return excel ? excelGuard(shown) : formulaGuard(shown);
  };
  return rows
    .map((row) =>
      toLine(
        columns.map((name) => cell(row[name])),
        separator,
      ),
    )
    .join('');
}

/** A table as a sheet of a workbook: days as days, numbers as numbers, all else as text. */
export function tableSheet({ name, columns, rows }: Table, words: TableWords): SheetOf {
  const cell = (value: TableValue | undefined): SheetCell => {
    if (typeof value === 'number') return value;
    if (typeof value === 'object' && value !== null && 'day' in value) return new Date(`${value.day}T00:00:00Z`);
    return showValue(value, words);
  };
  return {
    name: words.table[name],
    head: columns.map((column) => words.column[column]),
    rows: rows.map((row) => columns.map((column) => cell(row[column]))),
  };
}

type Plain = string | number | boolean | null | readonly string[];

/** The rows of a table as values for JSON: keys and terms are the same in every language, sentences are in the reader's. */
export function tableValues({ columns, rows }: Table, lang: Language): Partial<Record<ColumnName, Plain>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((name) => [name, plain(row[name], lang)])));
}

function plain(value: TableValue | undefined, lang: Language): Plain {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('day' in value) return value.day;
  if ('en' in value) return value[lang];
  return 'word' in value ? value.word : value.list;
}
