import { columns, wrap } from './layout.js';
import { blockwise, leftOf, lineOf, pipeTable, rightOf } from './style.js';

/**
 * Word through pandoc: a table of spaces for head and signature, lines wrapped at 72, marks escaped.
 *
 *   -   Mục tiêu: …          **I. MỤC ĐÍCH**          1\. Việc
 */
export const pandoc = blockwise('Markdown of pandoc', 'plan.md', '\n\n', {
  head: (block) => framed(columns(leftOf(block), rightOf(block), 72, 32, false)),
  title: ({ name, title }) => `**${name}**\n\n${wrap(`**${title}**`, 72).join('\n')}`,
  paragraph: ({ text }) => wrap(text, 72).join('\n'),
  point: (block) => (block.heading ? wrap(`**${escaped(lineOf(block))}**`, 72).join('\n') : line(lineOf(block))),
  field: (block) => line(lineOf(block)),
  tail: ({ recipients, signatures }) =>
    framed(
      columns(
        ['***Nơi nhận:***', ...recipients.map((one) => `- ${one}`)],
        signatures.flatMap(({ above, name }) => [...above.map((one) => `**${one}**`), '', '', `**${name}**`]),
        72,
        40,
        false,
      ),
    ),
  annex: ({ lines, note }) => [...lines.map((one) => `**${one}**`), `*${note}*`].join('\n\n'),
  table: (block) => pipeTable(block.columns, block.rows),
});

const RULE = `  ${'-'.repeat(70)}`;
const framed = (lines: readonly string[]) =>
  [RULE, ...lines.map((one) => (one === '' ? '' : `  ${one}`)), RULE].join('\n');
const escaped = (text: string) => text.replace(/^(\w+)([.)]) /, '$1\\$2 ').replace(/^\+ /, '\\+ ');

function line(text: string): string {
  const item = /^[-*] (?<words>.*)$/.exec(text)?.groups?.words;
  return (item ? wrap(item, 72, '-   ', '    ') : wrap(escaped(text), 72)).join('\n');
}
