import { boundedDistance } from '../fold.js';
import { formOf, type Word } from '../words.js';

/**
 * How words of a text are compared with the vocabulary: letter by letter; without their marks; or without their marks
 * and with a letter or two confused.
 */
export type Reading = 'exact' | 'folded' | 'fuzzy';

/** The readings in which a word is the same or not. */
export type Exactness = Exclude<Reading, 'fuzzy'>;

/** A word in the form that a reading compares. */
export function inForm({ key, folded }: Pick<Word, 'key' | 'folded'>, reading: Exactness): string {
  return reading === 'exact' ? key : folded;
}

// Between two words of one phrase: " ", " - ", ", ", "/" , but no stop, semicolon or bracket
const JOINT = /^[\s,\-–/&*]*$/u;

/** Whether nothing but spaces, commas, dashes or slashes is between two neighbouring words. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  return right.start - left.end <= 4 && JOINT.test(text.slice(left.end, right.start));
}

/** Whether a word that may have lost or confused letters can be the wanted word (given without marks). */
export function isLike(word: Word, wanted: string): boolean {
  if (word.folded === wanted) return true;
  const max = wanted.length <= 4 ? 1 : 2;
  if (wanted.length <= 2 && word.folded[0] !== wanted[0]) return false;
  if (boundedDistance(word.folded, wanted, max) <= max) return true;
  const corrected = correctLetters(word.folded);
  return corrected !== word.folded && boundedDistance(corrected, wanted, max) <= max;
}

// How OCR without Vietnamese misreads "ủ" ("ciia"), "ừ" ("tir", "hwong"), "ộ" ("b6"), "l" ("1") and "á" ("4n")
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/ii|ir|w/g, 'u'],
  [/[60¢]/g, 'o'],
  [/1/g, 'l'],
  [/4/g, 'a'],
];

/** A folded word with the usual confusions of damaged text undone, if these are the same for all words. */
export function correctLetters(folded: string): string {
  let corrected = folded;
  for (const [pattern, letter] of CONFUSED) corrected = corrected.replace(pattern, letter);
  return corrected;
}

/** Whether one word is the wanted vocabulary word in the given reading. */
export function isWord(word: Word | undefined, wanted: string, reading: Reading): boolean {
  if (word === undefined) return false;
  const form = formOf(wanted);
  return reading === 'fuzzy' ? isLike(word, form.folded) : inForm(word, reading) === inForm(form, reading);
}
