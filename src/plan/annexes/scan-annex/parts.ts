import { align, type Limits } from './align.js';
import type { KnownPhrase } from './known.js';
import type { Letters } from './words.js';

/** A known phrase that stands in a row. */
export interface Part extends KnownPhrase {
  /** For each letter of the phrase the letter of the row; -1 where it is lost. */
  readonly found: Int32Array;
  /** Its runs of letters, one a line: [line, from, to). */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const MOST_TIMES = 3;
/** Parts of so many letters are looked for first: shorter ones are found anywhere. */
const SHORTEST = [3, 2];

/** Finds the phrases in a row, in the order in which they are given; none stands where another does. */
export function findParts(row: Letters, phrases: readonly KnownPhrase[], endsWithPlatform: boolean): Part[] {
  const taken = new Uint8Array(row.text.length);
  const parts: Part[] = [];
  const grams = new Set<string>();
  for (let i = 0; i + 2 < row.text.length; i++) grams.add(row.text.slice(i, i + 3));
  const possible = phrases.filter(({ phrase }) => mayHold(grams, row.text, phrase.letters));
  for (const shortest of SHORTEST) {
    for (const known of possible) {
      for (let times = 0; times < (known.isWhole ? 1 : MOST_TIMES); times++) {
        if (shortest < SHORTEST[0]! && parts.some(({ phrase }) => phrase === known.phrase)) break;
        const found = align(known.phrase, row, taken, limitsOf(known, endsWithPlatform));
        if (!found || !isWholeEnough(known, found.found, row)) break;
        const runs = runsOf(found.found, row);
        if (runs.length > 1 && runs.some(({ from, to }) => to - from < shortest)) break;
        if (known.isTime && !known.isWhole && runs.length > 1 && runs[0]!.to - runs[0]!.from < 8) break;
        if (runs.slice(1, -1).some(({ from, to }) => to - from < 5)) break;
        const part: Part = { ...known, found: found.found, runs };
        if (parts.some((other) => crosses(part, other))) break;
        parts.push(part);
        for (const { from, to } of runs) taken.fill(1, from, to);
      }
    }
  }
  return parts;
}

/** How a phrase may stand in a row: the better it is known that it does, the more of it may be damaged. */
function limitsOf(
  { phrase, kind, isOwn, isWhole, isSort, isTime, leads }: KnownPhrase,
  endsWithPlatform: boolean,
): Limits {
  const size = phrase.letters.length;
  const share = isTime && !isWhole ? 0.15 : isOwn ? (size < 12 ? 0.17 : 0.25) : size < 20 ? 0.15 : isSort ? 0.26 : 0.2;
  const isLast = kind === 'platform' && isWhole && endsWithPlatform;
  return {
    placement: kind === 'title' ? 'front' : isLast ? 'back' : 'anywhere',
    down: isWhole && size > 15 ? 6 : isSort && size > 20 ? 4 : leads ? 3 : 2,
    most: size * share,
  };
}

/** Whether enough of a phrase's neighbouring letters are neighbours in the row, too. */
function mayHold(grams: ReadonlySet<string>, text: string, letters: string): boolean {
  if (letters.length < 6) return letters.length < 3 ? text.includes(letters) : true;
  let held = 0;
  for (let i = 0; i + 2 < letters.length; i++) if (grams.has(letters.slice(i, i + 3))) held++;
  return held >= (letters.length - 2) * 0.4;
}

/** Whether each word of a phrase is there, of most words most letters, and each number as it is. */
function isWholeEnough({ phrase, isWhole, kind }: KnownPhrase, found: Int32Array, row: Letters): boolean {
  let damaged = 0;
  let lost = 0;
  for (const [i, { text, from }] of phrase.words.entries()) {
    const to = phrase.words[i + 1]?.from ?? phrase.letters.length;
    let same = 0;
    for (let at = from; at < to; at++) if (row.text[found[at]!] === phrase.letters[at]) same++;
    if (/\d/.test(text) && (same < to - from || !hasNumber(found[from]!, row, text))) return false;
    if (same * 2 < to - from && !(isWhole && kind !== 'title' && ++lost * 8 <= phrase.words.length)) return false;
    if (same * 3 >= (to - from) * 2) continue;
    if ((!isWhole && phrase.words.length < 6) || i === 0 || i + 1 === phrase.words.length) return false;
    damaged++;
  }
  return damaged * 4 <= phrase.words.length;
}

/** Whether a number is printed or read digit by digit: letters do not tell "6" from "0". */
function hasNumber(at: number, row: Letters, number: string): boolean {
  const { reading, printed } = row.words[row.word[at]!]!;
  const whole = new RegExp(`(?<!\\d)${number}(?!\\d)`);
  return whole.test(reading) || whole.test(printed);
}

function runsOf(found: Int32Array, row: Letters): Run[] {
  const runs: Run[] = [];
  for (const at of found) {
    if (at < 0) continue;
    const { line } = row.words[row.word[at]!]!;
    const last = runs.at(-1);
    if (last && last.line === line) runs[runs.length - 1] = { line, from: last.from, to: at + 1 };
    else runs.push({ line, from: at, to: at + 1 });
  }
  return runs;
}

/** Whether one of two parts stands left of the other on one line and right of it on another: no columns do. */
function crosses(one: Part, other: Part): boolean {
  return isLeftOf(one, other) && isLeftOf(other, one);
}

/** Whether a part stands left of another on a line. */
export function isLeftOf(one: Pick<Part, 'runs'>, other: Pick<Part, 'runs'>): boolean {
  return one.runs.some(({ line, to }) => other.runs.some((run) => run.line === line && run.from >= to));
}
