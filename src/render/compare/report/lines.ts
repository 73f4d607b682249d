import { isSame } from '../../../compare/result/only.js';
import type { CompareWords } from '../../../messages/compare/index.js';
import type { PlanDiff } from '../../../schema/diff.js';
import { nothingInCommon } from './common.js';

/** Which view was taken, and what the comparison comes to, in a few sentences. */
export function summaryLines(diff: PlanDiff, words: CompareWords): string[] {
  const alike = `${Math.round(diff.viewFrom.likeness * 100)}%`;
  const view = words.say(diff.view === 'versions' ? 'viewVersions' : 'viewLocalities', { alike });
  const lines = [diff.viewFrom.told ? words.say('told', { view }) : view];
  if (isSame(diff)) lines.push(words.text.same);
  else if (nothingInCommon(diff)) lines.push(words.say('nothingInCommon', { list: loneList(diff, words) }));
  const kinds = diff.overview.kinds.map(({ kind, count }) => `${words.kind[kind] ?? kind} ${count}`);
  if (kinds.length > 0 && !nothingInCommon(diff)) lines.push(`${words.text.changes}: ${kinds.join(', ')}.`);
  if (diff.overview.folded > 0) lines.push(words.say('folded', { count: diff.overview.folded }));
  return lines;
}

/** What was left out of the comparison, in one sentence. */
export function leftOutLine({ notCompared }: PlanDiff, words: CompareWords): string {
  return words.say('leftOut', { list: notCompared.map((name) => words.left[name] ?? name).join('; ') });
}

function loneList({ models, tasks }: PlanDiff, words: CompareWords): string {
  const parts = [
    [models.onlyInA.length, 'model', words.text.onlyA],
    [models.onlyInB.length, 'model', words.text.onlyB],
    [tasks.onlyInA.length, 'task', words.text.onlyA],
    [tasks.onlyInB.length, 'task', words.text.onlyB],
  ] as const;
  return parts.flatMap(([n, what, where]) => (n > 0 ? [`${words.count(n, what)} ${where}`] : [])).join(', ');
}
