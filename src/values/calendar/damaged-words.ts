import { boundedDistance, fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { has, LETTER } from '../../text/letters.js';
import { groupBy } from '../../text/lists.js';
import { correctLetters, isLike } from '../../text/phrases/likeness.js';
import { type Word, wordsOf } from '../../text/words.js';
import { TURNS_BESIDE_TIMES } from '../../vocabulary/time/time-phrases.js';
import * as vocabulary from '../../vocabulary/time/time-words.js';
import { DAY } from '../../vocabulary/time/time-words.js';

const DAY_FOLDED = fold(DAY[0]);

/* Which words of time the words of a text that lost its letters can be: "Quy" is "quý", "thyuc hien" is "thực hiện". */

/** Words of time as they are spelled, and how many they are. */
export interface Known {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
}

// "trước ngày"
const WORDS_ONLY = latin(/^\p{L}[\p{L}\s]+$/u);

/** The vocabulary made ready for comparing. */
interface Vocabulary {
  /** Phrases of several words, by the first letters of their words. */
  readonly phrases: ReadonlyMap<string, readonly Known[]>;
  /** How many words the longest has. */
  readonly longest: number;
  readonly singles: readonly Known[];
  readonly singleByLetters: ReadonlyMap<string, Known>;
}

let ready: Vocabulary | undefined;

function makeReady(): Vocabulary {
  const all = [...new Set([...Object.values(vocabulary).flat(), ...TURNS_BESIDE_TIMES])]
    .filter((text) => WORDS_ONLY.test(text))
    .map((text): Known => ({ text, folded: fold(text), count: wordsOf(text).length }));
  const singles = all.filter(({ count }) => count === 1);
  return {
    phrases: groupBy(
      all.filter(({ count }) => count > 1),
      ({ folded }) => initials(folded),
    ),
    longest: Math.max(...all.map(({ count }) => count)),
    singles,
    singleByLetters: new Map(singles.map((known) => [known.folded, known] as const).reverse()),
  };
}

/** The longest known phrase that the words from `from` on can be. */
export function knownWords(source: string, words: readonly Word[], from: number): Known | undefined {
  ready ??= makeReady();
  for (let count = ready.longest; count > 1; count--) {
    const printed = joined(source, words, from, count);
    const corrected = printed === undefined ? undefined : correctLetters(printed);
    if (printed === undefined || corrected === undefined) continue;
    const known = ready.phrases.get(initials(corrected))?.find((k) => isPhrase(printed, corrected, k.folded));
    if (known) return known;
  }
  return knownWord(ready, source, words, from);
}

// the ":" of "ngày: 5"
const OTHER_MARKS = latin(/[^\p{L}\p{M}\p{N}\s&¢]/u);

function joined(source: string, words: readonly Word[], from: number, count: number): string | undefined {
  const first = words[from]!;
  const last = words[from + count - 1];
  if (last === undefined || last.end - first.start > 40) return undefined;
  const printed = source.slice(first.start, last.end);
  return OTHER_MARKS.test(printed) ? undefined : fold(printed).replace(/\s+/gu, ' ');
}

/** Several words together, each with its first letter: one letter in six may be another ("19 trinh", "thyuc hien", "tien d6"). */
function isPhrase(printed: string, corrected: string, wanted: string): boolean {
  const max = Math.max(1, Math.floor((wanted.length + 2) / 6));
  return boundedDistance(printed, wanted, max) <= max || boundedDistance(corrected, wanted, max) <= max;
}

function initials(folded: string): string {
  return folded.replace(/(\S)\S*\s?/gu, '$1');
}

// "III" is a numeral, however like a word it looks
const ROMAN = /^[ivxl]{1,4}$/u;
const UNITS: ReadonlySet<string> = new Set([...vocabulary.DAY, ...vocabulary.MONTH, ...vocabulary.QUARTER].map(fold));

/** One word alone: letter by letter without marks; with a confused letter only before a number or a unit of time. */
function knownWord(
  { singles, singleByLetters }: Vocabulary,
  source: string,
  words: readonly Word[],
  from: number,
): Known | undefined {
  const word = words[from]!;
  if (!has(word.folded, LETTER) || ROMAN.test(word.folded)) return undefined;
  const next = words[from + 1];
  const numberNext = next !== undefined && /^\s{0,3}[\dIl]/u.test(source.slice(word.end, next.end));
  const timeNext = numberNext || (next !== undefined && UNITS.has(next.folded));
  // "ngay" is "ngày" before a number, and "ngay" (at once) elsewhere
  const isMeant = (known: Known | undefined) => (known?.folded === DAY_FOLDED && !numberNext ? undefined : known);
  const same = singleByLetters.get(word.folded) ?? singleByLetters.get(correctLetters(word.folded));
  if (same || !timeNext) return isMeant(same);
  // "hè" before a number is no misread "hết"
  if (word.folded.length < 3) return undefined;
  return singles.find((known) => known.folded.length > 2 && isMeant(known) !== undefined && isLike(word, known.folded));
}
