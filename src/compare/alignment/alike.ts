import { addTo } from '../../text/lists.js';
import { LONG, LONGEST, type Spelling, wordsAlike } from './words-alike.js';

/** How many words of the other side are kept as possibly equal to one; no real plan has more. */
const MOST_LIKES = 40;
/** In damaged texts with more pairs of words than this only those that begin alike are compared. */
const MOST_COMPARED = 20_000_000;

export interface Like {
  readonly word: number;
  readonly alike: number;
}

/** For each word of one side the words of the other that may be the same. */
export class Alike {
  readonly ofA: Like[][];
  readonly ofB: Like[][];

  constructor(a: readonly Spelling[], b: readonly Spelling[], fuzzy: boolean) {
    this.ofA = a.map(() => []);
    this.ofB = b.map(() => []);
    for (const [i, j] of fuzzy && a.length * b.length <= MOST_COMPARED ? everyPair(a, b) : likelyPairs(a, b)) {
      const alike = wordsAlike(a[i]!, b[j]!, fuzzy);
      if (alike === 0) continue;
      this.ofA[i]!.push({ word: j, alike });
      this.ofB[j]!.push({ word: i, alike });
    }
    for (const likes of [...this.ofA, ...this.ofB]) {
      likes.sort((x, y) => y.alike - x.alike);
      likes.length = Math.min(likes.length, MOST_LIKES);
    }
  }
}

function* everyPair(a: readonly unknown[], b: readonly unknown[]): Generator<[number, number]> {
  for (const i of a.keys()) for (const j of b.keys()) yield [i, j];
}

/** Pairs of words with the same letters, marks aside, and of long ones that differ in a letter. */
function* likelyPairs(a: readonly Spelling[], b: readonly Spelling[]): Generator<[number, number]> {
  const byLetters = new Map<string, number[]>();
  for (const [j, one] of b.entries()) for (const key of keysOf(one)) addTo(byLetters, key, j);
  for (const [i, one] of a.entries()) {
    const seen = new Set<number>();
    for (const key of keysOf(one)) {
      for (const j of byLetters.get(key) ?? []) {
        if (seen.has(j)) continue;
        seen.add(j);
        yield [i, j];
      }
    }
  }
}

/** The letters of a word, and of a long one what is left when any one of them is taken out. */
function keysOf({ folded, corrected }: Spelling): string[] {
  if (folded.length < LONG || folded.length > LONGEST) return [folded];
  return [
    folded,
    corrected,
    ...Array.from(corrected, (_, at) => `${corrected.slice(0, at)}${corrected.slice(at + 1)}`),
  ];
}
