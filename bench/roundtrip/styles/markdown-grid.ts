import { wrap } from './layout.js';
import { pandoc } from './markdown-pandoc.js';
import { blockwise, leftOf, rightOf } from './style.js';

/**
 * Word through pandoc with grid tables.
 *
 *   +-----------------+----------------------+
 *   | UBND XÃ A       | CỘNG HÒA XÃ HỘI …    |
 *   +=================+======================+
 */
export const grids = blockwise('Markdown with grid tables', 'plan.md', '\n\n', {
  ...pandoc.printers,
  head: (block) => grid([[leftOf(block), rightOf(block)]], [30, 46]),
  tail: ({ recipients, signatures }) =>
    grid(
      [
        [
          ['Nơi nhận:', ...recipients.map((one) => `- ${one}`)],
          signatures.flatMap(({ above, name }) => [...above, '', '', name]),
        ],
      ],
      [40, 36],
    ),
  table: ({ columns, rows }) =>
    grid(
      [columns, ...rows].map((row) => row.map((cell) => [cell])),
      columns.map((_, c) => [4, 30, 18, 20, 16][c] ?? 14),
      true,
    ),
});

/** Cells are paragraphs, each wrapped in its column; paragraphs of a cell are parted by blank lines. */
function grid(rows: readonly (readonly (readonly string[])[])[], widths: readonly number[], hasHead = false): string {
  const rule = (sign: string) => `+${widths.map((width) => sign.repeat(width + 2)).join('+')}+`;
  const printed = rows.map((row) => {
    const cells = row.map((paragraphs, c) =>
      paragraphs.flatMap((one, i) => [...(i > 0 ? [''] : []), ...wrap(one, widths[c]!)]),
    );
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, i) => `| ${cells.map((cell, c) => (cell[i] ?? '').padEnd(widths[c]!)).join(' | ')} |`,
    ).join('\n');
  });
  return [
    rule('-'),
    ...printed.flatMap((row, i) => [row, rule((hasHead && i === 0) || (!hasHead && printed.length === 1) ? '=' : '-')]),
  ].join('\n');
}
