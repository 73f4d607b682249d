import type { UserVocabulary } from './user-words.js';
import { VOCABULARY, type Vocabulary, vocabularyOf } from './vocabulary.js';

let current = VOCABULARY;

/** The vocabulary of the run: every recogniser compares with it. */
export function vocabulary(): Vocabulary {
  return current;
}

/**
 * Does some work, all of it at once, with the words of a user beside the program's, or with those in use where none are
 * given; what was in use before is so again behind it.
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

/** Has the whole process work with a vocabulary: a command line has one run only. */
export function useVocabulary(words: Vocabulary): void {
  current = words;
}

/** What a recogniser derives of the vocabulary, made once for each: to be called where it is needed. */
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
