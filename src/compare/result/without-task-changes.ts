import type { Change, PlanDiff } from '../../schema/diff.js';

/** What only one of the two texts has, at each place of change. */
const apart = ({ words = [] }: Change): string[] =>
  words.flatMap(({ kind, a, b }) => (kind === 'same' ? [] : [`${kind} ${(a ?? b ?? '').trim()}`]));

/** What becomes of a number or a place. */
const MOVES = new Set(['number', 'ordinal', 'place']);

/** The fields of a model or task that hold a cell of its row, where they bear another name. */
const FIELDS_OF_CELLS: Readonly<Record<string, string>> = { title: 'text', platform: 'tools' };

/** The pairs of rows without what is reported of the models and tasks that were read from them, field by field. */
export function withoutReadChanges(
  rows: PlanDiff['rows']['matched'],
  read: readonly Pick<PlanDiff['rows']['matched'][number], 'lines' | 'changes'>[],
): PlanDiff['rows']['matched'] {
  const placeOf = ({ lines }: { readonly lines?: { a: number | null; b: number | null } | undefined }) =>
    lines && lines.a !== null && lines.b !== null ? `${lines.a} ${lines.b}` : null;
  const told = new Map<string | null, Set<string>>();
  for (const one of read) {
    const fields = one.changes.flatMap(({ field, values = [] }) => [field, ...values.map((value) => value.field)]);
    const place = placeOf(one);
    if (fields.length > 0) told.set(place, new Set([...(told.get(place) ?? []), ...fields]));
  }
  return rows.map((row) => {
    const place = placeOf(row);
    const fields = place === null ? undefined : told.get(place);
    if (!fields) return row;
    const isTold = ({ field }: Change) => fields.has(field) || fields.has(FIELDS_OF_CELLS[field] ?? field);
    return { ...row, changes: row.changes.filter((change) => !isTold(change)) };
  });
}

/**
 * The pairs of sections without what their own tasks report: a task is also a point of its section, so that a change of
 * its words would be reported twice.
 */
export function withoutTaskChanges(
  sections: PlanDiff['sections']['matched'],
  tasks: PlanDiff['tasks']['matched'],
): PlanDiff['sections']['matched'] {
  const reported = tasks.map(({ a, changes }) => ({ path: a, words: new Set(changes.flatMap(apart)) }));
  return sections.map((section) => {
    const own = reported.filter(({ path }) => path === section.a || path.startsWith(`${section.a}/`));
    const same = tasks.find(({ a, b }) => a === section.a && b === section.b);
    const isReported = (change: Change) => {
      if (MOVES.has(change.field)) return same?.changes.some(({ field }) => field === change.field) ?? false;
      const places = apart(change);
      return places.length > 0 && own.some(({ words }) => places.every((place) => words.has(place)));
    };
    return { ...section, changes: section.changes.filter((change) => !isReported(change)) };
  });
}
