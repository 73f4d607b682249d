import type { Phrase } from './phrase.js';
import type { Letters } from './words.js';

/** How a phrase may be found. */
export interface Limits {
  /** Where its parts stand in a line: anywhere, or at its front or its end only. */
  readonly placement: 'anywhere' | 'front' | 'end';
  /** How many lines below one part the next may stand. */
  readonly down: number;
  /** What it may cost. */
  readonly most: number;
}

/** What it costs that a phrase goes on so many lines below. */
const STEP_DOWN = [0, 0.6, 1.4, 1.6, 1.7, 1.8, 1.9];
/** A part that begins or ends inside a word: cells that were printed without a blank between them. */
const INSIDE = 1;
/** So many letters before the front of a line are the row's number, or noise, as many behind its end. */
const SHORT = 3;
const NEVER = 1e6;

/**
 * The cheapest way to find a phrase in a row: its letters in order, on one line or going on in the lines below, where
 * each part is a run of letters. A letter that is lost, added or another costs 1. Letters that are taken are passed over
 * by no part. For each letter of the phrase the letter of the row, -1 where it is lost; null where it would cost more
 * than `most`.
 *
 * Approximate string matching (Sellers 1980), with a change of lines as one more step at the beginning of a word.
 */
export function align(
  { letters, begins }: Phrase,
  row: Letters,
  taken: Uint8Array,
  { placement, down: furthest, most }: Limits,
): Int32Array | null {
  const size = letters.length;
  const width = size + 1;
  const count = row.lines.length - 1;
  /** The state that each one is reached from; a state is a place between two letters of a line and one of the phrase. */
  const back = new Int32Array((row.text.length + count) * width);
  /** The cheapest states behind words of the phrase, by line and place in the phrase. */
  const leave = new Float32Array(count * width).fill(NEVER);
  const leftAt = new Int32Array(count * width);
  const enter = new Float32Array(width);
  const enterFrom = new Int32Array(width);
  let before = new Float32Array(width);
  let now = new Float32Array(width);
  let best = most;
  let bestAt = -1;
  for (let line = 0; line < count; line++) {
    const [from, to] = [row.lines[line]!, row.lines[line + 1]!];
    enter.fill(NEVER)[0] = 0;
    enterFrom[0] = -1;
    for (let down = 1; down <= furthest && down <= line; down++) {
      for (let j = 1; j < size; j++) {
        const at = (line - down) * width + j;
        if (leave[at]! + STEP_DOWN[down]! >= enter[j]!) continue;
        enter[j] = leave[at]! + STEP_DOWN[down]!;
        enterFrom[j] = leftAt[at]!;
      }
    }
    before.fill(NEVER);
    for (let at = from; at <= to; at++) {
      const base = (at + line) * width;
      const isBarred = at === from || taken[at - 1] === 1;
      const isStart = at === to || isBarred || row.starts[at]!;
      const extra = isStart ? 0 : INSIDE;
      const mayEnter = at < to && (placement !== 'front' || (isStart && at - from <= SHORT));
      const mayLeave = placement !== 'end' || to - at <= SHORT;
      for (let j = 0; j <= size; j++) {
        let cost = mayEnter ? enter[j]! + extra : NEVER;
        let state = enterFrom[j]!;
        if (j > 0) {
          if (!isBarred) {
            const same = before[j - 1]! + (letters.charCodeAt(j - 1) === row.text.charCodeAt(at - 1) ? 0 : 1);
            if (same < cost) {
              cost = same;
              state = base - width + j - 1;
            }
            if (before[j]! + 1 < cost) {
              cost = before[j]! + 1;
              state = base - width + j;
            }
          }
          if (now[j - 1]! + 1 < cost) {
            cost = now[j - 1]! + 1;
            state = base + j - 1;
          }
        }
        now[j] = cost;
        back[base + j] = state;
        if (j === 0 || !begins[j] || !mayLeave) continue;
        if (j === size && cost + extra < best) {
          best = cost + extra;
          bestAt = base + j;
        }
        if (cost + extra >= leave[line * width + j]!) continue;
        leave[line * width + j] = cost + extra;
        leftAt[line * width + j] = base + j;
      }
      const done = before;
      before = now;
      now = done;
    }
  }
  return bestAt < 0 ? null : trace(back, bestAt, width, row);
}

/** For each letter of the phrase the one that it was found as, on the way back from a state. */
function trace(back: Int32Array, end: number, width: number, row: Letters): Int32Array {
  const found = new Int32Array(width - 1).fill(-1);
  for (let state = end; state >= 0; state = back[state]!) {
    if (state - back[state]! !== width + 1) continue;
    const at = Math.floor(state / width);
    const line = row.lines.findIndex((_, i) => at <= row.lines[i + 1]! + i);
    found[(state % width) - 1] = at - line - 1;
  }
  return found;
}
