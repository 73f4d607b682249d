import { diffArrays } from 'diff';
import type { Run } from '../../../schema/diff.js';
import { sameWord } from '../../alignment/words-alike.js';
import type { PlanTokenizer } from '../../words/plan-tokenizer.js';
import { type Compare, mirrored } from '../context.js';
import { wholeGroups, withoutCrumbs, withoutMisreadings } from './run-edges.js';
import type { Word, Words } from './run-words.js';

/** With more single-word edits than this the texts count as different throughout. */
const MOST_EDITS = 1500;

/**
 * The runs of words that two texts share and those that only one has (the shortest edit script, E. W. Myers 1986).
 * Spelling, abbreviations and damage make no difference. `runs(a, b)` and `runs(b, a)` mirror each other.
 */
export function wordRuns(a: string, b: string, compare: Compare): Run[] {
  if (a > b) return settled(wordRuns(b, a, mirrored(compare)).map(turnedRun));
  const left = side(a, compare.a);
  const right = side(b, compare.b);
  const edits = diffArrays<Word>(left, right, {
    comparator: (x, y) => sameWord(x.spelling, y.spelling, compare),
    maxEditLength: MOST_EDITS,
  });
  if (!edits)
    return [
      { kind: 'removed', a },
      { kind: 'added', b },
    ];
  const runs: Words[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of edits) {
    if (removed) runs.push({ kind: 'removed', a: left.slice(i, i + count), b: [] });
    else if (added) runs.push({ kind: 'added', a: [], b: right.slice(j, j + count) });
    else runs.push({ kind: 'same', a: left.slice(i, i + count), b: right.slice(j, j + count) });
    if (!added) i += count;
    if (!removed) j += count;
  }
  const found = compare.fuzzy || compare.scanned ? withoutMisreadings(runs, compare) : runs;
  return settled(withoutCrumbs(wholeGroups(found)).map(({ kind, a: x, b: y }) => run(kind, x, y)));
}

/**
 * At each place of change one run of what only A has and then one of what only B has. An abbreviation of which only
 * some words are in the other text goes with the change as a whole.
 */
export function settled(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed) result.push({ kind: 'removed', a: removed });
    if (added) result.push({ kind: 'added', b: added });
    removed = '';
    added = '';
  };
  for (const one of runs) {
    if (one.kind === 'removed') removed += one.a ?? '';
    else if (one.kind === 'added') added += one.b ?? '';
    else if (one.a && one.b) {
      settle();
      result.push(one);
    } else {
      removed += one.a ?? '';
      added += one.b ?? '';
    }
  }
  settle();
  return result;
}

/** Whether two texts have the same words, in order; cheaper than their runs. */
export function sameWords(a: string, b: string, compare: Compare): boolean {
  if (a === b) return true;
  if (compare.strict) return false;
  const [left, right] = [compare.a.tokens(a), compare.b.tokens(b)];
  if (left.length === right.length && left.every((token, index) => token.key === right[index]!.key)) return true;
  return compare.fuzzy || compare.scanned ? !differ(wordRuns(a, b, compare)) : false;
}

/** Whether any run is in one text only. */
export const differ = (runs: readonly Run[]): boolean => runs.some(({ kind }) => kind !== 'same');

function side(text: string, tokenizer: PlanTokenizer): Word[] {
  const tokens = tokenizer.tokens(text);
  const groups = tokenizer.groups(text, tokens);
  const spellings = tokenizer.spellings(text);
  let at = 0;
  return spellings.map((spelling, index) => {
    const next = tokens[index + 1];
    const to = next ? next.start : text.length;
    const printed = to > at ? text.slice(at, to) : '';
    at = Math.max(at, to);
    return { spelling, printed, joined: groups[index] ?? false };
  });
}

function run(kind: Run['kind'], a: readonly Word[], b: readonly Word[]): Run {
  const printed = (words: readonly Word[]) => words.map((word) => word.printed).join('');
  if (kind === 'same') return { kind, a: printed(a), b: printed(b) };
  return kind === 'removed' ? { kind, a: printed(a) } : { kind, b: printed(b) };
}

/** A run with the sides swapped. */
export function turnedRun({ kind, a, b }: Run): Run {
  if (kind === 'same') return { kind, a: b ?? '', b: a ?? '' };
  return kind === 'removed' ? { kind: 'added', b: a ?? '' } : { kind: 'removed', a: b ?? '' };
}
