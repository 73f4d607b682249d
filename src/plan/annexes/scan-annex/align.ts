import type { Phrase } from './phrase.js';
import type { Letters } from './words.js';

/** A phrase found among the letters of a row. */
export interface Alignment {
  /** For each letter of the phrase the letter of the row it was found as; -1 where that is lost. */
  readonly found: Int32Array;
  readonly cost: number;
}

/** How a phrase may be found. */
export interface Limits {
  /** Where its parts may stand in a line: anywhere, or at its beginning or end only. */
  readonly placement: 'anywhere' | 'front' | 'back';
  /** How many lines below one part the next may stand. */
  readonly down: number;
  /** What it may cost. */
  readonly most: number;
}

const STEP_DOWN = [0, 0.6, 1.4, 1.6, 1.7, 1.8, 1.9];
/** A part that begins or ends inside a word: cells that were printed without a blank between them. */
const INSIDE = 1;
/** So many letters before the front of a line are the row's number, or noise. */
const SHORT = 3;
const NEVER = 1e6;

/**
 * The cheapest way to find a phrase in a row: its letters in order, on one line or going on in the lines below, where
 * each part is a run of letters. A letter that is lost, added or another costs 1. Letters that are taken are passed over
 * by no part. Null where it would cost more than `most`.
 *
 * Approximate string matching (Sellers 1980), with a change of lines as one more step at the beginning of a word.
 */
export function align(
  phrase: Phrase,
  row: Letters,
  taken: Uint8Array,
  { placement, down: furthest, most }: Limits,
): Alignment | null {
  const size = phrase.letters.length;
  const width = size + 1;
  const lineCount = row.lines.length - 1;
  const exits = new Float32Array(lineCount * width).fill(NEVER);
  const exitAt = new Int32Array(lineCount * width).fill(-1);
  const enterFrom = new Int32Array(lineCount * width).fill(-1);
  const steps = new Uint8Array((row.text.length + lineCount) * width);
  let best = most;
  let bestAt = -1;
  let before = new Float32Array(width);
  let now = new Float32Array(width);
  const enter = new Float32Array(width);
  for (let line = 0; line < lineCount; line++) {
    const from = row.lines[line]!;
    const to = row.lines[line + 1]!;
    enter.fill(NEVER);
    enter[0] = 0;
    for (let down = 1; down <= furthest && down <= line; down++) {
      for (let j = 1; j < size; j++) {
        if (!phrase.begins[j]) continue;
        const cost = exits[(line - down) * width + j]! + STEP_DOWN[down]!;
        if (cost >= enter[j]!) continue;
        enter[j] = cost;
        enterFrom[line * width + j] = line - down;
      }
    }
    before.fill(NEVER);
    for (let at = from; at <= to; at++) {
      const base = (at + line) * width;
      const isWordStart = at === to || at === from || row.starts[at] === 1 || taken[at - 1] === 1;
      const barred = at > from && taken[at - 1] === 1;
      const mayEnter = placement !== 'front' || (isWordStart && at - from <= SHORT);
      const mayLeave = placement !== 'back' || to - at <= SHORT;
      const extra = isWordStart ? 0 : INSIDE;
      for (let j = 0; j <= size; j++) {
        let cost = NEVER;
        let step = 0;
        if (mayEnter && enter[j]! < NEVER && at < to) {
          cost = enter[j]! + extra;
          step = 4;
        }
        if (!barred && at > from) {
          if (j > 0) {
            const other = before[j - 1]! + difference(phrase.letters[j - 1]!, row.text[at - 1]!);
            if (other < cost) [cost, step] = [other, 1];
          }
          const added = before[j]! + 1;
          if (j > 0 && added < cost) [cost, step] = [added, 2];
        }
        if (j > 0 && now[j - 1]! + 1 < cost && at >= from) [cost, step] = [now[j - 1]! + 1, 3];
        now[j] = cost;
        steps[base + j] = step;
        if (step === 4 || !phrase.begins[j] || j === 0 || !mayLeave) continue;
        const out = cost + (isWordStart ? 0 : INSIDE);
        if (j === size && out < best) [best, bestAt] = [out, at + line];
        if (out < exits[line * width + j]!) {
          exits[line * width + j] = out;
          exitAt[line * width + j] = at;
        }
      }
      [before, now] = [now, before];
    }
  }
  if (bestAt < 0) return null;
  return { found: trace(size, width, row, steps, exitAt, enterFrom, bestAt), cost: best };
}

/** Letters that a reader takes for each other cost half. */
function difference(one: string, other: string): number {
  if (one === other) return 0;
  return ALIKE.includes(one) && ALIKE.includes(other) ? 0.5 : 1;
}

const ALIKE = 'ilj';

function trace(
  size: number,
  width: number,
  row: Letters,
  steps: Uint8Array,
  exitAt: Int32Array,
  enterFrom: Int32Array,
  end: number,
): Int32Array {
  const found = new Int32Array(size).fill(-1);
  let line = 0;
  while (end > row.lines[line + 1]! + line) line++;
  let at = end - line;
  let j = size;
  while (j > 0) {
    const step = steps[(at + line) * width + j];
    if (step === 1) found[--j] = --at;
    else if (step === 2) at--;
    else if (step === 3) j--;
    else {
      const from = enterFrom[line * width + j]!;
      if (from < 0) break;
      line = from;
      at = exitAt[line * width + j]!;
    }
  }
  return found;
}
