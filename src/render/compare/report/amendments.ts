import type { CompareWords } from '../../../messages/compare/index.js';
import type { Change, PlanDiff, Run } from '../../../schema/diff.js';
import { clip, oneLine } from '../clean.js';
import { type Context, shownRuns } from '../runs.js';
import { actOf, fieldName, noteOf, pathName, placeName, shown, valueNote } from './names.js';

const MOST = 400;
const AROUND: Context = { before: 3, behind: 3 };

/**
 * The changes of two versions as an amendment table: provision, old text, new text, what is changed. Of a paragraph the
 * words around the change are shown, as many as `context` says.
 */
export function amendments(diff: PlanDiff, words: CompareWords, context?: Context): string[][] {
  const side = sideWith(words, context);
  const nameOf = (part: 'section' | 'model' | 'task' | 'row', name: string | number) =>
    `${words.part[part]} ${oneLine(String(name))}`;
  const parts = [
    ['section', diff.sections],
    ['model', diff.models],
    ['task', diff.tasks],
    ['row', diff.rows],
  ] as const;
  return [
    ...diff.document.map(({ path, kind, a, b, words: runs }) => [
      pathName(path, words),
      side(path, a, runs, 'a'),
      side(path, b, runs, 'b'),
      actOf({ kind, path }, words),
    ]),
    ...parts.flatMap(([part, { matched, lone }]) => [
      ...matched.flatMap(({ a, b, changes }) =>
        changes.map((change) => [
          `${placeName({ part, a, b }, words)}, ${fieldName(change.field, words)}`,
          side(change.field, change.a, change.words, 'a'),
          side(change.field, change.b, change.words, 'b'),
          told(change, words),
        ]),
      ),
      ...lone.a.map(({ name, title }) => [nameOf(part, name), cut(title), '', words.text.removed]),
      ...lone.b.map(({ name, title }) => [nameOf(part, name), '', cut(title), words.text.added]),
    ]),
  ];
}

const cut = (text: string) => clip(oneLine(text), MOST);

function told(change: Change, words: CompareWords): string {
  const act = actOf(change, words);
  const notes = [noteOf(change, words), ...(change.values ?? []).map((one) => valueNote(one, words))];
  const more = notes.filter((note) => note !== '' && note !== act && note !== words.text.otherWords);
  return [act, ...more].join('; ');
}

/** The cell of one side: a value, or the words around a change as that side has them. */
function sideWith(words: CompareWords, context: Context | undefined) {
  return (field: string, value: string | number | null, runs: readonly Run[] | undefined, which: 'a' | 'b'): string => {
    if (value === null) return '';
    if (!runs) return cut(shown(field, value, words));
    const changed = which === 'a' ? 'removed' : 'added';
    // Where nothing is in the place of the change, the words around it show where that is.
    const isChanged = runs.some(({ kind }) => kind === changed);
    const own = shownRuns(runs, MOST, isChanged ? context : AROUND).filter(
      ({ kind }) => kind === 'same' || kind === changed,
    );
    return own.map(({ text }) => text).join(' ');
  };
}
