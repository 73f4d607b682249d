import { blockwise, lineOf, pipeTable } from './style.js';

/**
 * A PDF through Docling or marker: headings with "##", the head line under line.
 *
 *   ## I. MỤC ĐÍCH       a) Việc       <!-- image -->
 */
export const headings = blockwise('Markdown with headings', 'plan.md', '\n\n', {
  head: ({ left, right, number, date }) => [...left, number, '<!-- image -->', ...right, date].join('\n\n'),
  title: ({ name, title }) => `## ${name}\n\n## ${title}`,
  paragraph: ({ text }) => text,
  point: (block) => (block.heading ? `## ${lineOf(block)}` : lineOf(block)),
  field: (block) => lineOf(block),
  tail: ({ recipients, signatures }) =>
    [
      'Nơi nhận:',
      recipients.map((one) => `- ${one}`).join('\n'),
      ...signatures.flatMap(({ above, name }) => [...above.map((one) => `## ${one}`), '<!-- image -->', name]),
    ].join('\n\n'),
  annex: ({ lines, note }) => [...lines.map((one) => `## ${one}`), note].join('\n\n'),
  table: ({ columns, rows }) => pipeTable(columns, rows),
});
