import { fold } from '../../src/text/fold.js';

/** Words as printed beside the words read for them: one for one, two for one (a merged word) or one for two (split). */
export interface Pair {
  readonly printed: readonly string[];
  readonly read: readonly string[];
}

const SKIP = 0.8;
const JOIN = 0.25;
const BAND = 70;

/**
 * Pairs the words of a print with what was read of it; with `every` also words that were lost or made up, paired with none.
 * The band follows the best path: losses of a few lines are fine.
 */
export function align(printed: readonly string[], read: readonly string[], every = false): Pair[] {
  const width = 2 * BAND + 1;
  const rows = printed.length + 1;
  const steps = new Uint8Array(rows * width);
  const starts = new Int32Array(rows);
  const far = Number.POSITIVE_INFINITY;
  const costs = [0, 1, 2].map(() => new Float64Array(width));
  const bare = { printed: printed.map(letters), read: read.map(letters) };
  const cell = (i: number, j: number) => {
    const at = j - starts[i]!;
    return at >= 0 && at < width ? costs[i % 3]![at]! : far;
  };
  let centre = 0;
  for (let i = 0; i < rows; i++) {
    const start = Math.max(0, centre - BAND);
    starts[i] = start;
    const row = costs[i % 3]!.fill(far);
    let best = far;
    for (let k = 0; k < width && start + k <= read.length; k++) {
      const j = start + k;
      let cost = i === 0 && j === 0 ? 0 : far;
      let step = 0;
      const offer = (price: number, kind: number) => {
        if (price < cost) {
          cost = price;
          step = kind;
        }
      };
      if (i > 0 && j > 0) offer(cell(i - 1, j - 1) + distance(bare.printed[i - 1]!, bare.read[j - 1]!), 1);
      if (i > 0) offer(cell(i - 1, j) + SKIP, 2);
      if (j > 0) offer(cell(i, j - 1) + SKIP, 3);
      if (i > 1 && j > 0 && bare.read[j - 1]!.length > 2)
        offer(
          cell(i - 2, j - 1) + JOIN + 2 * distance(bare.printed[i - 2]! + bare.printed[i - 1]!, bare.read[j - 1]!),
          4,
        );
      if (i > 0 && j > 1 && bare.printed[i - 1]!.length > 1)
        offer(cell(i - 1, j - 2) + JOIN + 2 * distance(bare.printed[i - 1]!, bare.read[j - 2]! + bare.read[j - 1]!), 5);
      row[k] = cost;
      steps[i * width + k] = step;
      if (cost < best) {
        best = cost;
        centre = j;
      }
    }
  }
  const pairs: Pair[] = [];
  let i = printed.length;
  let j = read.length;
  if (j - starts[i]! >= width || j < starts[i]!) throw new Error('The print and its reading drift apart.');
  while (i > 0 || j > 0) {
    const step = steps[i * width + j - starts[i]!]!;
    const [di, dj] = (
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [2, 1],
        [1, 2],
      ] as const
    )[step]!;
    if (di + dj > 0 && (every || (di > 0 && dj > 0)))
      pairs.push({ printed: printed.slice(i - di, i), read: read.slice(j - dj, j) });
    if (di + dj === 0) break;
    i -= di;
    j -= dj;
  }
  return pairs.reverse();
}

const LOOKALIKE: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '6': 'o',
  '¢': 'c',
  '3': 'a',
  '4': 'a',
  '9': 'o',
  '§': 's',
  '5': 's',
};
const letters = (word: string) =>
  fold(word)
    .replace(/[0-9¢§]/g, (c) => LOOKALIKE[c] ?? c)
    .replace(/[^\p{L}\p{N}]/gu, '') || word;

const above = new Uint8Array(256);

/** 0.02 for words that look alike, 1 for words that share nothing. */
function distance(a: string, b: string): number {
  if (a === b) return 0.02;
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) * 2 >= longest || longest > 255) return 1;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let corner = above[0]!;
    above[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = corner + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      corner = above[j]!;
      above[j] = Math.min(change, corner + 1, above[j - 1]! + 1);
    }
  }
  return 0.02 + (0.98 * above[b.length]!) / longest;
}
