import type { Change, ValueChange } from '../../schema/diff.js';
import type { Overview } from '../../schema/diff-overview.js';
import type { Bare } from '../result/folding.js';

export type PlaceOf = Pick<Overview['deadlines'][number], 'part' | 'a' | 'b' | 'title'>;

/** A change of words and the values it stands for, each by itself. */
export function flat(change: Change): ValueChange[] {
  const { values, ...own } = change;
  return values ? [own, ...values] : [own];
}

/** The models, tasks, sections and rows of a diff, each by what one of them is called. */
export function partsOf({ models, tasks, sections, rows }: Bare) {
  return [
    ['model', models],
    ['task', tasks],
    ['section', sections],
    ['row', rows],
  ] as const;
}

/** All changes of models, tasks, sections and rows, with where each is. */
export function placed(diff: Bare): { readonly place: PlaceOf; readonly changes: readonly Change[] }[] {
  return partsOf(diff).flatMap(([part, { matched }]) =>
    matched.map(({ a, b, titles, changes }) => ({ place: { part, a, b, title: titles.b }, changes })),
  );
}
