import type { Similarity, SimilarityTable } from './similarity.js';

/** Two models or tasks, by their places in the two lists, that are about the same. */
export interface Match extends Similarity {
  readonly a: number;
  readonly b: number;
  /** Paired because the user said so. */
  readonly forced?: true;
}

/** What is known about the entries apart from their words. */
export interface Ranks {
  /** Each entry's place in its own plan, so that the order in which the lists come does not matter. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** For versions of one plan: the number or path of each entry, which counts beside its words. */
  readonly names?: { readonly a: readonly string[]; readonly b: readonly string[] } | undefined;
  /** Pairs that are to be made, and those that are not, as `a b`. */
  readonly forced?: ReadonlySet<string> | undefined;
  readonly forbidden?: ReadonlySet<string> | undefined;
}

/** What is paired so far. */
export interface Known {
  readonly table: SimilarityTable;
  readonly ranks: Ranks;
  readonly pairs: Map<number, Match>;
  readonly takenB: Set<number>;
}
