import { diffArrays } from 'diff';
import type { Change } from '../../../schema/diff.js';
import { addTo, append } from '../../../text/lists.js';
import type { Compare } from '../context.js';
import { paragraphKey, wordChange } from '../words/word-change.js';
import { pairAlike } from './alike-texts.js';
import { keptPlaces, type Paragraph, withSameCuts } from './same-cuts.js';
import { summaries } from './wording.js';

export type { Paragraph } from './same-cuts.js';

/** More paragraphs than this between two unchanged ones are paired in their order. */
const MOST = 60;
/** Paragraphs with a smaller share of words in common are not the same one changed. */
const LEAST_ALIKE = 0.25;

/**
 * What differs between two lists of paragraphs of two versions, a change for each paragraph: reworded, added, dropped,
 * moved, renumbered. Paragraphs of the same words are found first, in order; what is between two of them is paired by
 * its words.
 */
export function paragraphChanges(
  field: string,
  ofA: readonly Paragraph[],
  ofB: readonly Paragraph[],
  compare: Compare,
): Change[] {
  const isSame = ({ text, ordinal }: Paragraph, at: number) => text === ofB[at]!.text && ordinal === ofB[at]!.ordinal;
  if (ofA.length === ofB.length && ofA.every(isSame)) return [];
  const [a, b] = compare.strict ? [ofA, ofB] : withSameCuts(ofA, ofB, compare);
  const keysA = a.map(({ text }) => paragraphKey(text, compare.a, compare));
  const keysB = b.map(({ text }) => paragraphKey(text, compare.b, compare));
  const pairs = keptPlaces(diffArrays(keysA, keysB));
  const moved = movedPairs(keysA, keysB, pairs);
  for (const [one, other] of moved) pairs.set(one, other);
  for (const gap of gapsOf(a.length, b.length, pairs, moved)) {
    for (const [one, other] of pairGap(gap, a, b, compare)) pairs.set(one, other);
  }
  return changesOf((one) => one.field ?? field, a, b, { pairs, moved }, compare);
}

interface Paired {
  readonly pairs: ReadonlyMap<number, number>;
  readonly moved: ReadonlyMap<number, number>;
}

function changesOf(
  fieldOf: (paragraph: Paragraph) => string,
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  { pairs, moved }: Paired,
  compare: Compare,
): Change[] {
  const changes: Change[] = [];
  const taken = new Set(pairs.values());
  // If a paragraph was added or removed, the numbers after it change with it.
  const shifted = pairs.size < Math.max(a.length, b.length) || moved.size > 0;
  for (const [index, one] of a.entries()) {
    const at = pairs.get(index);
    if (at === undefined) {
      append(changes, wordChange(fieldOf(one), [printed(one)], [], compare));
      continue;
    }
    const other = b[at]!;
    const field = fieldOf(one);
    if (moved.has(index)) {
      changes.push({ field, kind: 'changed', a: one.text, b: other.text, summary: summaries.moved });
    }
    const words = wordChange(field, [one.text], [other.text], compare);
    append(changes, words);
    if (!shifted && (one.ordinal ?? '') !== (other.ordinal ?? '')) {
      const [from, to] = [one.ordinal ?? null, other.ordinal ?? null];
      changes.push({ field, kind: kindOf(from, to), a: from, b: to, summary: summaries.renumbered });
    }
  }
  for (const [index, other] of b.entries()) {
    if (!taken.has(index)) append(changes, wordChange(fieldOf(other), [], [printed(other)], compare));
  }
  return changes;
}

const printed = ({ text, ordinal }: Paragraph) => (ordinal === undefined ? text : `${ordinal} ${text}`);

export function kindOf(a: unknown, b: unknown): Change['kind'] {
  return a === null ? 'added' : b === null ? 'removed' : 'changed';
}

/** Paragraphs of the same words at another place among the others. */
function movedPairs(keysA: readonly string[], keysB: readonly string[], pairs: ReadonlyMap<number, number>) {
  const taken = new Set(pairs.values());
  const open = new Map<string, number[]>();
  for (const [at, key] of keysB.entries()) if (!taken.has(at)) addTo(open, key, at);
  const moved = new Map<number, number>();
  for (const [at, key] of keysA.entries()) {
    const other = pairs.has(at) ? undefined : open.get(key)?.shift();
    if (other !== undefined) moved.set(at, other);
  }
  return moved;
}

interface Gap {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Pairs what lies on both sides between two consecutive pairs. */
function gapsOf(
  lengthA: number,
  lengthB: number,
  pairs: ReadonlyMap<number, number>,
  moved: ReadonlyMap<number, number>,
): Gap[] {
  const movedTo = new Set(moved.values());
  const fixed = [...pairs].filter(([one]) => !moved.has(one)).sort((x, y) => x[0] - y[0]);
  const gaps: Gap[] = [];
  let [from, start] = [0, 0];
  for (const [one, other] of [...fixed, [lengthA, lengthB] as const]) {
    const own = range(from, one).filter((at) => !moved.has(at));
    const their = range(start, other).filter((at) => !movedTo.has(at));
    if (own.length > 0 && their.length > 0) gaps.push({ a: own, b: their });
    [from, start] = [one + 1, other + 1];
  }
  return gaps;
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

function pairGap(gap: Gap, a: readonly Paragraph[], b: readonly Paragraph[], compare: Compare): [number, number][] {
  if (gap.a.length === gap.b.length && gap.a.length === 1) return [[gap.a[0]!, gap.b[0]!]];
  if (Math.max(gap.a.length, gap.b.length) > MOST) {
    return gap.a.slice(0, gap.b.length).map((one, at): [number, number] => [one, gap.b[at]!]);
  }
  const texts = (list: readonly Paragraph[], places: readonly number[]) => places.map((at) => list[at]!.text);
  const found = pairAlike(texts(a, gap.a), texts(b, gap.b), LEAST_ALIKE, compare);
  const pairs = found.map((pair): [number, number] => [gap.a[pair.a]!, gap.b[pair.b]!]);
  // Equally many on both sides, and one of each is left: it was rewritten.
  const restA = gap.a.filter((at) => !pairs.some(([one]) => one === at));
  const restB = gap.b.filter((at) => !pairs.some(([, other]) => other === at));
  if (restA.length === 1 && restB.length === 1) pairs.push([restA[0]!, restB[0]!]);
  return pairs;
}
