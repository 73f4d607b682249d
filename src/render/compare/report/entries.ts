import { partsOf } from '../../../compare/overview/flat.js';
import { kindOfChange } from '../../../compare/overview/kinds.js';
import type { CompareWords } from '../../../messages/compare/index.js';
import type { Change, DocumentChange, PlanDiff, Run } from '../../../schema/diff.js';
import { wordsOf } from '../../../text/words.js';
import { fieldName, noteOf, pathName, shown, valueNote } from './names.js';

/** One change as a report shows it. */
export interface ChangeLine {
  /** What it is filtered by. */
  readonly kind: string;
  readonly label: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly words: readonly Run[] | null;
  readonly note: string;
  readonly counterpart: boolean;
}

/** A pair of models, tasks, sections or rows with what differs between them. */
export interface Entry {
  readonly part: 'model' | 'task' | 'section' | 'row';
  readonly id: string;
  /** What it is called in both: "17", "17 = 21". */
  readonly name: string;
  readonly title: string;
  readonly similarity: number;
  readonly lines: { readonly a: number | null; readonly b: number | null };
  readonly changes: readonly ChangeLine[];
  readonly why: PlanDiff['models']['matched'][number]['why'] | null;
}

/** All pairs that differ or are explained, part by part; wording comes last in each. */
export function entriesOf(diff: PlanDiff, words: CompareWords): Entry[] {
  return partsOf(diff).flatMap(([part, { matched }]) =>
    matched
      .filter(({ changes, why }) => changes.length > 0 || why)
      .map(({ a, b, similarity, titles, lines, changes, why }, index): Entry => {
        const all = changes.map((change) => lineOf(change, words));
        return {
          part,
          id: `${part}-${index + 1}`,
          name: a === b ? String(a) : `${a} = ${b}`,
          title: titles.b,
          similarity,
          lines: lines ?? { a: null, b: null },
          changes: [...all.filter(({ kind }) => kind !== 'wording'), ...all.filter(({ kind }) => kind === 'wording')],
          why: why ?? null,
        };
      }),
  );
}

function lineOf(change: Change, words: CompareWords): ChangeLine {
  const { field, a, b, values = [] } = change;
  const value = (one: string | null) => (one === null ? null : shown(field, one, words));
  const notes = [noteOf(change, words), ...values.map((one) => valueNote(one, words))];
  return {
    kind: kindOfChange(change),
    label: fieldName(field, words),
    a: value(a),
    b: change.roles && isOneName(a, b) ? value(a) : value(b),
    words: change.words ?? null,
    note: notes.filter(Boolean).join('; '),
    counterpart: change.counterpart ?? false,
  };
}

/** Whether one body is only printed in two ways: "Công chức Văn hoá - Xã hội", "Công chức văn hóa – xã hội". */
function isOneName(a: string | null, b: string | null): boolean {
  const [one, other] = [a ?? '', b ?? ''].map((name) => wordsOf(name).map((word) => word.folded));
  return one!.join(' ') === other!.join(' ');
}

/** A change of the document, in the same form. */
export function documentLine({ path, a, b, words: runs }: DocumentChange, words: CompareWords): ChangeLine {
  const value = (one: string | number | null) => (one === null ? null : shown(path, one, words));
  return {
    kind: 'document',
    label: pathName(path, words),
    a: value(a),
    b: value(b),
    words: runs ?? null,
    note: '',
    counterpart: false,
  };
}
