import type { CompareWords } from '../../messages/compare/index.js';
import type { PlanMatrix } from '../../schema/matrix.js';
import { markdown } from './markdown.js';
import { type CellKind, cellText } from './matrix-cell.js';

/** Plans side by side as a GitHub Flavored Markdown table. Words of the plans are never markup. */
export function renderMatrixMarkdown({ plans, rows }: PlanMatrix, words: CompareWords, kind: CellKind = 'all'): string {
  const head = [words.part.model, ...plans.map(({ name, models }) => `${markdown(name)} (${models})`)];
  const body = rows.map((row) => [
    markdown(row.title),
    ...row.cells.map((cell) => (cell ? markdown(cellText(cell, kind, words)) : '–')),
  ]);
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
