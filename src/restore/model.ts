/** What the restorer knows: made by scripts/build-language from the clean plans and their printed and read copies. */
export interface LanguageData {
  /** Words in one style, lower case; those from `specials` on are cased ("VNeID", "UBND"). Ids begin behind CLASSES. */
  readonly words: readonly string[];
  readonly specials: number;
  /** How often each word stands in the plans (0: a syllable of the rules, never seen), parallel to `words`. */
  readonly counts: readonly number[];
  /** Prior of a word unseen in its context, −100 · ln, parallel to `words`. */
  readonly priors: readonly number[];
  /** Counts of the classes <s>, <num>, <unk>. */
  readonly classCounts: readonly number[];
  /** For each id that something follows: id, number of followers, then pairs of (follower's id, count). */
  readonly bigrams: readonly number[];
  /** For each word: how often in lower case, with a capital, in capitals. */
  readonly cases: readonly number[];
  /** Letters as printed, as read, and −100 · ln of the probability. */
  readonly channel: readonly (readonly [printed: string, read: string, cost: number])[];
  /** Whole words as read: the word's id, its reading, −100 · ln of the probability among the word's readings. */
  readonly memory: readonly (readonly [word: number, read: string, cost: number])[];
  /** What a posterior is worth: right share of the words in each of ten bands of −log10(1 − posterior). */
  readonly calibration: readonly (readonly [posterior: number, right: number])[];
}

export const START = 0;
export const NUMBER = 1;
export const UNKNOWN = 2;
/** Ids of words begin behind the classes. */
export const CLASSES = 3;

/** How a word is capitalised. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
/** A word with a case of its own: an acronym, a number. */
export const OWN = 3;
