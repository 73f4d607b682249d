/** The restorer's model: built by scripts/build-language from the clean plans and their printed and scanned copies. */
export interface LanguageData {
  /**
   * Every word seen: syllables in one spelling and lower case, then, from `specials` on, words with a case of their
   * own.
   */
  readonly words: readonly string[];
  readonly specials: number;
  /** How often each word was seen, parallel to `words`; then how often in lower case, with a capital, in capitals. */
  readonly counts: readonly number[];
  readonly cases: readonly number[];
  /** Counts of the classes <s>, <num>, <unk>. */
  readonly classCounts: readonly number[];
  /** For each word that something follows: its place, number of followers, then pairs of (follower's place, count). */
  readonly bigrams: readonly number[];
  /** Letters as printed, as read, and −100 · ln of the probability. */
  readonly channel: {
    readonly printed: readonly string[];
    readonly read: readonly string[];
    /** For each of `printed`: how many readings it has, then pairs of (place in `read`, cost). */
    readonly entries: readonly number[];
  };
  /** Whole words as read, in the order of their letters: four times the word's place plus its case, the cost as above. */
  readonly memory: {
    readonly reads: readonly string[];
    readonly words: readonly number[];
    readonly costs: readonly number[];
  };
  /** Calibration: a probability, and how many words with it were right. See certainty.ts. */
  readonly calibration: readonly (readonly [chance: number, right: number])[];
}

export const START = 0;
export const NUMBER = 1;
export const UNKNOWN = 2;
/** Places of words begin after the classes: `words[0]` has place 3. */
export const CLASSES = 3;

/** How a word is capitalised. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
/** A word with a case of its own: an acronym, a number. */
export const OWN = 3;
