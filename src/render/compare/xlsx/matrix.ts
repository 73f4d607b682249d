import type { CompareWords } from '../../../messages/compare/index.js';
import type { PlanMatrix } from '../../../schema/matrix.js';
import { type CellKind, cellText } from '../matrix-cell.js';
import type { SheetOf } from './sheet.js';
import { workbook } from './workbook.js';

/** Plans side by side as a workbook: what is asked of a cell on a sheet of its own. */
export function matrixWorkbook(matrix: PlanMatrix, words: CompareWords): Promise<Uint8Array> {
  const names = matrix.plans.map(({ name, models }) => `${name} (${models})`);
  const sheets = (['all', 'presence', 'deadline', 'lead', 'tools'] as const).map(
    (kind): SheetOf => ({
      name: sheetName(kind, words),
      head: [words.part.model, words.text.inPlans, ...names],
      rows: matrix.rows.map(({ title, count, cells }) => [
        title,
        count,
        ...cells.map((cell) => cellText(cell, kind, words)),
      ]),
    }),
  );
  return workbook(sheets);
}

function sheetName(kind: CellKind, { text }: CompareWords): string {
  return { all: text.matrix, presence: text.presence, deadline: text.deadline, lead: text.lead, tools: text.tools }[
    kind
  ];
}
