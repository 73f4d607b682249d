import { type CompareWords, compareWords } from '../../messages/compare/index.js';
import type { PlanDiff } from '../../schema/diff.js';
import { append } from '../../text/lists.js';
import { clip } from './clean.js';
import { joined, type Markdown, md, mdText } from './markdown.js';
import { type ChangeLine, documentLine, entriesOf } from './report/entries.js';
import { leftOutLine, summaryLines } from './report/lines.js';
import { sideName, wordsFor } from './report/names.js';
import { type Block, overviewBlocks } from './report/overview.js';
import { shownRuns } from './runs.js';

const MOST = 300;
const EMPTY = md``;

/** What differs, as Markdown: the first page as tables, then model by model, wording last. */
export function renderDiffMarkdown(diff: PlanDiff, every: CompareWords = compareWords('en')): string {
  const words = wordsFor(diff.view, every);
  const lines = [
    md`# ${sideName(diff.a, words)} – ${sideName(diff.b, words)}`,
    EMPTY,
    ...(['a', 'b'] as const).map((side) => {
      const { file, title } = diff[side];
      const about = [sideName(diff[side], words), file, title].filter((part) => part !== null);
      return md`- **${words.text[side]}** ${joined(about, '; ')}`;
    }),
    EMPTY,
    ...summaryLines(diff, words).flatMap((line) => [md`${line}`, EMPTY]),
    ...overviewBlocks(diff, words).flatMap(block),
  ];
  if (diff.view === 'versions' && diff.document.length > 0) {
    lines.push(md`## ${words.text.document}`, EMPTY);
    append(
      lines,
      diff.document.map((one) => item(documentLine(one, words))),
    );
    lines.push(EMPTY);
  }
  let part = '';
  for (const entry of entriesOf(diff, words)) {
    if (entry.part !== part) lines.push(md`## ${words.text[`${entry.part}s` as 'models']}`, EMPTY);
    part = entry.part;
    lines.push(md`### ${`${words.part[entry.part]} ${entry.name}`} ${entry.title}`, EMPTY);
    if (entry.why) {
      const told = `${Math.round(entry.similarity * 100)}% ${words.text.alike}: ${entry.why.shared.join(' ')}`;
      lines.push(md`${told}`, EMPTY);
    }
    append(lines, entry.changes.map(item));
    lines.push(EMPTY);
  }
  return mdText([...lines, md`${leftOutLine(diff, words)}`]);
}

function block({ heading, head, rows }: Block): Markdown[] {
  const row = (cells: readonly string[]) => md`| ${joined(cells, ' | ')} |`;
  const rule = joined(
    head.map(() => md`---`),
    ' | ',
  );
  return [md`## ${heading}`, EMPTY, row(head), md`| ${rule} |`, ...rows.map(row), EMPTY];
}

function item({ label, a, b, words, note, counterpart }: ChangeLine): Markdown {
  const show = (value: string) => clip(value, MOST);
  const told = note === '' ? md`` : md` (${note})`;
  const name = md`- **${label}**`;
  if (words) {
    const runs = shownRuns(words, MOST).map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? md`[A: ${text}]` : md`**[B: ${text}]**`;
    });
    return md`${name} ${joined(runs, ' ')}${told}`;
  }
  if (a === null) return md`${name} + ${show(b ?? '')}${told}`;
  if (b === null) return md`${name} − ${show(a)}${told}`;
  if (a === b) return md`${name} ${show(a)}${told}`;
  return md`${name} ${show(a)} ${counterpart ? md`=` : md`→`} ${show(b)}${told}`;
}
