import { diffArrays } from 'diff';
import type { Run } from '../../schema/diff.js';
import { boundedDistance } from '../../text/fold.js';
import { type Spelling, spellingOf, wordsAlike } from '../alignment/words-alike.js';
import type { Token } from '../words/token.js';
import { type Compare, mirrored } from './context.js';

/** More single-word edits than this, and the texts are taken for different as a whole. */
const MOST_EDITS = 1500;
/** Damaged runs that differ in no more than this share of their letters are the same words, read badly. */
const DAMAGE = 0.5;

/**
 * The runs of words that two texts share and those that only one has (the shortest edit script, E. W. Myers 1986).
 * Spelling, abbreviations and damage make no difference. `runs(a, b)` and `runs(b, a)` mirror each other.
 */
export function wordRuns(a: string, b: string, compare: Compare): Run[] {
  if (a > b) return settled(wordRuns(b, a, mirrored(compare)).map(turnedRun));
  const left = side(a, compare.a.tokens(a));
  const right = side(b, compare.b.tokens(b));
  const edits = diffArrays<Word>(left, right, {
    comparator: (x, y) => wordsAlike(x.spelling, y.spelling, compare.damaged) > 0,
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
  return settled(
    withoutCrumbs(compare.damaged ? withoutDamage(runs) : runs).map(({ kind, a: x, b: y }) => run(kind, x, y)),
  );
}

/**
 * At each place of change one run of what only A has and then one of what only B has. An abbreviation of which only
 * some words stand in the other text goes with the change as a whole.
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

/** Whether any run is in one text only. */
export const differ = (runs: readonly Run[]): boolean => runs.some(({ kind }) => kind !== 'same');

interface Word {
  readonly spelling: Spelling;
  /** The printed word and what stands between it and the next one; "" behind the first word of an abbreviation. */
  readonly printed: string;
}

interface Words {
  readonly kind: Run['kind'];
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

function side(text: string, tokens: readonly Token[]): Word[] {
  let at = 0;
  return tokens.map((token, index) => {
    const next = tokens.slice(index + 1, index + 2)[0];
    const to = next ? next.start : text.length;
    const printed = to > at ? text.slice(at, to) : '';
    at = Math.max(at, to);
    return { spelling: spellingOf(token), printed };
  });
}

function run(kind: Run['kind'], a: readonly Word[], b: readonly Word[]): Run {
  const printed = (words: readonly Word[]) => words.map((word) => word.printed).join('');
  if (kind === 'same') return { kind, a: printed(a), b: printed(b) };
  return kind === 'removed' ? { kind, a: printed(a) } : { kind, b: printed(b) };
}

/** Pairs of runs that may be the same words read badly become one run of the same words; so do crumbs of letters. */
function withoutDamage(runs: readonly Words[]): Words[] {
  const result: Words[] = [];
  for (let at = 0; at < runs.length; at++) {
    const one = runs[at]!;
    const next = runs[at + 1];
    if (one.kind !== 'same' && next && next.kind !== 'same' && next.kind !== one.kind) {
      const a = [...one.a, ...next.a];
      const b = [...one.b, ...next.b];
      if (alike(a, b)) {
        result.push({ kind: 'same', a, b });
        at++;
        continue;
      }
    }
    result.push(one.kind !== 'same' && isCrumb([...one.a, ...one.b]) ? { ...one, kind: 'same' } : one);
  }
  return result;
}

/**
 * One run of removed and one of added words at each place of change; a single word between longer changes belongs to
 * them, for a reader makes nothing of it.
 */
function withoutCrumbs(runs: readonly Words[]): Words[] {
  const places: { same: Words | null; a: Word[]; b: Word[] }[] = [];
  for (const one of runs) {
    const last = places.at(-1);
    if (one.kind === 'same') places.push({ same: one, a: [], b: [] });
    else if (last && !last.same) {
      last.a.push(...one.a);
      last.b.push(...one.b);
    } else places.push({ same: null, a: [...one.a], b: [...one.b] });
  }
  const size = (place: (typeof places)[number] | undefined) =>
    !place || place.same ? 0 : place.a.length + place.b.length;
  for (let at = 1; at < places.length - 1; at++) {
    const { same } = places[at]!;
    const [before, behind] = [places[at - 1]!, places[at + 1]!];
    if (!same || same.a.length > 1 || Math.min(size(before), size(behind)) < 3) continue;
    const joined = { same: null, a: [...before.a, ...same.a, ...behind.a], b: [...before.b, ...same.b, ...behind.b] };
    places.splice(at - 1, 3, joined);
    at--;
  }
  return places.flatMap(({ same, a, b }): Words[] =>
    same
      ? [same]
      : [
          { kind: 'removed' as const, a, b: [] },
          { kind: 'added' as const, a: [], b },
        ],
  );
}

const letters = (words: readonly Word[]) => words.map((word) => word.spelling.mended).join('');

function alike(a: readonly Word[], b: readonly Word[]): boolean {
  if (numbers(a) !== numbers(b)) return false;
  const [x, y] = [letters(a), letters(b)];
  const max = Math.ceil(Math.max(x.length, y.length) * DAMAGE);
  return boundedDistance(x, y, max) <= max;
}

/** The numbers that are written with two digits or more: a single one may be a letter read badly. */
function numbers(words: readonly Word[]): string {
  return words.flatMap(({ spelling }) => (/^\d{2,}$/.test(spelling.folded) ? [spelling.folded] : [])).join(' ');
}

/** A few letters that are no number, such as a speck of dirt or a word cut in two gives. */
function isCrumb(words: readonly Word[]): boolean {
  const all = words.map((word) => word.spelling.folded).join('');
  return all.length <= 3 && !/\d\d/.test(all);
}

/** A run seen from the other side. */
export function turnedRun({ kind, a, b }: Run): Run {
  if (kind === 'same') return { kind, a: b ?? '', b: a ?? '' };
  return kind === 'removed' ? { kind: 'added', b: a ?? '' } : { kind: 'removed', a: b ?? '' };
}
