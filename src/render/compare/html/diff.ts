import { type CompareWords, compareWords } from '../../../messages/compare/index.js';
import type { PlanDiff } from '../../../schema/diff.js';
import { leftOutLine, summaryLines } from '../report/lines.js';
import { sideName, wordsFor } from '../report/names.js';
import { type Block, overviewBlocks } from '../report/overview.js';
import { contents, details, filters } from './diff-details.js';
import { DIFF_SCRIPT } from './diff-script.js';
import { DIFF_STYLE } from './diff-style.js';
import { type Content, h, lines, page } from './page.js';

/**
 * What differs, as one self-contained page: the first page as tables, then each pair side by side, collapsed;
 * searchable and filterable. Several steps, of versions in a row, follow one another.
 */
export function renderDiffHtml(diff: PlanDiff | readonly PlanDiff[], words: CompareWords = compareWords('en')): string {
  const steps: readonly PlanDiff[] = 'schemaVersion' in diff ? [diff] : diff;
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const title = `${sideName(first.a, words)} – ${sideName(last.b, words)}`;
  const isDifferent = steps.some((step) => overviewBlocks(step, words).length > 0);
  const body = lines([
    h`<a class="skip" href="#main">${words.text.summary}</a>`,
    h`<header><h1>${title}</h1></header>`,
    h`<main id="main">`,
    ...steps.map((step, index) => stepHtml(step, index, steps.length, words)),
    h`</main>`,
  ]);
  return page({ title, body, style: DIFF_STYLE, script: isDifferent ? DIFF_SCRIPT : '', lang: words.lang });
}

function stepHtml(diff: PlanDiff, index: number, count: number, every: CompareWords): Content {
  const words = wordsFor(diff.view, every);
  const prefix = `s${index + 1}`;
  const heading = count > 1 ? h`<h2>${words.say('step', { from: index + 1, to: index + 2 })}</h2>` : '';
  const blocks = overviewBlocks(diff, words);
  return lines([
    h`<section class="step" id="${prefix}">${heading}`,
    h`<div class="sides">${face('a', diff, words)}${face('b', diff, words)}</div>`,
    ...summaryLines(diff, words).map((line) => h`<p>${line}</p>`),
    h`<p class="soft">${leftOutLine(diff, words)}</p>`,
    contents(diff, blocks, prefix, words),
    ...blocks.map((block) => overviewSection(block, prefix, words)),
    filters(diff, words),
    details(diff, prefix, words),
    h`</section>`,
  ]);
}

function face(side: 'a' | 'b', diff: PlanDiff, words: CompareWords): Content {
  const { file, title, models, tasks } = diff[side];
  const size = [
    ...(models > 0 ? [words.count(models, 'model')] : []),
    ...(tasks > 0 ? [words.count(tasks, 'task')] : []),
  ].join(', ');
  const name = h`<strong>${words.text[side]}</strong> <span lang="vi">${sideName(diff[side], words)}</span>`;
  const meta = [file, size].filter((part) => part).join(', ');
  return h`<div class="face ${side}">${name}<br><span class="soft">${meta}</span><p lang="vi" class="title">${title ?? ''}</p></div>`;
}

/** How many rows of a table are shown before it is opened. */
const SHOWN = 12;

/** A table of the first page; long ones are closed after their first rows. */
function overviewSection({ id, heading, head, rows }: Block, prefix: string, words: CompareWords): Content {
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
