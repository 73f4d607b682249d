import type { CompareWords } from '../../messages/compare/index.js';
import type { PlanMatrix } from '../../schema/matrix.js';
import { joined, type Markdown, md, mdText } from './markdown.js';
import { type CellKind, cellText } from './matrix-cell.js';

/** Plans side by side as a GitHub Flavored Markdown table. Words of the plans are never markup. */
export function renderMatrixMarkdown({ plans, rows }: PlanMatrix, words: CompareWords, kind: CellKind = 'all'): string {
  const row = (cells: readonly (Markdown | string)[]) => md`| ${joined(cells, ' | ')} |`;
  const head = [words.part.model, ...plans.map(({ name, models }) => md`${name} (${models})`)];
  const body = rows.map(({ title, cells }) => [
    title,
    ...cells.map((cell) => (cell ? cellText(cell, kind, words) : md`–`)),
  ]);
  return mdText([head, head.map(() => md`---`), ...body].map(row));
}
