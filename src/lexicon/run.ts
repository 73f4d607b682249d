import type { UserVocabulary } from './user-words.js';
import { VOCABULARY, type Vocabulary, vocabularyOf } from './vocabulary.js';

let current = VOCABULARY;

/** The vocabulary of the run: every recogniser compares with it. */
export function vocabulary(): Vocabulary {
  return current;
}

/**
 * Runs some synchronous work with a user's words in addition to the program's, or with those in use if none are given;
 * afterwards what was in use before is restored.
 *
 * @throws {VocabularyError} for a vocabulary that cannot be used.
 */
export function withVocabulary<T>(given: UserVocabulary | undefined, work: () => T): T {
  if (given === undefined) return work();
  const before = current;
  current = vocabularyOf(given);
  try {
    return work();
  } finally {
    current = before;
  }
}

/** Sets the vocabulary of the whole process: a command line has only one run. */
export function useVocabulary(words: Vocabulary): void {
  current = words;
}

/** What a recogniser derives from the vocabulary, computed once for each vocabulary, on first use. */
export function ofVocabulary<T>(derive: (words: Vocabulary) => T): () => T {
  const made = new WeakMap<Vocabulary, { readonly value: T }>();
  // Nearly all runs have one vocabulary.
  let last: Vocabulary | undefined;
  let value: T;
  return () => {
    if (current === last) return value;
    const known = made.get(current) ?? { value: derive(current) };
    made.set(current, known);
    last = current;
    value = known.value;
    return value;
  };
}
