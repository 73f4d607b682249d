import { spellingOf, wordsAlike } from '../../alignment/words-alike.js';
import type { Token } from '../../words/token.js';

/** The share of words that two texts have in common. */
export function alike(a: readonly Token[], b: readonly Token[], fuzzy: boolean): number {
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
