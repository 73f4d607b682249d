import type { Change, PlanDiff } from '../../schema/diff.js';

/** What only one of the two texts has, at each place of change. */
const apart = ({ words = [] }: Change): string[] =>
  words.flatMap(({ kind, a, b }) => (kind === 'same' ? [] : [`${kind} ${(a ?? b ?? '').trim()}`]));

/** What becomes of a number or a place. */
const MOVES = new Set(['number', 'ordinal', 'place']);

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
