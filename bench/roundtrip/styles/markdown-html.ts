import { headings } from './markdown-headings.js';
import { blockwise, lineOf } from './style.js';

/**
 * Markdown whose tables are HTML, as marker and Mathpix write them.
 *
 *   <table><tr><td>ỦY BAN NHÂN DÂN<br>XÃ A</td><td>CỘNG HÒA …</td></tr></table>
 */
export const htmlTables = blockwise('Markdown with tables in HTML', 'plan.md', '\n\n', {
  ...headings.printers,
  head: ({ left, right, number, date }) =>
    html([
      [left.join('<br>'), right.join('<br>')],
      [number, `<i>${date}</i>`],
    ]),
  title: ({ name, title }) => `# ${name}\n\n**${title}**`,
  point: (block) => (block.heading ? `### ${lineOf(block)}` : lineOf(block)),
  tail: ({ recipients, signatures }) =>
    html([
      [
        ['<b>Nơi nhận:</b>', ...recipients.map((one) => `- ${one}`)].join('<br>'),
        signatures.flatMap(({ above, name }) => [...above, '', name]).join('<br>'),
      ],
    ]),
  table: ({ columns, rows }) => html([columns, ...rows]),
});

const html = (rows: readonly (readonly string[])[]) =>
  ['<table>', ...rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`), '</table>'].join(
    '\n',
  );
