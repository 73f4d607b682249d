import type { Change, LoneModel, LoneTask, ModelMatch, PlanDiff, TaskMatch } from '../../schema/diff.js';
import { markdown } from './markdown.js';
import { shownRuns } from './runs.js';
import { fieldName, nothingInCommon, pathName, shown, sideName, summaryLines } from './wording.js';

/** A run of words longer than this is cut; HTML and JSON have it whole. */
const MOST = 600;

/** What differs, as GitHub Flavored Markdown for a report or a pull request. Words of the plans are never markup. */
export function renderDiffMarkdown(diff: PlanDiff): string {
  const summary = summaryLines(diff);
  const blocks = [
    `# ${markdown(sideName(diff.a))} and ${markdown(sideName(diff.b))}`,
    list([`A: ${sideLine(diff.a)}`, `B: ${sideLine(diff.b)}`]),
    list(summary.length > 0 ? summary.map(markdown) : ['No difference.']),
    ...(diff.document.length > 0 ? ['## Document', documentTable(diff)] : []),
    ...(nothingInCommon(diff)
      ? []
      : [
          ...pairs('Models', 'Model', diff.models.matched, diff.models.lone),
          ...pairs('Tasks', 'Task', diff.tasks.matched, diff.tasks.lone),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function sideLine({ file, title }: PlanDiff['a']): string {
  return (
    [file, title]
      .filter((part) => part !== null)
      .map(markdown)
      .join(', ') || 'no name'
  );
}

function documentTable({ document }: PlanDiff): string {
  const cell = (path: string, value: string | number | null) =>
    value === null ? '' : markdown(shown(path, String(value)));
  const rows = document.map(
    ({ path, a, b }) => `| ${markdown(pathName(path))} | ${cell(path, a)} | ${cell(path, b)} |`,
  );
  return ['| | A | B |', '| --- | --- | --- |', ...rows].join('\n');
}

function pairs(
  title: string,
  one: string,
  matched: readonly (ModelMatch | TaskMatch)[],
  lone: { readonly a: readonly (LoneModel | LoneTask)[]; readonly b: readonly (LoneModel | LoneTask)[] },
): string[] {
  const changed = matched.filter(({ changes, why }) => changes.length > 0 || why);
  return [
    ...(changed.length > 0 ? [`## ${title}`] : []),
    ...changed.flatMap((match) => [
      `### ${one} ${name(match)}: ${markdown(match.titles.b)}`,
      list([...whyLine(match), ...match.changes.map(changeLine)]),
    ]),
    ...(['a', 'b'] as const).flatMap((side) =>
      lone[side].length > 0 ? [`## Only in ${side.toUpperCase()}`, list(lone[side].map(loneLine))] : [],
    ),
  ];
}

const name = ({ a, b }: ModelMatch | TaskMatch) => markdown(a === b ? String(a) : `${a} = ${b}`);

function whyLine({ similarity, why }: ModelMatch | TaskMatch): string[] {
  if (!why) return [];
  const words = (some: readonly string[]) => (some.length > 0 ? some.map(markdown).join(' ') : 'nothing');
  const both = `both have: ${words(why.shared)}; only A: ${words(why.onlyA)}; only B: ${words(why.onlyB)}`;
  return [`*why*: ${Math.round(similarity * 100)}% alike; ${both}`];
}

function changeLine(change: Change): string {
  return `**${markdown(fieldName(change.field))}**: ${values(change)}`;
}

function values({ field, kind, a, b, summary, words, counterpart, roles }: Change): string {
  if (words) {
    return shownRuns(words, MOST)
      .map(({ kind: run, text }) => {
        if (run === 'same') return markdown(text);
        return run === 'removed' ? `~~${markdown(text)}~~` : `**${markdown(text)}**`;
      })
      .join(' ');
  }
  const remark = ` (${markdown(summary)})`;
  const [x, y] = [markdown(shown(field, a ?? '')), markdown(shown(field, b ?? ''))];
  if (kind === 'added') return `only B: ${y}${roles ? remark : ''}`;
  if (kind === 'removed') return `only A: ${x}${roles ? remark : ''}`;
  if (counterpart) return `${x} = ${y}${remark}`;
  return a === b ? `${x}${remark}` : `${x} → ${y}${remark}`;
}

function loneLine({ name: one, title, deadline, lead, nearest }: LoneModel | LoneTask): string {
  const parts = [
    `${markdown(String(one))}: ${markdown(title)}`,
    ...(deadline === null ? [] : [`deadline: ${markdown(deadline)}`]),
    ...(lead === null ? [] : [`lead: ${markdown(lead)}`]),
    ...(nearest ? [`nearest: ${markdown(String(nearest.name))} (${Math.round(nearest.similarity * 100)}% alike)`] : []),
  ];
  return parts.join('; ');
}
