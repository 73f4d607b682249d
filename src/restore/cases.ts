import type { Cases } from './decode.js';
import { CLASSES, type LanguageData, OWN } from './model.js';

/** Chances of lower case, a capital, capitals, and a case of its own, for a word that was seldom seen. */
const USUAL = [0.86, 0.12, 0.02];
const WEIGHT = 2;
/** The same behind a word of each case, as factors on a word's own chances. */
const AFTER = [
  [1.05, 0.75, 0.2, 1],
  [0.9, 1.9, 0.2, 1],
  [0.08, 0.5, 40, 1],
  [1, 1, 1, 1],
] as const;
const BEGIN = [0.15, 6.5, 3, 1] as const;

/** How words are capitalised, by what was counted of each. */
export function readCases(data: LanguageData): Cases {
  const shares = new Float64Array((data.words.length + CLASSES) * 4).fill(1);
  for (let word = 0; word < data.words.length; word++) {
    const seen = data.cases.slice(3 * word, 3 * word + 3);
    const total = seen[0]! + seen[1]! + seen[2]! + WEIGHT;
    for (let k = 0; k < 3; k++) shares[(word + CLASSES) * 4 + k] = (seen[k]! + WEIGHT * USUAL[k]!) / total;
    shares[(word + CLASSES) * 4 + OWN] = 1;
  }
  return { of: (word, pattern) => shares[word * 4 + pattern]!, after: AFTER, begin: BEGIN };
}
