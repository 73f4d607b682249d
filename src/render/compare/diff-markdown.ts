import { type CompareWords, compareWords } from '../../messages/compare/index.js';
import type { PlanDiff } from '../../schema/diff.js';
import { append } from '../../text/lists.js';
import { clip } from './clean.js';
import { markdown } from './markdown.js';
import { type ChangeLine, documentLine, entriesOf } from './report/entries.js';
import { leftOutLine, summaryLines } from './report/lines.js';
import { sideName, wordsFor } from './report/names.js';
import { type Block, overviewBlocks } from './report/overview.js';
import { shownRuns } from './runs.js';

const MOST = 300;

/** What differs, as Markdown: the first page as tables, then model by model, wording last. */
export function renderDiffMarkdown(diff: PlanDiff, every: CompareWords = compareWords('en')): string {
  const words = wordsFor(diff.view, every);
  const lines = [
    `# ${markdown(sideName(diff.a, words))} – ${markdown(sideName(diff.b, words))}`,
    '',
    ...(['a', 'b'] as const).map((side) => {
      const { file, title } = diff[side];
      return `- **${words.text[side]}** ${[sideName(diff[side], words), file, title]
        .filter((part) => part !== null)
        .map((part) => markdown(part))
        .join('; ')}`;
    }),
    '',
    ...summaryLines(diff, words).flatMap((line) => [markdown(line), '']),
    ...overviewBlocks(diff, words).flatMap(block),
  ];
  if (diff.view === 'versions' && diff.document.length > 0) {
    lines.push(
      `## ${markdown(words.text.document)}`,
      '',
      ...diff.document.map((one) => item(documentLine(one, words))),
      '',
    );
  }
  let part = '';
  for (const entry of entriesOf(diff, words)) {
    if (entry.part !== part) lines.push(`## ${markdown(words.text[`${entry.part}s` as 'models'])}`, '');
    part = entry.part;
    const name = entry.a === entry.b ? entry.a : `${entry.a} = ${entry.b}`;
    lines.push(`### ${markdown(`${words.part[entry.part]} ${name}`)} ${markdown(entry.title)}`, '');
    if (entry.why)
      lines.push(
        markdown(`${Math.round(entry.similarity * 100)}% ${words.text.alike}: ${entry.why.shared.join(' ')}`),
        '',
      );
    append(lines, entry.changes.map(item));
    lines.push('');
  }
  lines.push(markdown(leftOutLine(diff, words)));
  return `${lines.join('\n')}\n`;
}

function block({ heading, head, rows }: Block): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => markdown(cell)).join(' | ')} |`;
  return [`## ${markdown(heading)}`, '', row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row), ''];
}

function item({ label, a, b, words, note, counterpart }: ChangeLine): string {
  const show = (value: string) => markdown(clip(value, MOST));
  const told = note === '' ? '' : ` (${markdown(note)})`;
  const name = `- **${markdown(label)}**`;
  if (words) {
    const runs = shownRuns(words, MOST).map(({ kind, text }) => {
      if (kind === 'same') return markdown(text);
      return kind === 'removed' ? `[A: ${markdown(text)}]` : `**[B: ${markdown(text)}]**`;
    });
    return `${name} ${runs.join(' ')}${told}`;
  }
  if (a === null) return `${name} + ${show(b ?? '')}${told}`;
  if (b === null) return `${name} − ${show(a)}${told}`;
  if (a === b) return `${name} ${show(a)}${told}`;
  return `${name} ${show(a)} ${counterpart ? '=' : '→'} ${show(b)}${told}`;
}
