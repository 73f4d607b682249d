import type { Plan } from '../../schema/plan.js';
import { excelGuard } from './csv-excel.js';
import { type Cell, MODEL_COLUMNS, modelRows, TASK_COLUMNS, taskRows } from './csv-rows.js';

export interface CsvOptions {
  /** `excel`: a byte order mark, and cells that Excel would take for formulas, dates or numbers kept as text. */
  readonly preset: 'rfc4180' | 'excel';
  readonly separator: ',' | ';' | '\t';
}

/** What a CSV file of models or of tasks begins with: the names of its columns, and the mark that Excel looks for. */
export function csvHead(table: 'models' | 'tasks', options: CsvOptions): string {
  const columns = table === 'models' ? MODEL_COLUMNS : TASK_COLUMNS;
  return (options.preset === 'excel' ? '\ufeff' : '') + toLine(columns, options.separator);
}

/** A plan's models and tasks as CSV rows (RFC 4180: quoted where needed, CRLF), a row each, without the head. */
export function renderCsv(plan: Plan, options: CsvOptions): { models: string; tasks: string } {
  const print = (rows: Cell[][]) =>
    rows
      .map((row) =>
        toLine(
          row.map((cell) => show(cell, options)),
          options.separator,
        ),
      )
      .join('');
  return { models: print(modelRows(plan)), tasks: print(taskRows(plan)) };
}

function show(cell: Cell, { preset }: CsvOptions): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.value;
  return preset === 'excel' ? excelGuard(cell) : cell;
}

/** Cells as a line of CSV (RFC 4180: quoted where needed, CRLF). */
export function toLine(cells: readonly string[], separator: string): string {
  return `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`;
}

// 'a "b"', 'a; b', 'two\nlines', ' blank first': whichever separator a reader takes, these need quotes.
const NEEDS_QUOTES = /["\r\n]|^\s|\s$/u;

function quote(cell: string, separator: string): string {
  if (!NEEDS_QUOTES.test(cell) && !cell.includes(separator)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}
