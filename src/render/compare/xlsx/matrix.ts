import type { PlanMatrix } from '../../../schema/matrix.js';
import { cellText } from '../matrix-cell.js';
import { type SheetOf, workbook } from './workbook.js';

/** Plans side by side as a workbook: what is asked of a cell on a sheet of its own. */
export function matrixWorkbook(matrix: PlanMatrix): Promise<Uint8Array> {
  const names = matrix.plans.map(({ name, models }) => `${name} (${models})`);
  const sheets = (['all', 'presence', 'deadline', 'lead', 'tools'] as const).map(
    (kind): SheetOf => ({
      name: kind,
      head: ['model', 'plans', ...names],
      rows: matrix.rows.map(({ title, count, cells }) => [title, count, ...cells.map((cell) => cellText(cell, kind))]),
    }),
  );
  return workbook(sheets);
}
