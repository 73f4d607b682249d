import type { CompareWords } from '../../../messages/compare/index.js';
import type { PlanDiff, Run } from '../../../schema/diff.js';
import { append } from '../../../text/lists.js';
import { type ChangeLine, documentLine, type Entry, entriesOf } from '../report/entries.js';
import { sideName } from '../report/names.js';
import type { Block } from '../report/overview.js';
import { type Content, h, lines } from './page.js';

/** What the page holds, with links. */
export function contents(diff: PlanDiff, blocks: readonly Block[], prefix: string, words: CompareWords): Content {
  const entries = entriesOf(diff, words);
  if (blocks.length + entries.length === 0) return '';
  const links = [
    ...blocks.map(({ id, heading, rows }) => h`<li><a href="#${prefix}-${id}">${heading} (${rows.length})</a></li>`),
    ...entries.map(({ id, part, name, title }) => {
      return h`<li><a href="#${prefix}-${id}">${words.part[part]} ${name} <span lang="vi">${title.slice(0, 90)}</span></a></li>`;
    }),
  ];
  return h`<details class="contents"><summary>${words.text.contents}</summary><nav aria-label="${words.text.contents}"><ul>${links}</ul></nav></details>`;
}

/** Filters by kind of change, search, and steps from change to change. */
export function filters(diff: PlanDiff, words: CompareWords): Content {
  const entries = entriesOf(diff, words);
  if (entries.length === 0) return '';
  const found = [...new Set(entries.flatMap(({ changes }) => changes.map(({ kind }) => kind)))];
  const { text } = words;
  const boxes = found.map((kind) => {
    // Wording comes last, and only on request.
    const checked = kind === 'wording' || kind === 'generic' || kind === 'level' ? '' : h` checked`;
    return h`<label><input type="checkbox" data-filter="${kind}"${checked}>${words.kind[kind] ?? kind}</label>`;
  });
  const button = (name: string, label: string) => h`<button type="button" data-do="${name}">${label}</button>`;
  return h`<form class="tools" role="search"><label>${text.search} <input type="search" class="search"></label>
<details class="filters"><summary>${text.filters}</summary><span class="boxes">${boxes}</span>${button('all', text.all)}${button('none', text.nothing)}</details>
${button('open', text.open)}${button('close', text.close)}<span class="told soft" aria-live="polite" data-of="${text.shown}"></span></form>
<div class="tools steps">${button('previous', text.previous)}${button('next', text.next)}</div>`;
}

/** Each pair side by side; closed, so that the page begins short. */
export function details(diff: PlanDiff, prefix: string, words: CompareWords): Content {
  const names = { a: sideName(diff.a, words), b: sideName(diff.b, words) };
  const parts: Content[] = [];
  if (diff.view === 'versions' && diff.document.length > 0) {
    const rows = diff.document.map((change) => row(documentLine(change, words), words));
    parts.push(
      h`<details class="entry"><summary>${words.text.document} <small>${diff.document.length}</small></summary>${sticky(names, null, words)}${rows}</details>`,
    );
  }
  append(
    parts,
    entriesOf(diff, words).map((one) => entry(one, prefix, names, words)),
  );
  return parts.length === 0 ? '' : h`<section class="entries">${lines(parts)}</section>`;
}

function entry(one: Entry, prefix: string, names: Record<'a' | 'b', string>, words: CompareWords): Content {
  const { id, part, name, title, changes, why, similarity } = one;
  const told = why
    ? h`<p class="soft">${Math.round(similarity * 100)}% ${words.text.alike}; A: ${why.onlyA.join(' ') || '–'}; B: ${why.onlyB.join(' ') || '–'}</p>`
    : '';
  return h`<details class="entry" id="${prefix}-${id}"><summary><span class="number">${words.part[part]} ${name}</span> <span lang="vi">${title.slice(0, 160)}</span> <small>${changes.length}</small></summary>${sticky(names, one.lines, words)}${told}${changes.map((change) => row(change, words))}</details>`;
}

function sticky(names: Record<'a' | 'b', string>, lines: Entry['lines'] | null, words: CompareWords): Content {
  const head = (side: 'a' | 'b') => {
    const line =
      lines?.[side] === null || lines === null ? '' : h` <span class="soft">${words.text.line} ${lines[side]}</span>`;
    return h`<div class="${side}"><strong>${words.text[side]}</strong> <span lang="vi">${names[side]}</span>${line}</div>`;
  };
  return h`<div class="row heads"><div></div>${head('a')}${head('b')}</div>`;
}

function row(change: ChangeLine, words: CompareWords): Content {
  const { kind, label, note, counterpart } = change;
  const side = (name: 'a' | 'b', value: Content | null) =>
    h`<div class="side" lang="vi"><span class="mark" lang="en">${words.text[name]}</span>${value ?? h`<span class="none">–</span>`}</div>`;
  const marked = (name: 'a' | 'b') => {
    if (change.words) return runs(change.words, name);
    const [own, other] = name === 'a' ? [change.a, change.b] : [change.b, change.a];
    if (own === null) return null;
    return counterpart || own === other ? own : h`<mark class="${name}">${own}</mark>`;
  };
  const told = note === '' || note === label ? '' : h`<div class="note">${note}</div>`;
  return h`<div class="row" data-kind="${kind}"><div>${label}</div>${side('a', marked('a'))}${side('b', marked('b'))}${told}</div>`;
}

function runs(list: readonly Run[], side: 'a' | 'b'): Content {
  return list.map((run) => {
    const text = run[side];
    if (text === undefined) return '';
    return run.kind === 'same' ? text : h`<mark class="${side}">${text}</mark>`;
  });
}
