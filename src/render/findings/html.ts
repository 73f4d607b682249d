import type { PlanFinding } from '../../checks/index.js';
import { fill, type ReportWords, reportWords } from '../../messages/index.js';
import type { Position, Severity } from '../../schema/plan.js';
import { BASE_STYLE } from '../compare/html/base-style.js';
import { html, page } from '../compare/html/page.js';
import { type CheckedPlan, countOf, type FindingsReporter, lineOf, linesOf } from './findings.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

const STYLE = `${BASE_STYLE}
body{max-width:60rem}
ol{list-style:none;margin:0;padding:0}
ol>li{border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.3rem;padding:.5rem .8rem;margin:.6rem 0;break-inside:avoid}
ol>li.error{border-left-color:#b3261e}ol>li.warning{border-left-color:#a66a00}ol>li.info{border-left-color:var(--blue)}
.weight{font-weight:600}
.says{overflow-wrap:anywhere}
blockquote{margin:.4rem 0;padding:.3rem .6rem;background:var(--band);border-radius:.2rem;overflow-wrap:anywhere}
mark{background:var(--amberbg);color:inherit;border-bottom:2px solid var(--amber)}
nav ul{padding-left:1.2rem}
`;

/**
 * One page for the person who sends the plan back: the findings of each plan, the heaviest first, each with its words in
 * the text and what is to be done. It asks for nothing from outside.
 */
export const htmlReport: FindingsReporter = (plans, { language }) => {
  const words = reportWords(language);
  const title = `${words.report}: ${plans.map(({ file }) => file).join(', ')}`;
  const links = plans.map(
    (plan, i) =>
      `<li><a href="#plan-${i}">${html(plan.file)}</a> <span class="soft">${html(totals([plan], words))}</span></li>`,
  );
  const contents = plans.length > 1 ? `<nav aria-label="${html(words.report)}"><ul>${links.join('')}</ul></nav>` : '';
  const body = `<main><h1>${html(words.report)}</h1>${contents}${plans.map((plan, i) => section(plan, i, words)).join('\n')}</main>`;
  return page({ title: title.slice(0, 200), body, style: STYLE, script: '', lang: language });

  function totals(list: readonly CheckedPlan[], text: ReportWords): string {
    const counts = [
      [text.errors, countOf(list, 'error')],
      [text.warnings, countOf(list, 'warning')],
      [text.notes, countOf(list, 'info')],
    ] as const;
    const told = counts.filter(([, n]) => n > 0).map(([template, n]) => fill(template, { n }, language));
    return told.join(', ') || text.clean;
  }

  function section(plan: CheckedPlan, index: number, text: ReportWords): string {
    const lines = plan.source === null ? null : linesOf(plan.source);
    const byWeight = ORDER.flatMap((severity) => plan.findings.filter((one) => one.severity === severity));
    const items = byWeight.map((one) => item(one, lines, text));
    return `<section id="plan-${index}"><h2>${html(plan.file)} <small>${html(totals([plan], text))}</small></h2><ol>${items.join('\n')}</ol></section>`;
  }
};

function item(finding: PlanFinding, lines: readonly string[] | null, words: ReportWords): string {
  const { severity, message, advice, position, cause, rule } = finding;
  const place = (at: Position | undefined) => (at ? `${words.line} ${at.start.line}` : '');
  const other = cause?.position
    ? `<p class="soft">${html(cause.message)}, ${html(place(cause.position))}:</p>${quote(lines, cause.position)}`
    : '';
  return `<li class="${severity}"><p class="says"><span class="weight">${html(words[severity])}</span> <span class="soft">${html(place(position))}</span> ${html(message)}.</p>${quote(lines, position)}${other}<p><span class="soft">${html(words.todo)}:</span> ${html(advice)} <small class="soft">${html(rule)}</small></p></li>`;
}

/** How much of a long line is shown on either side of the words meant. */
const AROUND = 140;

/** The line of the text, with the words meant marked. */
function quote(lines: readonly string[] | null, position: Position | undefined): string {
  const line = lines && position ? lineOf(lines, position.start.line) : null;
  if (line === null || !position) return '';
  const start = position.start.column - 1;
  const end = position.end.line === position.start.line ? position.end.column - 1 : line.length;
  // Cut between words.
  const from = start > AROUND ? line.indexOf(' ', start - AROUND) + 1 : 0;
  const to = end + AROUND < line.length ? Math.max(end, line.lastIndexOf(' ', end + AROUND)) : line.length;
  const before = `${from > 0 ? '… ' : ''}${line.slice(from, start)}`;
  const behind = `${line.slice(end, to)}${to < line.length ? ' …' : ''}`;
  return `<blockquote lang="vi">${html(before)}<mark>${html(line.slice(start, end))}</mark>${html(behind)}</blockquote>`;
}
