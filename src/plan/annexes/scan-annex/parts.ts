import { align, type Limits } from './align.js';
import type { KnownPhrase } from './known.js';
import type { Letters } from './words.js';

/** A known phrase that stands in a row. */
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

const MOST_TIMES = 3;

/** Finds the phrases in a row, in the order in which they are given; none stands where another does. */
export function findParts(row: Letters, phrases: readonly KnownPhrase[]): Part[] {
  const taken = new Uint8Array(row.text.length);
  const parts: Part[] = [];
  const grams = new Set<string>();
  for (let i = 0; i + 2 < row.text.length; i++) grams.add(row.text.slice(i, i + 3));
  const possible = phrases.filter(({ phrase }) => mayHold(grams, phrase.letters));
  // Parts of three letters first: two ("an", "xã") are found anywhere.
  for (const shortest of [3, 2]) {
    for (const known of possible) {
      if (shortest === 2 && parts.some(({ phrase }) => phrase === known.phrase)) continue;
      for (let times = 0; times < (known.isWhole ? 1 : MOST_TIMES); times++) {
        const part = findPart(row, known, taken, shortest);
        // Left of another on one line and right of it on another stands no column.
        if (!part || parts.some((other) => isLeftOf(part, other) && isLeftOf(other, part))) break;
        parts.push(part);
        for (const { from, to } of part.runs) taken.fill(1, from, to);
      }
    }
  }
  return parts;
}

function findPart(row: Letters, known: KnownPhrase, taken: Uint8Array, shortest: number): Part | null {
  const found = align(known.phrase, row, taken, limitsOf(known));
  if (!found || !isWholeEnough(known, found, row)) return null;
  const runs = runsOf(found, row);
  const isTorn =
    runs.length > 1 && runs.some(({ from, to }, i) => to - from < (i > 0 && i + 1 < runs.length ? 5 : shortest));
  const isTornTime = known.isTime && !known.isWhole && runs.length > 1 && runs[0]!.to - runs[0]!.from < 8;
  return isTorn || isTornTime ? null : { ...known, found, runs };
}

/** How a phrase may stand in a row: the better it is known that it does, the more of it may be damaged. */
function limitsOf({ phrase, kind, isOwn, isWhole, isTime, isSort }: KnownPhrase): Limits {
  const size = phrase.letters.length;
  const share = isTime && !isWhole ? 0.15 : isOwn ? (size < 12 ? 0.17 : 0.25) : size < 20 ? 0.15 : isSort ? 0.26 : 0.2;
  const down = isWhole && size > 15 ? 6 : isSort && size > 20 ? 4 : 2;
  const placement = kind === 'title' ? 'front' : kind === 'platform' && isWhole ? 'end' : 'anywhere';
  return { placement, down, most: size * share };
}

/** Whether enough of a phrase's neighbouring letters are neighbours in the row, too. */
function mayHold(grams: ReadonlySet<string>, letters: string): boolean {
  let held = 0;
  for (let i = 0; i + 2 < letters.length; i++) if (grams.has(letters.slice(i, i + 3))) held++;
  return letters.length < 6 || held >= (letters.length - 2) * 0.4;
}

/** Whether each word of a phrase is there, of most words most letters, and each number as it is. */
function isWholeEnough({ phrase, isWhole, kind }: KnownPhrase, found: Int32Array, row: Letters): boolean {
  let damaged = 0;
  let lost = 0;
  for (const [i, { text, from, to }] of phrase.words.entries()) {
    let same = 0;
    for (let at = from; at < to; at++) if (row.text[found[at]!] === phrase.letters[at]) same++;
    if (/\d/.test(text) && (same < to - from || !hasNumber(row, found[from]!, text))) return false;
    if (same * 2 < to - from && !(isWhole && kind !== 'title' && ++lost * 8 <= phrase.words.length)) return false;
    if (same * 3 >= (to - from) * 2) continue;
    if ((!isWhole && phrase.words.length < 6) || i === 0 || i + 1 === phrase.words.length) return false;
    damaged++;
  }
  return damaged * 4 <= phrase.words.length;
}

/** Whether a number is printed or read digit by digit: letters do not tell "6" from "0". */
function hasNumber(row: Letters, at: number, number: string): boolean {
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

/** Whether a part stands left of another on a line. */
export function isLeftOf(one: Pick<Part, 'runs'>, other: Pick<Part, 'runs'>): boolean {
  return one.runs.some(({ line, to }) => other.runs.some((run) => run.line === line && run.from >= to));
}
