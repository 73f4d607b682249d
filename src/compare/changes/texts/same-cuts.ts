import { diffArrays } from 'diff';
import { type Spelling, sameWord } from '../../alignment/words-alike.js';
import type { PlanTokenizer } from '../../words/plan-tokenizer.js';
import { type Compare, mirrored } from '../context.js';

/** A paragraph or item, with its printed number where it has one. */
export interface Paragraph {
  readonly text: string;
  readonly ordinal?: string | undefined;
  /** Where it is, if several fields are compared as one text. */
  readonly field?: string | undefined;
}

/** Texts that differ in more words than this are left as they are. */
const MOST_EDITS = 1500;

interface PlacedWord {
  readonly spelling: Spelling;
  /** The place of its paragraph in the list. */
  readonly at: number;
}

/**
 * The paragraphs of two texts, joined where the words go on in the other text without a break: where lines end and
 * paragraphs begin is not compared. `withSameCuts(b, a)` is the same with the sides swapped.
 */
export function withSameCuts(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  compare: Compare,
): readonly [readonly Paragraph[], readonly Paragraph[]] {
  if (a.length === 0 || b.length === 0 || a.length + b.length === 2) return [a, b];
  const [left, right] = [wordsOf(a, compare.a), wordsOf(b, compare.b)];
  if (keysOf(left) > keysOf(right)) {
    const [other, one] = withSameCuts(b, a, mirrored(compare));
    return [one, other];
  }
  const counterparts = pairsOf(left, right, compare);
  if (!counterparts) return [a, b];
  const back = new Map([...counterparts].map(([one, other]) => [other, one]));
  return [joined(a, left, right, counterparts), joined(b, right, left, back)];
}

function wordsOf(list: readonly Paragraph[], tokenizer: PlanTokenizer): PlacedWord[] {
  return list.flatMap(({ text }, at) => tokenizer.spellings(text).map((spelling) => ({ spelling, at })));
}

const keysOf = (words: readonly PlacedWord[]) => words.map(({ spelling }) => spelling.key).join(' ');

/** The places of words that both texts have; null if the two differ too much. */
function pairsOf(a: readonly PlacedWord[], b: readonly PlacedWord[], compare: Compare): Map<number, number> | null {
  const edits = diffArrays([...a], [...b], {
    comparator: (x, y) => sameWord(x.spelling, y.spelling, compare),
    maxEditLength: MOST_EDITS,
  });
  return edits ? keptPlaces(edits) : null;
}

/** For each entry of the first list that an edit script keeps, its place in the second. */
export function keptPlaces(
  edits: readonly { readonly added?: boolean; readonly removed?: boolean; readonly count: number }[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  let [i, j] = [0, 0];
  for (const { added, removed, count } of edits) {
    if (!added && !removed) for (let at = 0; at < count; at++) pairs.set(i + at, j + at);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** Paragraphs joined with the next one, where their neighbouring words are neighbours in a paragraph of the other text. */
function joined(
  list: readonly Paragraph[],
  words: readonly PlacedWord[],
  others: readonly PlacedWord[],
  counterparts: ReadonlyMap<number, number>,
): Paragraph[] {
  const goesOn = new Set<number>();
  for (const [index, { at }] of words.entries()) {
    const next = words[index + 1];
    if (!next || next.at !== at + 1 || list[next.at]!.ordinal !== undefined) continue;
    const [one, other] = [counterparts.get(index), counterparts.get(index + 1)];
    if (one !== undefined && other === one + 1 && others[one]!.at === others[other]!.at) goesOn.add(at);
  }
  const result: Paragraph[] = [];
  for (const [at, paragraph] of list.entries()) {
    const before = goesOn.has(at - 1) ? result.pop() : undefined;
    result.push(before ? { ...before, text: `${before.text} ${paragraph.text}` } : paragraph);
  }
  return result;
}
