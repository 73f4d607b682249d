import { slice } from '../../characters/span/span.js';
import type { Task } from '../../schema/plan.js';
import { findTargets } from '../../values/targets/index.js';
import type { Context } from '../context.js';
import { type Placed, placed } from '../match.js';

/** A target with the words it was read from. */
export interface PlacedTarget extends Placed {
  readonly text: string;
}

/** The targets that the words of a task, an item or a field state. */
export function targetsOf(value: object, context: Context): PlacedTarget[] {
  return (context.words.get(value) ?? []).flatMap((span) =>
    findTargets(context.read(span).text).map(({ text, start, end }) => {
      return { text, ...placed(text, slice(span, start, end), context) };
    }),
  );
}

/** The targets of a task, and in lists of the same length what is known of their words. */
export function listOfTargets(
  found: readonly PlacedTarget[],
): Pick<Task, 'targets' | 'targetsRaw' | 'targetPositions' | 'targetMatches'> {
  const all = <T>(values: readonly (T | undefined)[]) => values.filter((value) => value !== undefined);
  const [positions, matches] = [all(found.map(({ position }) => position)), all(found.map(({ match }) => match))];
  return {
    targets: found.map(({ text }) => text),
    ...(found.some(({ raw }) => raw !== undefined) ? { targetsRaw: found.map(({ raw, text }) => raw ?? text) } : {}),
    ...(positions.length > 0 && positions.length === found.length ? { targetPositions: positions } : {}),
    ...(matches.length > 0 && matches.length === found.length ? { targetMatches: matches } : {}),
  };
}
