import { align } from './align.js';
import type { KnownPhrase } from './known.js';
import type { Letters } from './letters.js';

/** A known phrase that is in a row. */
export interface Part extends KnownPhrase {
  /** For each letter of the phrase the letter of the row; -1 where it is lost. */
  readonly found: Int32Array;
  readonly runs: readonly Run[];
}

/** Letters of a row that follow each other on one line. */
export interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Finds the phrases in a row, in the given order; none overlaps another. */
export function findParts(row: Letters, phrases: readonly KnownPhrase[]): Part[] {
  const taken = new Uint8Array(row.text.length);
  const parts: Part[] = [];
  // Ends of three letters first: two ("an", "xã") are found anywhere.
  for (const shortest of [3, 2]) {
    for (const known of phrases) {
      if (parts.some(({ phrase }) => phrase === known.phrase)) continue;
      const part = partOf(row, known, taken, shortest);
      if (!part) continue;
      parts.push(part);
      for (const { from, to } of part.runs) taken.fill(1, from, to);
    }
  }
  return parts;
}

/** How much of a phrase may be damaged: the more likely it is to be there, the more. */
const MOST = { own: 0.25, other: 0.17 };
const SHORT = 12;

/** A phrase as a part of the row; null if it is not in it, or an end of it is too short to be one. */
function partOf(row: Letters, known: KnownPhrase, taken: Uint8Array, shortest: number): Part | null {
  const { phrase, kind, isOwn, isWhole, isTime } = known;
  const size = phrase.letters.length;
  const isLoose = isTime && !isWhole;
  const most = size * (isOwn && !isLoose && size >= SHORT ? MOST.own : MOST.other);
  const found = align(phrase, row, taken, {
    isInFront: kind === 'title',
    isAtEnd: kind === 'platform' && isWhole,
    most,
  });
  if (!found || !isWholeEnough(known, found, row)) return null;
  const runs = runsOf(found, row);
  const isTorn = runs.some(({ from, to }, i) => to - from < (i > 0 && i + 1 < runs.length ? 5 : shortest));
  return runs.length > 1 && (isTorn || (isLoose && runs[0]!.to - runs[0]!.from < 8)) ? null : { ...known, found, runs };
}

/** Whether each word of a phrase is there: most letters of most words, and each number unchanged. */
function isWholeEnough(
  { phrase: { letters, words }, isWhole, kind }: KnownPhrase,
  found: Int32Array,
  row: Letters,
): boolean {
  let damaged = 0;
  let lost = 0;
  for (const [i, { text, from, to }] of words.entries()) {
    let same = 0;
    for (let at = from; at < to; at++) if (row.text[found[at]!] === letters[at]) same++;
    const share = same / (to - from);
    if (
      (share < 0.5 && !(isWhole && kind !== 'title' && ++lost * 8 <= words.length)) ||
      (/\d/.test(text) && (share < 1 || !isPrinted(text, row, found[from]!)))
    )
      return false;
    if (share >= 2 / 3) continue;
    if (words.length < 6 || i === 0 || i + 1 === words.length) return false;
    damaged++;
  }
  return damaged * 4 <= words.length;
}

/** Whether a number is printed or read digit by digit: letters do not distinguish "6" from "0". */
function isPrinted(number: string, row: Letters, at: number): boolean {
  const { reading, printed } = row.word[at]!;
  const whole = new RegExp(`(?<!\\d)${number}(?!\\d)`);
  return whole.test(reading) || whole.test(printed);
}

function runsOf(found: Int32Array, row: Letters): Run[] {
  const runs: Run[] = [];
  for (const at of found) {
    if (at < 0) continue;
    const { line } = row.word[at]!;
    const from = runs.at(-1)?.line === line ? runs.pop()!.from : at;
    runs.push({ line, from, to: at + 1 });
  }
  return runs;
}

/** Whether a part is left of another on a line. */
export function isLeftOf(one: Pick<Part, 'runs'>, other: Pick<Part, 'runs'>): boolean {
  return one.runs.some(({ line, to }) => other.runs.some((run) => run.line === line && run.from >= to));
}
