import type { Plan } from '../../../schema/plan.js';
import { align } from '../../alignment/align.js';
import { type Subjects, subjectsOf } from '../../alignment/subjects.js';
import type { PlanTokenizer } from '../../words/plan-tokenizer.js';
import type { Compare } from '../context.js';

/** Entries of two lists that are about the same, and those that only one list has, by their places. */
export interface Pairs {
  readonly pairs: readonly (readonly [a: number, b: number])[];
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

/** Texts about the same, by their places in the two lists, and unpaired ones. */
export function pairUp(a: readonly string[], b: readonly string[], compare: Compare): Pairs {
  const ranks = (list: readonly string[]) => list.map((_, index) => index);
  const { matches } = align(subjects(a, compare.a), subjects(b, compare.b), { a: ranks(a), b: ranks(b) });
  return {
    pairs: matches.map((match) => [match.a, match.b] as const),
    onlyA: ranks(a).filter((i) => !matches.some((match) => match.a === i)),
    onlyB: ranks(b).filter((j) => !matches.some((match) => match.b === j)),
  };
}

function subjects(texts: readonly string[], tokenizer: PlanTokenizer): Subjects {
  return subjectsOf(
    texts.map((title) => ({ title, texts: [] })),
    tokenizer,
  );
}

/** Groups about the same, by their places, and unpaired ones. */
export function pairGroups(a: Plan, b: Plan, compare: Compare): Pairs {
  const titles = (plan: Plan) => plan.groups.map((group) => group.title);
  return pairUp(titles(a), titles(b), compare);
}
