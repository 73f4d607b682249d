import { isNumeric, type RawToken } from '../decode/raw-tokens.js';
import type { Edge } from '../decode/states.js';
import type { Bigrams } from '../language/bigrams.js';
import { UNKNOWN } from '../language/model.js';
import { type Candidate, twoWords, weighed } from './candidate.js';

/** What must be known about words to judge whether two pieces are one word, or one token is two. */
export interface Plausibility {
  readonly bigrams: Bigrams;
  /** The score of the best reading of a token: ln of channel times frequency. */
  worth(raw: string): number;
  /** Words that letters stand for with little damage. */
  plausible(raw: string): readonly Candidate[];
}

/** The cost (−ln) of a word torn in two, and of two words read as one. */
const TORN = 6;
const RUN_TOGETHER = 7;
const LONGEST_TORN = 9;
const SHORTEST_TOGETHER = 4;
/** No two words have more letters: the longest syllable has seven, names and acronyms are hardly longer. */
const LONGEST_TOGETHER = 40;
/** A reading with a lower score (ln of channel times frequency) is poor: something else may have happened. */
const POOR = -12;
const VERY_POOR = -14;

/**
 * "ĐIỀ U", "B 0", "Pjc 1ap": the words that two pieces may be the halves of, if one of them alone makes little sense.
 */
export function tornEdge(left: RawToken, right: RawToken, place: number, candidates: Plausibility): Edge | null {
  if (left.word === right.word || left.after !== '' || right.before !== '') return null;
  if (left.raw.length + right.raw.length > LONGEST_TORN || isNumeric(left.raw) || isNumeric(right.raw)) return null;
  if (candidates.worth(left.raw) > POOR && candidates.worth(right.raw) > POOR) return null;
  const whole = candidates.plausible(left.raw + right.raw);
  if (whole.length === 0) return null;
  return { to: place + 2, candidates: whole.map((one) => weighed(one, one.weight * Math.exp(-TORN))) };
}

/** "caccap", "inglCong": the pairs of words that a token may be, where it makes little sense as one. */
export function pairsIn(raw: string, candidates: Plausibility): Candidate[] {
  if (
    raw.length < SHORTEST_TOGETHER ||
    raw.length > LONGEST_TOGETHER ||
    isNumeric(raw) ||
    candidates.worth(raw) > VERY_POOR
  )
    return [];
  const { bigrams } = candidates;
  const found: { pair: Candidate; rank: number }[] = [];
  for (let cut = 2; cut <= raw.length - 2; cut++) {
    const lefts = wordsOf(raw.slice(0, cut), candidates);
    const rights = lefts.length === 0 ? [] : wordsOf(raw.slice(cut), candidates);
    for (const left of lefts)
      for (const right of rights) {
        const next = bigrams.counted(left.last, right.first) + bigrams.open[left.last]! * bigrams.alone[right.first]!;
        const weight = left.weight * right.weight * next * Math.exp(-RUN_TOGETHER);
        const pair = twoWords(left, right, weight);
        found.push({ pair, rank: weight * bigrams.alone[left.first]! });
      }
  }
  found.sort((a, b) => b.rank - a.rank);
  return found.slice(0, 4).map(({ pair }) => pair);
}

/** The plausible words of a part of a token; the letters of half a word are not worth looking at. */
function wordsOf(raw: string, candidates: Plausibility): readonly Candidate[] {
  if (!HAS_VOWEL.test(raw)) return [];
  return candidates
    .plausible(raw)
    .slice(0, 4)
    .filter(({ first }) => first > UNKNOWN);
}

// A vowel, or a sign that is read for one
const HAS_VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăơưạ-ỹ\d¢&]/i;
