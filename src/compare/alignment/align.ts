import { assign, type Edge } from './assignment.js';
import { type Similarity, SimilarityTable } from './similarity.js';
import type { Subjects } from './subjects.js';

/** Two models or tasks, by their places in the two lists, that are about the same. */
export interface Match extends Similarity {
  readonly a: number;
  readonly b: number;
}

export interface Alignment {
  /** In the order of the first list. */
  readonly matches: readonly Match[];
  readonly table: SimilarityTable;
}

/** Where titles say the same of several, objective and tools tell which; the order decides only what is left. */
const SUPPORT_TIE = 0.02;
const ORDER_TIE = 1e-6;

/**
 * Pairs what is about the same in two plans: one-to-one, the greatest sum of likenesses above the threshold; what has
 * no like is left alone. `rankA` and `rankB` give each entry's place in its own plan, so that the order in which the
 * lists come does not matter.
 */
export function align(a: Subjects, b: Subjects, rankA: readonly number[], rankB: readonly number[]): Alignment {
  const table = new SimilarityTable(a, b);
  const likely: Match[] = [];
  for (const i of a.list.keys()) {
    for (const j of b.list.keys()) {
      const found = table.get(i, j);
      if (found.similarity >= table.threshold) likely.push({ a: i, b: j, ...found });
    }
  }
  const most = Math.max(1, ...rankA.map(Math.abs), ...rankB.map(Math.abs)) * 2;
  const rowsOf = counts(likely.map((match) => match.a));
  const columnsOf = counts(likely.map((match) => match.b));
  const edges = likely.map((match): Edge => {
    const rivals = rowsOf.get(match.a)! > 1 || columnsOf.get(match.b)! > 1;
    const support = rivals ? (table.support(match.a, match.b) ?? 0) * SUPPORT_TIE : 0;
    const apart = ((rankA[match.a]! - rankB[match.b]!) / most) ** 2;
    return { a: match.a, b: match.b, weight: match.similarity - table.threshold + ORDER_TIE * (2 - apart) + support };
  });
  const at = new Map(likely.map((match) => [`${match.a} ${match.b}`, match]));
  return { matches: assign(edges).map((edge) => at.get(`${edge.a} ${edge.b}`)!), table };
}

function counts(list: readonly number[]): Map<number, number> {
  const result = new Map<number, number>();
  for (const one of list) result.set(one, (result.get(one) ?? 0) + 1);
  return result;
}
