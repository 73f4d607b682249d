import type { CompareWords } from '../../../messages/compare/index.js';
import type { MatrixCell, MatrixPlan, MatrixRow, PlanMatrix } from '../../../schema/matrix.js';
import { oneLine } from '../clean.js';
import type { CellKind } from '../matrix-cell.js';
import { cellText } from '../matrix-cell.js';
import { titleOf } from '../matrix-text.js';
import { matrixScript, ROWS } from './matrix-script.js';
import { MATRIX_STYLE } from './matrix-style.js';
import { type Content, h, lines, page } from './page.js';
import { dayOf, monthOf, type Scale, scaleOf } from './scale.js';
import { timeline } from './timeline.js';

/**
 * Plans side by side as one self-contained page: a heat map of deadlines over localities that can be sorted and
 * filtered, with the words of the source on hover and tap, and a timeline of all deadlines.
 */
export function renderMatrixHtml(matrix: PlanMatrix, words: CompareWords, kind: CellKind = 'all'): string {
  const { text } = words;
  const scale = scaleOf(matrix);
  const title = titleOf(matrix, words);
  const missing = matrix.rows.filter((row) => row.count < matrix.plans.length).length;
  const body = lines([
    h`<main>`,
    h`<h1>${title}</h1>`,
    h`<p>${missing === 0 ? text.allThere : words.say('someMissing', { models: words.count(missing, 'model') })} ${text.matrixHow}<span class="noprint"> ${text.matrixTap}</span></p>`,
    h`<form class="tools" role="search"><label>${text.search} <input type="search" id="search" placeholder="${text.searchWords}"></label><label><input type="checkbox" id="gaps">${text.gapsOnly}</label><span id="told" class="soft" aria-live="polite"></span></form>`,
    ...leftOut(matrix, words),
    legend(scale, words),
    table(matrix, { scale, kind, words }),
    h`<div id="panel" class="hidden" role="status" lang="vi"><button type="button" id="close" aria-label="${text.closePanel}">×</button><div id="words"></div></div>`,
    h`<h2>${text.whenDue}</h2>${timeline(matrix, scale, words)}`,
    h`</main>`,
  ]);
  return page({ title, body, style: MATRIX_STYLE, script: matrixScript(words), lang: words.lang });
}

/** Plans that have no column, by name. */
function leftOut({ leftOut: plans = [] }: PlanMatrix, words: CompareWords): Content[] {
  if (plans.length === 0) return [];
  const names = plans.map(({ name, tasks }) => `${oneLine(name)} (${words.count(tasks, 'task')})`);
  return [h`<p>${words.text.withoutModels}: <span lang="vi">${names.join(', ')}</span></p>`];
}

function legend({ spans }: Scale, { text }: CompareWords): Content {
  const steps = spans.map(({ step, from, to }) => {
    const [first, last] = [monthOf(from), monthOf(to)];
    return h`<li><i class="t${step}"></i>${first === last ? first : `${first}–${last}`}</li>`;
  });
  const others = (['open', 'recurring', 'conditional', 'unstated', 'missing'] as const).map(
    (name) => h`<li><i class="${name}"></i>${text[NAMES[name]]}</li>`,
  );
  return h`<ul class="legend">${[...steps, ...others]}</ul>`;
}

function table({ plans, rows }: PlanMatrix, look: Look): Content {
  const { part, text } = look.words;
  const heads = [part.model, text.inPlans, ...plans.map(({ name, models }) => `${oneLine(name)} (${models})`)];
  const head = heads.map(
    (name, at) => h`<th scope="col"><button type="button"${at < 2 ? '' : h` lang="vi"`}>${name}</button></th>`,
  );
  const body = rows.map((row, index) => tableRow(row, index, plans, look));
  return h`<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${lines(body)}</tbody></table></div>`;
}

function tableRow(row: MatrixRow, index: number, plans: readonly MatrixPlan[], look: Look): Content {
  const cells = row.cells.map((cell, column) => (cell ? filled(cell, plans[column]!, look) : empty(look.words)));
  const full = row.count === plans.length ? 'yes' : '';
  const order = String(index).padStart(6, '0');
  // The models that most plans have sort first.
  const count = String(plans.length - row.count).padStart(6, '0');
  const counted = h`<td class="count" data-sort="${count}">${row.count}/${plans.length}</td>`;
  return h`<tr${index < ROWS ? '' : h` class="later"`} data-order="${order}" data-full="${full}"><th scope="row" lang="vi">${row.title}</th>${counted}${cells}</tr>`;
}

/** Missing cells sort last. */
function empty({ text }: CompareWords): Content {
  return h`<td class="missing" data-sort="9"><span aria-label="${text.missingHere}">–</span></td>`;
}

const SORT = { dated: '', open: '4', recurring: '5', conditional: '6', unstated: '7' } as const;
const SIGNS = { open: '→', recurring: '↻', conditional: '…', unstated: '?' } as const;
/** The name of a kind of timing. */
const NAMES = {
  open: 'openEnd',
  recurring: 'recurring',
  conditional: 'conditional',
  unstated: 'unstated',
  missing: 'missingHere',
} as const;

/** How the cells of a page are shown. */
interface Look {
  readonly scale: Scale;
  readonly kind: CellKind;
  readonly words: CompareWords;
}

function filled(cell: MatrixCell, plan: MatrixPlan, { scale, kind, words }: Look): Content {
  const { text, part } = words;
  const { timing, date, number, deadline, lead, tools, title } = cell;
  const look = timing === 'dated' && date ? (cell.doubtful ? 'doubtful' : `t${scale.step(date)}`) : timing;
  const when =
    timing === 'dated'
      ? `${dayOf(date!)}${cell.doubtful ? ` (${text.doubtfulYear})` : ''}`
      : `${SIGNS[timing]} ${text[NAMES[timing]]}`;
  const said = kind === 'lead' || kind === 'tools' ? cellText(cell, kind, words) : kind === 'presence' ? '' : when;
  const info = [
    `${plan.name}, ${part.model.toLowerCase()} ${number}: ${title}`,
    `${text.deadline}: ${deadline ?? text.unstated}`,
    `${text.lead}: ${lead ?? text.unstated}`,
    ...(tools === null ? [] : [`${text.tools}: ${tools}`]),
  ].join('\n');
  const sort = timing === 'dated' ? `1${date}` : SORT[timing];
  return h`<td data-sort="${sort}"><button type="button" class="cell ${look}" data-info="${info}"><b>${number}</b>${
    said === ''
      ? ''
      : h`<span class="said">${said}</span>${kind === 'all' && lead ? h`<span class="said">${lead}</span>` : ''}`
  }</button></td>`;
}
