import type { CompareWords } from '../../../messages/compare/index.js';
import type { Block } from '../report/overview.js';
import { html } from './page.js';

/** As many rows of a table are shown before it is opened. */
const SHOWN = 12;

/** A table of the first page; long ones are closed behind their first rows. */
export function overviewSection({ id, heading, head, rows }: Block, prefix: string, words: CompareWords): string {
  const first = rows.slice(0, SHOWN);
  const rest = rows.slice(SHOWN);
  const more =
    rest.length === 0
      ? ''
      : `<details class="rest"><summary>${html(`+ ${rest.length} ${words.text.more}`)}</summary>${table(id, head, rest, heading)}</details>`;
  return `<section id="${prefix}-${id}" class="block"><h2>${html(heading)} <small>${rows.length}</small></h2>${table(id, head, first, heading)}${more}</section>`;
}

function table(id: string, head: readonly string[], rows: readonly (readonly string[])[], name: string): string {
  const cells = (row: readonly string[]) =>
    row.map((cell, at) => `<td data-label="${html(head[at] ?? '')}" lang="vi">${html(cell)}</td>`).join('');
  const heads = head.map((one) => (one === '' ? '<td></td>' : `<th scope="col">${html(one)}</th>`)).join('');
  return `<table class="t-${id}" aria-label="${html(name)}"><thead><tr>${heads}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</tbody></table>`;
}
