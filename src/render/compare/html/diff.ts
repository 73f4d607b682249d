import type {
  Change,
  DocumentChange,
  LoneModel,
  LoneTask,
  ModelMatch,
  PlanDiff,
  Run,
  TaskMatch,
} from '../../../schema/diff.js';
import { count, fieldName, pathName, shown, sideName, summaryLines } from '../wording.js';
import { DIFF_SCRIPT } from './diff-script.js';
import { DIFF_STYLE } from './diff-style.js';
import { html, page } from './page.js';

/** What differs, as one self-contained page: side by side, changed words marked, to be filtered by kind of change. */
export function renderDiffHtml(diff: PlanDiff): string {
  const { models, tasks } = diff;
  const changed = (matched: readonly (ModelMatch | TaskMatch)[]) =>
    matched.filter(({ changes, why }) => changes.length > 0 || why);
  const sections = [
    ...(diff.document.length > 0 ? [documentSection(diff.document)] : []),
    ...section('Models', 'Model', changed(models.matched), models.lone),
    ...section('Tasks', 'Task', changed(tasks.matched), tasks.lone),
  ];
  const same = [...models.matched, ...tasks.matched].length - changed([...models.matched, ...tasks.matched]).length;
  const body = [
    `<h1>${html(sideName(diff.a))} and ${html(sideName(diff.b))}</h1>`,
    `<div class="sides">${face('A', diff.a)}${face('B', diff.b)}</div>`,
    `<ul class="summary">${(summaryLines(diff).length > 0 ? summaryLines(diff) : ['No difference.'])
      .map((line) => `<li>${html(line)}</li>`)
      .join('')}</ul>`,
    ...(sections.length > 0 ? [filters(diff)] : []),
    ...sections,
    ...(same > 0
      ? [`<p class="soft">${count(same, 'pair')} without a change ${same === 1 ? 'is' : 'are'} not shown.</p>`]
      : []),
  ].join('\n');
  return page({
    title: `${sideName(diff.a)} and ${sideName(diff.b)}`,
    body,
    style: DIFF_STYLE,
    script: sections.length > 0 ? DIFF_SCRIPT : '',
  });
}

function face(side: string, { file, title, models, tasks, ...plan }: PlanDiff['a']): string {
  const size = [...(models > 0 ? [count(models, 'model')] : []), ...(tasks > 0 ? [count(tasks, 'task')] : [])].join(
    ', ',
  );
  return `<div><strong>${side}</strong> ${html(sideName({ file, title, models, tasks, ...plan }))}<br><span class="soft">${html(
    [file, size].filter((part) => part).join(', '),
  )}</span><p lang="vi">${html(title ?? '')}</p></div>`;
}

/** What a change is filtered by; roles other than the lead are one kind, and so are all comparisons of words. */
function kindOf({ field, counterpart, roles, words }: Change): string {
  if (counterpart && roles && roles.a.join() === roles.b.join()) return 'level';
  if (field === 'deadline' || field === 'lead' || field === 'tools' || field === 'title') return field;
  if (roles) return 'bodies';
  return words || field !== 'targets' ? 'words' : 'targets';
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  deadline: 'deadlines',
  lead: 'leads',
  bodies: 'other bodies',
  level: 'another level only',
  tools: 'tools',
  title: 'titles',
  targets: 'targets',
  words: 'other words',
  document: 'document',
  a: 'only in A',
  b: 'only in B',
};

function filters({ document, models, tasks }: PlanDiff): string {
  const found = new Set([
    ...[...models.matched, ...tasks.matched].flatMap(({ changes }) => changes.map(kindOf)),
    ...(document.length > 0 ? ['document'] : []),
    ...(models.lone.a.length + tasks.lone.a.length > 0 ? ['a'] : []),
    ...(models.lone.b.length + tasks.lone.b.length > 0 ? ['b'] : []),
  ]);
  const boxes = Object.entries(KIND_NAMES)
    .filter(([kind]) => found.has(kind))
    .map(([kind, name]) => `<label><input type="checkbox" data-kind="${kind}" checked>${name}</label>`);
  const search = '<label>Find <input type="search" id="search" placeholder="words of a model"></label>';
  return `<form class="tools" role="search">${boxes.join('')}${search}<span id="told" class="soft" aria-live="polite"></span></form>`;
}

function documentSection(changes: readonly DocumentChange[]): string {
  const show = (path: string, value: string | number | null) =>
    value === null ? null : html(shown(path, String(value)));
  const rows = changes.map(({ path, a, b }) => row(html(pathName(path)), show(path, a), show(path, b), '', 'document'));
  return `<section><h2>Document</h2><article data-part="document">${rows.join('')}</article></section>`;
}

function section(
  title: string,
  one: string,
  matched: readonly (ModelMatch | TaskMatch)[],
  lone: { readonly a: readonly (LoneModel | LoneTask)[]; readonly b: readonly (LoneModel | LoneTask)[] },
): string[] {
  const list = [
    ...(matched.length > 0
      ? [`<section><h2>${title}</h2>${matched.map((match) => pair(one, match)).join('')}</section>`]
      : []),
    ...(['a', 'b'] as const).flatMap((side) =>
      lone[side].length > 0
        ? [
            `<section><h2>Only in ${side.toUpperCase()}: ${count(lone[side].length, one.toLowerCase())}</h2>${lone[side]
              .map((entry) => alone(entry, side))
              .join('')}</section>`,
          ]
        : [],
    ),
  ];
  return list;
}

function pair(one: string, { a, b, similarity, titles, changes, why }: ModelMatch | TaskMatch): string {
  const name = a === b ? `${one} ${a}` : `${one} ${a} = ${b}`;
  const told = why
    ? [
        `${Math.round(similarity * 100)}% alike`,
        `both: ${why.shared.join(' ')}`,
        `only A: ${why.onlyA.join(' ') || 'nothing'}`,
        `only B: ${why.onlyB.join(' ') || 'nothing'}`,
      ]
    : [];
  const head = `<header><span class="number">${html(name)}</span> <h3 lang="vi">${html(titles.b)}</h3>${
    why ? `<p class="soft">${html(told.join('; '))}</p>` : ''
  }</header>`;
  return `<article data-part="">${head}${changes.map(changeRow).join('')}</article>`;
}

function changeRow(change: Change): string {
  const { field, summary, words } = change;
  const [a, b] = [change.a, change.b].map((value) => (value === null ? null : shown(field, value))) as [
    string | null,
    string | null,
  ];
  // Two bodies that do the same work at different levels are no loss and no gain.
  if (change.counterpart) return row(html(fieldName(field)), html(a ?? ''), html(b ?? ''), summary, kindOf(change));
  const left = words ? runs(words, 'a') : a === null ? null : b === null ? `<del>${html(a)}</del>` : mark(a, b, 'del');
  const right = words ? runs(words, 'b') : b === null ? null : a === null ? `<ins>${html(b)}</ins>` : mark(b, a, 'ins');
  const note = words || a === null || b === null ? (change.roles ? summary : '') : summary;
  return row(html(fieldName(field)), left, right, note, kindOf(change));
}

/** A value that the other side has too is not marked. */
function mark(value: string, other: string, tag: 'del' | 'ins'): string {
  return value === other ? html(value) : `<${tag}>${html(value)}</${tag}>`;
}

function runs(words: readonly Run[], side: 'a' | 'b'): string {
  return words
    .map((run) => {
      const text = run[side];
      if (text === undefined) return '';
      if (run.kind === 'same') return html(text);
      return side === 'a' ? `<del>${html(text)}</del>` : `<ins>${html(text)}</ins>`;
    })
    .join('');
}

function row(label: string, a: string | null, b: string | null, note: string, kind: string): string {
  const side = (name: string, value: string | null) =>
    `<div class="side" lang="vi"><span class="mark" lang="en">${name}</span>${value ?? '<span class="none"></span>'}</div>`;
  const told = note === '' ? '' : `<div class="note">${html(note)}</div>`;
  return `<div class="row" data-kind="${kind}"><div>${label}</div>${side('A', a)}${side('B', b)}${told}</div>`;
}

function alone({ name, title, deadline, lead, nearest }: LoneModel | LoneTask, side: 'a' | 'b'): string {
  const more = [
    ...(deadline === null ? [] : [`deadline: ${deadline}`]),
    ...(lead === null ? [] : [`lead: ${lead}`]),
    ...(nearest ? [`nearest: ${nearest.name}, ${Math.round(nearest.similarity * 100)}% alike`] : []),
  ];
  return `<div class="lone ${side}" data-part="${side}"><span class="number">${html(String(name))}</span> <span lang="vi">${html(
    title,
  )}</span>${more.length > 0 ? `<br><span class="soft">${html(more.join('; '))}</span>` : ''}</div>`;
}
