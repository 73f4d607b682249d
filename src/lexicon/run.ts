import { VOCABULARY, type Vocabulary } from './vocabulary.js';

let current = VOCABULARY;

/** The vocabulary of the run: every recogniser compares with it. */
export function vocabulary(): Vocabulary {
  return current;
}

/** Does some work, all of it at once, with a vocabulary; what was in use before is so again behind it. */
export function withVocabulary<T>(words: Vocabulary, work: () => T): T {
  const before = current;
  current = words;
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
