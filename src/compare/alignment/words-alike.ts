import { boundedDistance } from '../../text/fold.js';
import { mayBeRead } from '../../text/misreading.js';
import { correctLetters } from '../../text/phrases/likeness.js';
import type { Token } from '../words/token.js';

/** Least similarity at which two words may be one. */
const LEAST = 0.6;
/** Two words of undamaged texts that differ in their marks only, as in a misprint. */
const MARKS_ONLY = 0.9;
/** Words from this length on may hold a misprint even in an undamaged text. */
export const LONG = 7;
/** What is longer is no word: a rule that was drawn with letters, or data. It is compared as a whole. */
export const LONGEST = 100;

/** A word prepared for comparison: a set of its letters distinguishes most pairs at once. */
export interface Spelling {
  readonly key: string;
  readonly folded: string;
  readonly corrected: string;
  readonly letters: number;
  readonly number: boolean;
  /** Its letters as OCR read them, if it did: before they were restored. */
  readonly read: string | null;
}

export function spellingOf({ key, folded }: Pick<Token, 'key' | 'folded'>, read: string | null = null): Spelling {
  const corrected = correctLetters(folded);
  return { key, folded, corrected, letters: lettersOf(corrected), number: /^\d+$/.test(folded), read };
}

/**
 * How much two words look like one and the same: 1 for the same, 0 for different ones. `fuzzy`: one of them comes
 * from a text that lost letters or marks. The order of the two does not matter.
 */
export function wordsAlike(a: Spelling, b: Spelling, fuzzy: boolean): number {
  if (a.key === b.key) return 1;
  if (a.folded === b.folded) return fuzzy ? 1 : MARKS_ONLY;
  if (a.number && b.number) return 0;
  const longer = Math.max(a.corrected.length, b.corrected.length);
  if (!fuzzy && Math.min(a.folded.length, b.folded.length) < LONG) return 0;
  if ((fuzzy && longer === 1) || longer > LONGEST) return 0;
  const max = Math.floor(longer * (fuzzy ? 1 - LEAST : 0.15));
  if (Math.abs(a.corrected.length - b.corrected.length) > max || bits(a.letters ^ b.letters) > 2 * max) return 0;
  const distance = boundedDistance(a.corrected, b.corrected, max);
  return distance > max ? 0 : (1 - distance / longer) * MARKS_ONLY;
}

/** What is known about the two texts whose words are compared. */
export interface Exactness {
  /** One of the two lost letters or marks. */
  readonly fuzzy: boolean;
  /** One of the two was read from a picture. */
  readonly scanned: boolean;
}

/**
 * Whether two words are one and the same in a comparison of words, where a wrong mark is a change; only in a text that
 * was read from a picture may it be a misreading.
 */
export function sameWord(a: Spelling, b: Spelling, { fuzzy, scanned }: Exactness): boolean {
  if (a.key === b.key) return true;
  if ((!fuzzy && !scanned) || (a.number && b.number)) return false;
  return a.folded === b.folded || isReading(a, b) || isReading(b, a);
}

/** So few letters are rarely all read as those of another word. */
const FEW_LETTERS = 3;
const ALL_LETTERS = /^[a-z]+$/;

/**
 * Whether OCR may have read one word as the other; where it is not known which was read, either may be. A few letters
 * that spell the word they were restored to are believed: "tai" is "tại", not "tới", but "6" may be "ở".
 */
function isReading(word: Spelling, { read, folded }: Spelling): boolean {
  if (read === null && word.read !== null) return false;
  const isSpelt = (read ?? folded) === folded && ALL_LETTERS.test(folded);
  if (isSpelt && Math.max(folded.length, word.folded.length) <= FEW_LETTERS) return false;
  return mayBeRead(word.key, read ?? folded);
}

/** Whether two names of several words (given without marks) may be the same, misread. */
export function namesAlike(a: string, b: string): boolean {
  const [one, other] = [correctLetters(a), correctLetters(b)];
  const max = Math.floor(Math.min(Math.max(one.length, other.length), 2 * LONGEST) * 0.25);
  return boundedDistance(one, other, max) <= max;
}

/** A bit for each letter and digit that occurs. */
function lettersOf(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) set |= 1 << (text.charCodeAt(i) % 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
