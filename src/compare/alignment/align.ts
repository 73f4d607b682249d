import { countEach } from '../../text/lists.js';
import { assign, type Edge } from './assignment.js';
import { mutualBest, samePlace } from './leftovers.js';
import type { Known, Match, Ranks } from './match.js';
import { SimilarityTable } from './similarity.js';
import type { Subjects } from './subjects.js';
import { twins } from './twins.js';

export interface Alignment {
  /** In the order of the first list. */
  readonly matches: readonly Match[];
  readonly table: SimilarityTable;
}

/** If several titles are the same, objective and tools decide; the order decides only what is left. */
const SUPPORT_TIE = 0.02;
const ORDER_TIE = 1e-6;
/** What the same number adds to the likeness between versions of one plan. */
const NUMBER_TIE = 0.1;

/**
 * Pairs what is about the same in two plans, one-to-one, in this order: pairs that were given; entries with the same
 * words; the greatest sum of title similarities above the threshold; of the rest those that are each other's best by
 * title and body together; between versions those with the same number or path. The others stay unpaired.
 */
export function align(a: Subjects, b: Subjects, ranks: Ranks): Alignment {
  const table = new SimilarityTable(a, b);
  const known: Known = { table, ranks, pairs: new Map(), takenB: new Set() };
  const take = (i: number, j: number, forced = false) => {
    const found = table.get(i, j);
    const similarity = Math.max(found.similarity, forced ? 0 : table.threshold);
    known.pairs.set(i, { a: i, b: j, ...found, similarity, ...(forced ? { forced: true as const } : {}) });
    known.takenB.add(j);
  };
  for (const pair of ranks.forced ?? []) {
    const [i, j] = pair.split(' ').map(Number) as [number, number];
    take(i, j, true);
  }
  for (const [i, j] of twins(a, b, known)) take(i, j);
  for (const match of byTitle(known, a, b)) {
    known.pairs.set(match.a, match);
    known.takenB.add(match.b);
  }
  for (const step of [mutualBest, samePlace]) {
    for (const { a: i, b: j, similarity } of step(known, a, b)) {
      known.pairs.set(i, { a: i, b: j, ...table.get(i, j), similarity });
      known.takenB.add(j);
    }
  }
  return { matches: [...known.pairs.values()].sort((x, y) => x.a - y.a), table };
}

/** The pairs with the greatest sum of likenesses of titles. */
function byTitle({ table, ranks, pairs, takenB }: Known, a: Subjects, b: Subjects): Match[] {
  const [left, right] = [
    [...a.list.keys()].filter((i) => !pairs.has(i)),
    [...b.list.keys()].filter((j) => !takenB.has(j)),
  ];
  const likely: Match[] = [];
  for (const [i, j] of table.candidates(left, right)) {
    if (ranks.forbidden?.has(`${i} ${j}`)) continue;
    const found = table.get(i, j);
    if (found.similarity >= table.threshold) likely.push({ a: i, b: j, ...found });
  }
  let most = 1;
  for (const rank of [...ranks.a, ...ranks.b]) most = Math.max(most, 2 * Math.abs(rank));
  const rowsOf = countEach(likely.map((match) => match.a));
  const columnsOf = countEach(likely.map((match) => match.b));
  const edges = likely.map((match): Edge => {
    const rivals = rowsOf.get(match.a)! > 1 || columnsOf.get(match.b)! > 1;
    const support = rivals ? (table.support(match.a, match.b) ?? 0) * SUPPORT_TIE : 0;
    const named = rivals && ranks.names && ranks.names.a[match.a] === ranks.names.b[match.b] ? NUMBER_TIE : 0;
    const apart = ((ranks.a[match.a]! - ranks.b[match.b]!) / most) ** 2;
    const weight = match.similarity - table.threshold + ORDER_TIE * (2 - apart) + support + named;
    return { a: match.a, b: match.b, weight };
  });
  const at = new Map(likely.map((match) => [`${match.a} ${match.b}`, match]));
  return assign(edges).map((edge) => at.get(`${edge.a} ${edge.b}`)!);
}
