import { pipes } from './markdown-pipes.js';
import { blockwise, lineOf } from './style.js';

/**
 * Word's lists as nested lists of Markdown, headings bold.
 *
 *   * Mục tiêu: …
 *     + Sở Y tế chủ trì …
 */
export const lists = blockwise('Markdown with nested lists', 'plan.md', '\n\n', {
  ...pipes.printers,
  point: (block) => (block.heading ? `**${lineOf(block)}**` : indented(lineOf(block), block.marker)),
  field: (block) => indented(lineOf(block), block.marker),
});

const indented = (line: string, marker: string) => `${marker === '+' ? '  ' : ''}${line}`;
