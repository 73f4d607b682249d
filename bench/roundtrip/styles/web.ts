import { blockwise, leftOf, lineOf, rightOf } from './style.js';

/**
 * Copied from a web page: the two columns of the head glued, a paragraph a line.
 *
 *   ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 */
export const web = blockwise('web copy, columns glued', 'plan.txt', '\n\n', {
  head: (block) => glued(leftOf(block), rightOf(block)),
  title: ({ name, title }) => `${name}\n\n${title}`,
  paragraph: ({ text }) => text,
  point: (block) => lineOf(block),
  field: (block) => lineOf(block),
  tail: ({ recipients, signatures }) =>
    [
      ['Nơi nhận:', ...recipients.map((one) => `- ${one}`)].join('\n'),
      ...signatures.flatMap(({ above, name }) => [above.join('\n'), name]),
    ].join('\n\n'),
  annex: ({ lines, note }) => [...lines, note].join('\n\n'),
  table: ({ columns, rows }) => [columns, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
});

const glued = (left: readonly string[], right: readonly string[]) =>
  left.map((one, i) => `${one} ${right[i] ?? ''}`.trim()).join('\n');
