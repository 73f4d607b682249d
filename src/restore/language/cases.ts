import { CLASSES, type LanguageData } from './model.js';
import type { Words } from './words.js';

/** Probabilities of lower case, a capital and capitals for a rarely seen word; a case of its own is certain. */
const USUAL = [0.86, 0.12, 0.02, 1] as const;
/** For a word never seen, which may be a name. */
const UNSEEN = [0.55, 0.42, 0.03, 1] as const;
const WEIGHT = 2;

/**
 * Factors on the probability of a case: after a word of each case, `4 * case of what stands before + case of the word`
 * …
 */
export const AFTER = Float64Array.of(
  ...[1.05, 0.75, 0.05, 1],
  ...[0.9, 1.9, 0.1, 1],
  ...[0.08, 0.5, 40, 1],
  ...[1, 1, 0.3, 1],
);
/** … and after a full stop or at the line's start. */
export const BEGIN = Float64Array.of(0.15, 6.5, 3, 1);

/** The chance of a case for a word. */
export type CaseShares = (word: number, pattern: number) => number;

/** How words are capitalised, from the counts of each. */
export function readCases({ cases, words }: LanguageData, { ofPlace }: Words): CaseShares {
  const places = new Map<number, number>();
  for (let word = 0; word < words.length; word++) places.set(ofPlace[CLASSES + word]!, 3 * word);
  return (word, pattern) => {
    const at = places.get(word);
    if (at === undefined) return UNSEEN[pattern]!;
    if (pattern > 2) return 1;
    return (cases[at + pattern]! + WEIGHT * USUAL[pattern]!) / (cases[at]! + cases[at + 1]! + cases[at + 2]! + WEIGHT);
  };
}
