import type { Cases } from './decode.js';
import { CLASSES, type LanguageData } from './model.js';
import type { Words } from './words.js';

/** Chances of lower case, a capital and capitals for a word that was seldom seen; a case of its own is certain. */
const USUAL = [0.86, 0.12, 0.02, 1] as const;
/** For a word never seen, which may be a name. */
const UNSEEN = [0.55, 0.42, 0.03, 1] as const;
const WEIGHT = 2;
/** Behind a word of each case, as factors on a word's own chances. */
const AFTER = [
  [1.05, 0.75, 0.05, 1],
  [0.9, 1.9, 0.1, 1],
  [0.08, 0.5, 40, 1],
  [1, 1, 0.3, 1],
] as const;
const BEGIN = [0.15, 6.5, 3, 1] as const;

/** How words are capitalised, by what was counted of each. */
export function readCases(data: LanguageData, words: Words): Cases {
  const shares = new Map<number, readonly number[]>();
  for (let word = 0; word < data.words.length; word++) {
    const seen = data.cases.slice(3 * word, 3 * word + 3);
    const total = seen[0]! + seen[1]! + seen[2]! + WEIGHT;
    const row = [0, 1, 2].map((pattern) => (seen[pattern]! + WEIGHT * USUAL[pattern]!) / total);
    shares.set(words.ofPlace[CLASSES + word]!, [...row, 1]);
  }
  return { of: (word, pattern) => (shares.get(word) ?? UNSEEN)[pattern]!, after: AFTER, begin: BEGIN };
}
