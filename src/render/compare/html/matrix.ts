import type { MatrixCell, MatrixPlan, MatrixRow, PlanMatrix } from '../../../schema/matrix.js';
import { oneLine } from '../clean.js';
import type { CellKind } from '../matrix-cell.js';
import { cellText } from '../matrix-cell.js';
import { count } from '../wording.js';
import { MATRIX_SCRIPT } from './matrix-script.js';
import { MATRIX_STYLE } from './matrix-style.js';
import { html, page } from './page.js';
import { dayOf, monthOf, type Scale, scaleOf } from './scale.js';
import { timeline } from './timeline.js';

/**
 * Plans side by side as one self-contained page: a heat map of deadlines over localities that can be sorted and
 * filtered, with the words of the source on hover and tap, and a timeline of all deadlines.
 */
export function renderMatrixHtml(matrix: PlanMatrix, kind: CellKind = 'all'): string {
  const scale = scaleOf(matrix);
  const title = `${count(matrix.rows.length, 'model')} in ${count(matrix.plans.length, 'plan')}`;
  const missing = matrix.rows.filter((row) => row.count < matrix.plans.length).length;
  const body = [
    `<h1>${title}</h1>`,
    `<p>${missing === 0 ? 'Every model stands in every plan.' : `${count(missing, 'model')} missing in at least one plan.`} A column for each locality, a row for each model<span class="noprint">; tap a cell for its words</span>.</p>`,
    '<form class="tools" role="search"><label>Find <input type="search" id="search" placeholder="words of a model"></label><label><input type="checkbox" id="gaps">only models that are missing somewhere</label><span id="told" class="soft" aria-live="polite"></span></form>',
    ...leftOut(matrix),
    legend(scale),
    table(matrix, scale, kind),
    '<div id="panel" class="hidden" role="status" lang="vi"><button type="button" id="close" aria-label="close">×</button><div id="words"></div></div>',
    `<h2>When it is to be done</h2>${timeline(matrix, scale)}`,
  ].join('\n');
  return page({ title, body, style: MATRIX_STYLE, script: MATRIX_SCRIPT });
}

/** Plans that have no column, by name. */
function leftOut({ leftOut: plans = [] }: PlanMatrix): string[] {
  if (plans.length === 0) return [];
  const names = plans.map(({ name, tasks }) => `${oneLine(name)} (${count(tasks, 'task')})`);
  return [`<p>Without models, left out: <span lang="vi">${html(names.join(', '))}</span></p>`];
}

function legend({ spans }: Scale): string {
  const steps = spans.map(({ step, from, to }) => {
    const [first, last] = [monthOf(from), monthOf(to)];
    return `<li><i class="t${step}"></i>${first === last ? first : `${first}–${last}`}</li>`;
  });
  const others = (['open', 'recurring', 'conditional', 'unstated', 'missing'] as const).map(
    (name) => `<li><i class="${name}"></i>${name === 'unstated' ? 'no deadline stated' : name}</li>`,
  );
  return `<ul class="legend">${[...steps, ...others].join('')}</ul>`;
}

function table({ plans, rows }: PlanMatrix, scale: Scale, kind: CellKind): string {
  const heads = ['Model', ...plans.map(({ name, models }) => `${oneLine(name)} (${models})`)];
  const head = heads.map((text) => `<th scope="col"><button type="button" lang="vi">${html(text)}</button></th>`);
  const body = rows.map((row, index) => tableRow(row, index, plans, scale, kind));
  return `<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

function tableRow(row: MatrixRow, index: number, plans: readonly MatrixPlan[], scale: Scale, kind: CellKind): string {
  const cells = row.cells.map((cell, column) => (cell ? filled(cell, plans[column]!, scale, kind) : EMPTY));
  const full = row.count === plans.length ? 'yes' : '';
  const order = String(index).padStart(6, '0');
  return `<tr data-order="${order}" data-full="${full}"><th scope="row" lang="vi">${html(row.title)}</th>${cells.join('')}</tr>`;
}

/** What is missing sorts behind everything else. */
const EMPTY = '<td class="missing" data-sort="9"><span aria-label="missing">–</span></td>';

const SORT = { dated: '', open: '4', recurring: '5', conditional: '6', unstated: '7' } as const;
const SIGNS = {
  open: '→ without an end',
  recurring: '↻ recurring',
  conditional: '… on a condition',
  unstated: '? not stated',
} as const;

function filled(cell: MatrixCell, plan: MatrixPlan, scale: Scale, kind: CellKind): string {
  const { timing, date, number, deadline, lead, tools, title } = cell;
  const look = timing === 'dated' && date ? (cell.doubtful ? 'doubtful' : `t${scale.step(date)}`) : timing;
  const when = timing === 'dated' ? `${dayOf(date!)}${cell.doubtful ? ' (year in doubt)' : ''}` : SIGNS[timing];
  const said = kind === 'lead' || kind === 'tools' ? cellText(cell, kind) : kind === 'presence' ? '' : when;
  const info = [
    `${plan.name}, model ${number}: ${title}`,
    `Deadline: ${deadline ?? 'none stated'}`,
    `Lead: ${lead ?? 'none stated'}`,
    ...(tools === null ? [] : [`Tools: ${tools}`]),
  ].join('\n');
  const sort = timing === 'dated' ? `1${date}` : SORT[timing];
  return `<td data-sort="${html(sort)}"><button type="button" class="cell ${look}" title="${html(info)}" data-info="${html(info)}"><b>${number}</b>${
    said === ''
      ? ''
      : `<span class="said">${html(said)}</span>${kind === 'all' && lead ? `<span class="said">${html(lead)}</span>` : ''}`
  }</button></td>`;
}
