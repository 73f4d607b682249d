import { blockwise, lineOf, pipeTable } from './style.js';

/**
 * Word through MarkItDown and its like: a table of pipes for the head and the signature, a line a paragraph.
 *
 *   | ỦY BAN NHÂN DÂN XÃ A | CỘNG HÒA … |       **I. MỤC ĐÍCH**       - Việc
 */
export const pipes = blockwise('Markdown with tables of pipes', 'plan.md', '\n\n', {
  head: ({ left, right, number, date }) =>
    pipeTable([left.map(bold).join('<br>'), right.map(bold).join('<br>')], [[number, `*${date}*`]]),
  title: ({ name, title }) => `${bold(name)}\n\n${bold(title)}`,
  paragraph: ({ text }) => text,
  point: (block) => (block.heading ? bold(lineOf(block)) : lineOf(block)),
  field: (block) => lineOf({ ...block, label: bold(block.label) }),
  tail: ({ recipients, signatures }) =>
    pipeTable(
      [
        ['***Nơi nhận:***', ...recipients.map((one) => `- ${one}`)].join('<br>'),
        signatures.flatMap(({ above, name }) => [...above.map(bold), '', bold(name)]).join('<br>'),
      ],
      [],
    ),
  annex: ({ lines, note }) => [...lines.map(bold), `*${note}*`].join('\n\n'),
  table: ({ columns, rows }) => pipeTable(columns, rows),
});

const bold = (text: string) => `**${text}**`;
