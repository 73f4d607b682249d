import { assign } from '../../alignment/assignment.js';
import { spellingOf, wordsAlike } from '../../alignment/words-alike.js';
import type { Token } from '../../words/token.js';
import type { Compare } from '../context.js';

/** Pairs the texts of two lists that share at least this share of their words, nearer ones first. */
export function pairAlike(
  a: readonly string[],
  b: readonly string[],
  least: number,
  compare: Compare,
): { readonly a: number; readonly b: number }[] {
  const left = a.map((text) => compare.a.tokens(text));
  const right = b.map((text) => compare.b.tokens(text));
  const edges = left.flatMap((one, x) =>
    right.map((other, y) => ({ a: x, b: y, weight: alike(one, other, compare.fuzzy) - Math.abs(x - y) / 1e4 })),
  );
  return assign(edges.filter((edge) => edge.weight >= least));
}

/** The share of words that two texts have in common. */
function alike(a: readonly Token[], b: readonly Token[], fuzzy: boolean): number {
  if (a.length + b.length === 0) return 0;
  const left = spellings(a);
  const right = spellings(b);
  const common = (from: typeof left, to: typeof right) => {
    let count = 0;
    for (const [key, one] of from) {
      if (to.has(key) || (fuzzy && [...to.values()].some((other) => wordsAlike(one, other, true) > 0))) count++;
    }
    return count;
  };
  return (common(left, right) + common(right, left)) / (left.size + right.size);
}

function spellings(tokens: readonly Token[]) {
  return new Map(tokens.map((token) => [token.folded, spellingOf(token)]));
}
