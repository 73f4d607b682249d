/**
 * A word (or two) that a token may stand for. `weight`: the chance of reading the token's letters where the word is
 * printed; `caseShare`: how common the case of (the first) word is for it.
 */
export interface Candidate {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly firstPattern: number;
  readonly lastPattern: number;
  readonly weight: number;
  readonly caseShare: number;
}

/** A candidate of one word. All are made here and in `twoWords` and `weighed`, so that the engine sees one shape. */
export function oneWord(text: string, word: number, pattern: number, weight: number, caseShare: number): Candidate {
  return make(text, word, word, pattern, pattern, weight, caseShare);
}

/** Two words that were run together. */
export function twoWords(left: Candidate, right: Candidate, weight: number): Candidate {
  const { first, firstPattern, caseShare } = left;
  return make(`${left.text} ${right.text}`, first, right.last, firstPattern, right.lastPattern, weight, caseShare);
}

/** The same word with another weight. */
export function weighed(one: Candidate, weight: number): Candidate {
  return make(one.text, one.first, one.last, one.firstPattern, one.lastPattern, weight, one.caseShare);
}

/** Another spelling for the same word. */
export function spelled(one: Candidate, text: string): Candidate {
  return make(text, one.first, one.last, one.firstPattern, one.lastPattern, one.weight, one.caseShare);
}

function make(
  text: string,
  first: number,
  last: number,
  firstPattern: number,
  lastPattern: number,
  weight: number,
  caseShare: number,
): Candidate {
  return { text, first, last, firstPattern, lastPattern, weight, caseShare };
}
