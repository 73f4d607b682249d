import { fold } from '../../src/text/fold.js';

/** Counts of printed letters and what was read for them: "ệ" → "é" 812, "rn" ← "m" …, learned by expectation. */
export type LetterCounts = Map<string, Map<string, number>>;

const MOST_READ = 3;
const MOST_PRINTED = 2;

interface Step {
  readonly printed: number;
  readonly read: number;
}
// Printed letters : read letters. A letter may be lost, doubled or read as two or three; two may be read as one.
const STEPS: readonly Step[] = [
  { printed: 1, read: 1 },
  { printed: 1, read: 0 },
  { printed: 1, read: 2 },
  { printed: 1, read: 3 },
  { printed: 2, read: 1 },
  { printed: 0, read: 1 },
];

function guess(printed: string, read: string): number {
  if (printed.length === 1 && read.length === 1) return fold(printed) === fold(read) ? 1 : 0.02;
  if (printed.length === 2 && read.length === 1) return 0.003;
  if (printed.length === 0) return 0.002;
  return [0.01, 0, 0.01, 0.001][read.length]!;
}

/** Learns which letters are read for which from words as printed and as read, with how often each pair was seen. */
export function learnLetters(pairs: ReadonlyMap<string, number>, rounds = 6): LetterCounts {
  let chances: (printed: string, read: string) => number = guess;
  let counts: LetterCounts = new Map();
  for (let round = 0; round < rounds; round++) {
    counts = new Map();
    for (const [key, times] of pairs) {
      const [printed, read] = key.split('\t') as [string, string];
      expect(printed, read, times, chances, counts);
    }
    const totals = new Map<string, number>();
    for (const [printed, reads] of counts)
      totals.set(
        printed,
        [...reads.values()].reduce((a, b) => a + b, 0),
      );
    const learned = counts;
    let letters = 0;
    for (const [printed, total] of totals) if (printed.length === 1) letters += total;
    chances = (printed, read) => {
      const count = learned.get(printed)?.get(read) ?? 0;
      if (printed.length === 0) return (count + 0.01) / letters;
      // Two letters read as one are weighed by how often the two are together at all: by the first letter's count.
      const total =
        printed.length === 1 ? totals.get(printed)! : (totals.get(printed[0]!) ?? 0) + (totals.get(printed) ?? 0);
      return (count + 0.1 * guess(printed, read)) / (total + 0.1);
    };
  }
  return counts;
}

function expect(
  printed: string,
  read: string,
  times: number,
  chances: (printed: string, read: string) => number,
  counts: LetterCounts,
): void {
  const width = read.length + 1;
  const size = (printed.length + 1) * width;
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  forward[0] = 1;
  backward[size - 1] = 1;
  const steps = STEPS.filter((s) => s.printed <= MOST_PRINTED && s.read <= MOST_READ);
  const weigh = (i: number, j: number, s: Step) => chances(printed.slice(i, i + s.printed), read.slice(j, j + s.read));
  for (let i = 0; i <= printed.length; i++)
    for (let j = 0; j <= read.length; j++)
      for (const s of steps)
        if (i + s.printed <= printed.length && j + s.read <= read.length)
          forward[(i + s.printed) * width + j + s.read]! += forward[i * width + j]! * weigh(i, j, s);
  for (let i = printed.length; i >= 0; i--)
    for (let j = read.length; j >= 0; j--)
      for (const s of steps)
        if (i + s.printed <= printed.length && j + s.read <= read.length)
          backward[i * width + j]! += backward[(i + s.printed) * width + j + s.read]! * weigh(i, j, s);
  const total = forward[size - 1]!;
  if (!(total > 0)) return;
  for (let i = 0; i <= printed.length; i++)
    for (let j = 0; j <= read.length; j++)
      for (const s of steps) {
        if (i + s.printed > printed.length || j + s.read > read.length) continue;
        const share =
          (forward[i * width + j]! * weigh(i, j, s) * backward[(i + s.printed) * width + j + s.read]!) / total;
        if (share * times < 0.001) continue;
        const from = printed.slice(i, i + s.printed);
        const to = read.slice(j, j + s.read);
        const reads = counts.get(from) ?? new Map<string, number>();
        counts.set(from, reads);
        reads.set(to, (reads.get(to) ?? 0) + share * times);
      }
}
