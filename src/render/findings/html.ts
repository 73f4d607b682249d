import type { PlanFinding } from '../../checks/index.js';
import { type ReportWords, reportWords } from '../../messages/index.js';
import type { Position, Severity } from '../../schema/plan.js';
import { BASE_STYLE } from '../compare/html/base-style.js';
import { type Content, h, lines, page } from '../compare/html/page.js';
import { type CheckedPlan, type FindingsReporter, lineOf, linesOf, totalsOf } from './findings.js';

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
 * One page for the person who returns the plan: the findings of each plan, the most severe first, each with its words
 * in the text and what is to be done. It loads nothing from outside.
 */
export const htmlReport: FindingsReporter = (plans, { language }) => {
  const words = reportWords(language);
  const title = `${words.report}: ${plans.map(({ file }) => file).join(', ')}`;
  const links = plans.map(
    (plan, i) =>
      h`<li><a href="#plan-${i}">${plan.file}</a> <span class="soft">${totalsOf([plan], words, language)}</span></li>`,
  );
  const contents = plans.length > 1 ? h`<nav aria-label="${words.report}"><ul>${links}</ul></nav>` : '';
  const body = h`<main><h1>${words.report}</h1>${contents}${lines(plans.map((plan, i) => section(plan, i)))}</main>`;
  return page({ title: title.slice(0, 200), body, style: STYLE, script: '', lang: language });

  function section(plan: CheckedPlan, index: number): Content {
    const printed = plan.source === null ? null : linesOf(plan.source);
    const name = plan.title ? h`<p lang="vi">${plan.title}</p>` : '';
    const byWeight = ORDER.flatMap((severity) => plan.findings.filter((one) => one.severity === severity));
    const items = byWeight.map((one) => item(one, printed, words));
    return h`<section id="plan-${index}"><h2>${plan.file} <small>${totalsOf([plan], words, language)}</small></h2>${name}<ol>${lines(items)}</ol></section>`;
  }
};

function item(finding: PlanFinding, printed: readonly string[] | null, words: ReportWords): Content {
  const { severity, message, advice, position, cause, rule } = finding;
  const place = (at: Position | undefined) => (at ? placeOf(at, words) : '');
  const other = cause?.position
    ? h`<p class="soft">${cause.message}, ${place(cause.position)}:</p>${quote(printed, cause.position)}`
    : '';
  return h`<li class="${severity}"><p class="says"><span class="weight">${words[severity]}</span> <span class="soft">${place(position)}</span> ${message}.</p>${quote(printed, position)}${other}<p><span class="soft">${words.todo}:</span> ${advice} <small class="soft">${rule}</small></p></li>`;
}

/** Where a reader finds it: on a page where the file has pages, and else in a line of the text. */
function placeOf({ page, start }: Position, words: ReportWords): string {
  return page === undefined ? `${words.line} ${start.line}` : `${words.page} ${page}`;
}

/** How much of a long line is shown on either side of the words meant. */
const AROUND = 140;

/** The line of the text, with the words meant marked. */
function quote(printed: readonly string[] | null, position: Position | undefined): Content {
  const line = printed && position ? lineOf(printed, position.start.line) : null;
  if (line === null || !position) return '';
  const start = position.start.column - 1;
  const end = position.end.line === position.start.line ? position.end.column - 1 : line.length;
  // Cut between words.
  const from = start > AROUND ? line.indexOf(' ', start - AROUND) + 1 : 0;
  const to = end + AROUND < line.length ? Math.max(end, line.lastIndexOf(' ', end + AROUND)) : line.length;
  const before = `${from > 0 ? '… ' : ''}${line.slice(from, start)}`;
  const behind = `${line.slice(end, to)}${to < line.length ? ' …' : ''}`;
  return h`<blockquote lang="vi">${before}<mark>${line.slice(start, end)}</mark>${behind}</blockquote>`;
}
