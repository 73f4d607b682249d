import { diffArrays } from 'diff';
import type { Run } from '../../../schema/diff.js';
import type { Field } from '../../../schema/plan.js';
import { addTo, append } from '../../../text/lists.js';
import { type Compare, mirrored } from '../context.js';
import { differ, settled, turnedRun, wordRuns } from '../words/word-runs.js';
import { pairAlike } from './alike-texts.js';

/** Two paragraphs with a smaller share of words in common are not the same one changed. */
const LEAST_ALIKE = 0.3;
/** More paragraphs than this are paired by their order only. */
const MOST_PARAGRAPHS = 80;

/** The paragraphs and items of a field, or of several. */
export function paragraphs(...fields: readonly (Field | undefined)[]): string[] {
  return fields
    .flatMap((field) => (field ? [...field.text.split('\n'), ...field.items.map((item) => item.text)] : []))
    .filter((text) => text.trim() !== '');
}

/**
 * What differs between two lists of paragraphs, as runs of words with a line feed between paragraphs; null if nothing
 * does. Paragraphs are paired by their words, so that their order makes no difference.
 */
export function textRuns(a: readonly string[], b: readonly string[], compare: Compare): Run[] | null {
  const [x, y] = [a.join('\n'), b.join('\n')];
  if (x === y) return null;
  if (x > y) {
    const runs = textRuns(b, a, mirrored(compare));
    return runs && settled(runs.map(turnedRun));
  }
  if (compare.strict) return strictRuns(x, y);
  if (a.length !== b.length && !differ(wordRuns(a.join(' '), b.join(' '), compare))) return null;
  const pairs = pairUp(a, b, compare);
  const extra = extraOf(b, new Set(pairs.values()));
  const parts: Run[][] = [...(extra.get(-1) ?? [])];
  for (const [i, text] of a.entries()) {
    const j = pairs.get(i);
    parts.push(j === undefined ? [{ kind: 'removed', a: text }] : wordRuns(text, b[j]!, compare));
    if (j !== undefined) append(parts, extra.get(j) ?? []);
  }
  if (!parts.some(differ)) return null;
  return parts.flatMap((runs, index): Run[] => (index > 0 ? [{ kind: 'same', a: '\n', b: '\n' }, ...runs] : runs));
}

/** Paragraphs of `b` that are in no pair, by the paired one that they follow; -1 for those before all. */
function extraOf(b: readonly string[], paired: ReadonlySet<number>): Map<number, Run[][]> {
  const extra = new Map<number, Run[][]>();
  let behind = -1;
  for (const [j, text] of b.entries()) {
    if (paired.has(j)) behind = j;
    else addTo(extra, behind, [{ kind: 'added', b: text }]);
  }
  return extra;
}

// "a  b\nc" → "a", "  ", "b", "\n", "c": words and what is between them
const PIECES = /\s+|\S+/gu;

/** Every difference counts, including those of letters, marks, spaces and line ends. */
function strictRuns(a: string, b: string): Run[] {
  const edits = diffArrays(a.match(PIECES) ?? [], b.match(PIECES) ?? [], { maxEditLength: 3000 });
  if (!edits)
    return [
      { kind: 'removed', a },
      { kind: 'added', b },
    ];
  return edits.map(({ added, removed, value }): Run => {
    const text = value.join('');
    if (added) return { kind: 'added', b: text };
    return removed ? { kind: 'removed', a: text } : { kind: 'same', a: text, b: text };
  });
}

/** For each paragraph of `a` the one of `b` that is most like it. */
function pairUp(a: readonly string[], b: readonly string[], compare: Compare): Map<number, number> {
  if (a.length === 1 && b.length === 1) return new Map([[0, 0]]);
  if (Math.max(a.length, b.length) > MOST_PARAGRAPHS) {
    return new Map(a.slice(0, b.length).map((_, index) => [index, index]));
  }
  return new Map(pairAlike(a, b, LEAST_ALIKE, compare).map((pair) => [pair.a, pair.b]));
}
