import type { Change, DocumentChange } from '../../schema/diff.js';
import { addTo, largest } from '../../text/lists.js';
import { summaries } from '../changes/texts/wording.js';

/** A pair of entries of two versions, with its numbers and its place among the others. */
export interface Numbered {
  /** What it is called: its number or path. */
  readonly a: string;
  readonly b: string;
  /** The numbers that are printed before it, and its place in the list of its plan. */
  readonly numbers: { readonly a: string; readonly b: string };
  readonly at: { readonly a: number; readonly b: number };
  /** Whether it is under another parent than the one that its own is paired with. */
  readonly adopted: boolean;
}

export interface Renumbering {
  /** For each pair the changes of its own number or place. */
  readonly changes: readonly (readonly Change[])[];
  /** Runs of entries whose numbers moved together, as after one that was inserted. */
  readonly runs: readonly DocumentChange[];
}

/**
 * Entries of two versions with another number or at another place. Numbers that shifted together are one change of the
 * document: nobody wants every model after an inserted one listed. In a scan, a number that may be misread is none.
 */
export function renumbered(pairs: readonly Numbered[], part: string, scanned: boolean): Renumbering {
  const order = [...pairs.keys()].sort((x, y) => pairs[x]!.at.a - pairs[y]!.at.a);
  const staying = staysOf(order.map((index) => pairs[index]!.at.b));
  const changes: Change[][] = pairs.map(() => []);
  const runs: DocumentChange[] = [];
  let run: number[] = [];
  const close = () => {
    const [first, last] = [pairs[run[0]!], pairs[run.at(-1)!]];
    if (run.length === 1)
      changes[run[0]!]!.push(change('number', first!.numbers.a, first!.numbers.b, summaries.renumbered));
    else if (first && last) {
      const name = (side: 'a' | 'b') => `${part} ${first.numbers[side]} – ${last.numbers[side]}`;
      runs.push({ path: 'renumbered', kind: 'changed', a: name('a'), b: name('b') });
    }
    run = [];
  };
  for (const [at, index] of order.entries()) {
    const one = pairs[index]!;
    if (one.adopted || !staying.has(at)) {
      changes[index]!.push(change('place', one.a, one.b, summaries.moved));
      continue;
    }
    const { a, b } = one.numbers;
    const isSame = a === b || (scanned && isMisreadNumber(a, b));
    const shift = isSame ? null : shiftOf(one);
    const before = run.length > 0 ? shiftOf(pairs[run.at(-1)!]!) : null;
    if (shift === null || shift !== before) close();
    if (shift !== null) run.push(index);
  }
  close();
  return { changes, runs };
}

function change(field: string, a: string, b: string, summary: string): Change {
  return { field, kind: 'changed', a, b, summary };
}

/** By how much a number moved; for what is no number, which one became which. */
function shiftOf({ numbers }: Numbered): string {
  const [from, to] = [lastNumber(numbers.a), lastNumber(numbers.b)];
  return from === null || to === null ? `${numbers.a} → ${numbers.b}` : String(to - from);
}

function lastNumber(text: string): number | null {
  // "2.13", "(4)": the last of its numbers
  const digits = text.match(/\d+/g)?.at(-1);
  return digits === undefined ? null : Number(digits);
}

/**
 * The places that are on every longest rise of the numbers; the others moved. Of two that changed places both did, so
 * that it is told the same from either side.
 */
function staysOf(list: readonly number[]): Set<number> {
  const upTo = risesTo(list);
  const onFrom = risesTo(list.map((value) => -value).reverse()).reverse();
  const longest = largest(upTo, 0);
  const at = new Map<number, number[]>();
  for (const [place, length] of upTo.entries()) {
    if (length + onFrom[place]! - 1 >= longest) addTo(at, length, place);
  }
  return new Set([...at.values()].flatMap((places) => (places.length === 1 ? places : [])));
}

/** For each place the length of the longest rise that ends there, by patience sorting. */
function risesTo(list: readonly number[]): number[] {
  const tops: number[] = [];
  return list.map((value) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle]! < value) low = middle + 1;
      else high = middle;
    }
    tops[low] = value;
    return low + 1;
  });
}

// "III", "1", "HI"
const STROKES = /^[IVXL1lHT|!]+$/u;

/**
 * Whether a printed number may be another one in a scan: the same strokes but for one, which OCR loses or takes for
 * another letter ("III" and "II", "HI" or "1" and "I").
 */
export function isMisreadNumber(a: string, b: string): boolean {
  if (!STROKES.test(a) || !STROKES.test(b)) return false;
  const [one, other] = [strokes(a), strokes(b)];
  const bare = (text: string) => text.replaceAll('I', '');
  return bare(one) === bare(other) && Math.abs(one.length - other.length) <= 1;
}

const strokes = (number: string) => number.replaceAll('H', 'II').replace(/[1lT|!]/gu, 'I');
