import { blockwise, leftOf, lineOf, rightOf } from './style.js';

/**
 * Word saved as plain text: a paragraph a line, cells of tables and markers parted by tabs.
 *
 *   ỦY BAN NHÂN DÂN⇥CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 */
export const word = blockwise('plain text of Word', 'plan.txt', '\n', {
  head: (block) => tabs(leftOf(block), rightOf(block)),
  title: ({ name, title }) => `${name}\n${title}`,
  paragraph: ({ text }) => text,
  point: (block) => (block.depth > 0 ? lineOf(block).replace(' ', '\t') : lineOf(block)),
  field: (block) => lineOf(block),
  tail: ({ recipients, signatures }) =>
    tabs(
      ['Nơi nhận:', ...recipients.map((one) => `- ${one}`)],
      signatures.flatMap(({ above, name }) => [...above, '', '', name]),
    ),
  annex: ({ lines, note }) => [...lines, note].join('\n'),
  table: ({ columns, rows }) => [columns, ...rows].map((row) => row.join('\t')).join('\n'),
});

const tabs = (left: readonly string[], right: readonly string[]) =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${left[i] ?? ''}\t${right[i] ?? ''}`.trimEnd(),
  ).join('\n');
