import type { CompareWords } from '../../messages/compare/index.js';
import type { MatrixCell, PlanMatrix } from '../../schema/matrix.js';
import { excelGuard } from '../csv/csv-excel.js';
import { toLine } from '../csv/line.js';
import { oneLine } from './clean.js';
import { type CellKind, cellText } from './matrix-cell.js';

export interface MatrixCsvOptions {
  readonly words: CompareWords;
  readonly cell?: CellKind | undefined;
  /** Begin with the byte order mark by which Excel recognises UTF-8. */
  readonly excel?: boolean | undefined;
}

/**
 * Plans side by side as CSV (RFC 4180), a row for each model. With `all` each plan has three columns: number, deadline,
 * lead. A cell that a spreadsheet would take for a formula begins with a tab, whatever reads it.
 */
export function renderMatrixCsv({ plans, rows }: PlanMatrix, options: MatrixCsvOptions): string {
  const { words } = options;
  const { number, deadline, lead } = words.field;
  const kind = options.cell ?? 'all';
  const names = distinct(plans.map((plan) => oneLine(plan.name)));
  const head = names.flatMap((name) =>
    kind === 'all' ? [number, deadline, lead].map((of) => `${name}: ${of}`) : [name],
  );
  const cells = (cell: MatrixCell | null) =>
    kind === 'all'
      ? [cell ? String(cell.number) : '', oneLine(cell?.deadline ?? ''), oneLine(cell?.lead ?? '')]
      : [cellText(cell, kind, words)];
  const table = [
    [lower(words.part.model), lower(words.text.inPlans), ...head],
    ...rows.map((row) => [oneLine(row.title), String(row.count), ...row.cells.flatMap(cells)]),
  ];
  const text = table.map((line) => toLine(line.map(excelGuard), ',')).join('');
  return options.excel ? `\ufeff${text}` : text;
}

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Two plans of one locality get a number, so that columns can be told apart. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
}
