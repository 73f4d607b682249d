import type { CompareWords } from '../../../messages/compare/index.js';
import type { Block } from '../report/overview.js';
import { type Content, h } from './page.js';

/** How many rows of a table are shown before it is opened. */
const SHOWN = 12;

/** A table of the first page; long ones are closed after their first rows. */
export function overviewSection({ id, heading, head, rows }: Block, prefix: string, words: CompareWords): Content {
  const first = rows.slice(0, SHOWN);
  const rest = rows.slice(SHOWN);
  const more =
    rest.length === 0
      ? ''
      : h`<details class="rest"><summary>+ ${rest.length} ${words.text.more}</summary>${table(id, head, rest, heading)}</details>`;
  return h`<section id="${prefix}-${id}" class="block"><h2>${heading} <small>${rows.length}</small></h2>${table(id, head, first, heading)}${more}</section>`;
}

function table(id: string, head: readonly string[], rows: readonly (readonly string[])[], name: string): Content {
  const cells = (row: readonly string[]) =>
    row.map((cell, at) => h`<td data-label="${head[at] ?? ''}" lang="vi">${cell}</td>`);
  const heads = head.map((one) => (one === '' ? h`<td></td>` : h`<th scope="col">${one}</th>`));
  return h`<table class="t-${id}" aria-label="${name}"><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => h`<tr>${cells(row)}</tr>`)}</tbody></table>`;
}
