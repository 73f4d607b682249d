import type { Letters, Phrase } from './letters.js';

/** How a phrase may be found. */
interface Limits {
  /** Each of its parts begins at the front of a line, or ends at the end of one. */
  readonly isInFront: boolean;
  readonly isAtEnd: boolean;
  /** The cost from which a phrase counts as not found. */
  readonly most: number;
}

/** The cost of a phrase continuing this many lines below. */
const STEP_DOWN = [0, 0.6, 1.4, 1.6, 1.7, 1.8, 1.9];
/** At most this many letters before the front of a line are the row's number or noise, and as many after its end. */
const SHORT = 3;
const NEVER = 1e6;

/**
 * The cheapest way to find a phrase in a row: its letters in order, on one line or going on in the lines below, where
 * each part is a run of letters. A letter that is lost, added or another costs 1. No part may skip over letters that
 * are taken. For each letter of the phrase the letter of the row, -1 where it is lost; null if it would cost `most`.
 *
 * Approximate string matching (Sellers 1980) with Ukkonen's cut-off (1985), and a change of lines as one more step at
 * the beginning of a word. A state is a place between two letters of a line and one of the phrase; `back` has the state
 * that each one is reached from.
 */
export function align({ letters, words }: Phrase, row: Letters, taken: Uint8Array, limits: Limits): Int32Array | null {
  const size = letters.length;
  const width = size + 1;
  const count = row.lines.length - 1;
  const back = new Int32Array((row.text.length + count) * width);
  const isEnd = new Uint8Array(width);
  for (const { to } of words) isEnd[to] = 1;
  /** The cheapest states after words of the phrase, by line and place in the phrase. */
  const leave = new Float32Array(count * width).fill(NEVER);
  const leftAt = new Int32Array(count * width);
  const enter = new Float32Array(width);
  const enterFrom = new Int32Array(width);
  let before = new Float32Array(width);
  let now = new Float32Array(width);
  let best = limits.most;
  let bestAt = -1;
  for (let line = 0; line < count; line++) {
    const [from, to] = [row.lines[line]!, row.lines[line + 1]!];
    enter.fill(NEVER)[0] = 0;
    enterFrom[0] = -1;
    let furthest = 0;
    for (let down = 1; down < STEP_DOWN.length && down <= line; down++) {
      for (let j = 1; j < size; j++) {
        const at = (line - down) * width + j;
        if (leave[at]! + STEP_DOWN[down]! >= enter[j]!) continue;
        enter[j] = leave[at]! + STEP_DOWN[down]!;
        enterFrom[j] = leftAt[at]!;
        furthest = Math.max(furthest, j);
      }
    }
    before.fill(NEVER);
    let reached = 0;
    for (let at = from; at <= to; at++) {
      const base = (at + line) * width;
      const isBarred = at === from || taken[at - 1] === 1;
      const mayEnter = at < to && (!limits.isInFront || at - from <= SHORT);
      // Beyond the furthest place that is cheap enough there is none.
      const least = Math.max(reached + 1, mayEnter ? furthest : 0);
      reached = 0;
      let j = 0;
      for (; j <= size && (j <= least || now[j - 1]! < best); j++) {
        let cost = mayEnter ? enter[j]! : NEVER;
        let state = enterFrom[j]!;
        const same =
          j === 0 || isBarred ? NEVER : before[j - 1]! + +(letters.charCodeAt(j - 1) !== row.text.charCodeAt(at - 1));
        if (same < cost) [cost, state] = [same, base - width + j - 1];
        if (j > 0 && !isBarred && before[j]! + 1 < cost) [cost, state] = [before[j]! + 1, base - width + j];
        if (j > 0 && now[j - 1]! + 1 < cost) [cost, state] = [now[j - 1]! + 1, base + j - 1];
        now[j] = cost;
        back[base + j] = state;
        if (cost >= best) continue;
        reached = j;
        if (!isEnd[j] || (limits.isAtEnd && to - at > SHORT)) continue;
        if (j === size) [best, bestAt] = [cost, base + j];
        const end = line * width + j;
        if (cost < leave[end]!) [leave[end], leftAt[end]] = [cost, base + j];
      }
      now.fill(NEVER, j);
      [before, now] = [now, before];
    }
  }
  if (bestAt < 0) return null;
  const found = new Int32Array(size).fill(-1);
  for (let state = bestAt; state >= 0; state = back[state]!) {
    if (state - back[state]! !== width + 1) continue;
    const at = Math.floor(state / width);
    found[(state % width) - 1] = at - row.lines.findIndex((_, i) => at <= row.lines[i + 1]! + i) - 1;
  }
  return found;
}
