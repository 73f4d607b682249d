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

/** An entry of a list: what it is called, its number where that counts, and what else it says. */
export interface Entry {
  readonly title: string;
  readonly name?: string | undefined;
  readonly texts?: readonly string[] | undefined;
}

/** Entries about the same, by their places in the two lists, and unpaired ones. */
export function pairUp(a: readonly Entry[], b: readonly Entry[], compare: Compare): Pairs {
  const [ranksA, ranksB] = [[...a.keys()], [...b.keys()]];
  const named = (list: readonly Entry[]) => list.flatMap(({ name }) => name ?? []);
  const names = { a: named(a), b: named(b) };
  const areNamed = names.a.length === a.length && names.b.length === b.length;
  const ranks = { a: ranksA, b: ranksB, names: areNamed ? names : undefined };
  const { matches } = align(subjects(a, compare.a), subjects(b, compare.b), ranks);
  return {
    pairs: matches.map((match) => [match.a, match.b] as const),
    onlyA: ranksA.filter((i) => !matches.some((match) => match.a === i)),
    onlyB: ranksB.filter((j) => !matches.some((match) => match.b === j)),
  };
}

function subjects(entries: readonly Entry[], tokenizer: PlanTokenizer): Subjects {
  return subjectsOf(
    entries.map(({ title, texts = [] }) => ({ title, texts })),
    tokenizer,
  );
}

/** Groups about the same by their headings, between versions by their models and numbers too; and unpaired ones. */
export function pairGroups(a: Plan, b: Plan, compare: Compare): Pairs {
  const isVersions = compare.view === 'versions';
  const entries = ({ groups, models }: Plan) => {
    const titles = new Map(models.map(({ number, title }) => [number, title]));
    return groups.map(
      (group): Entry => ({
        title: group.title,
        name: isVersions ? group.ordinal : undefined,
        texts: isVersions ? group.models.flatMap((number) => titles.get(number) ?? []) : [],
      }),
    );
  };
  return pairUp(entries(a), entries(b), compare);
}
