import { type Spelling, sameWord, spellingOf } from '../../alignment/words-alike.js';
import type { PlanTokenizer } from '../../words/plan-tokenizer.js';
import type { Compare } from '../context.js';
import type { Word, Words } from './run-words.js';

/** A speck of dirt is read as no more letters than these. */
const MOST_OF_SPECK = 3;

/**
 * Pairs of runs of which one may be the other as OCR read it become one run of the same words, and so do specks:
 * letters that OCR added or lost.
 */
export function withoutMisreadings(runs: readonly Words[], { a, b }: Compare): Words[] {
  const result: Words[] = [];
  const add = (one: Words) => {
    const last = result.at(-1);
    if (last?.kind !== 'same' || one.kind !== 'same') result.push(one);
    else result[result.length - 1] = { kind: 'same', a: [...last.a, ...one.a], b: [...last.b, ...one.b] };
  };
  for (let at = 0; at < runs.length; at++) {
    const one = runs[at]!;
    const next = runs[at + 1];
    const both = { a: [...one.a, ...(next?.a ?? [])], b: [...one.b, ...(next?.b ?? [])] };
    if (one.kind !== 'same' && next && next.kind !== 'same' && next.kind !== one.kind) {
      if (isMisread(both.a, both.b)) add({ kind: 'same', ...both });
      else result.push(one, next);
      at++;
    } else {
      const isSpeck = (one.kind === 'removed' && isSpeckOf(one.a, a)) || (one.kind === 'added' && isSpeckOf(one.b, b));
      add(isSpeck ? { ...one, kind: 'same' } : one);
    }
  }
  return result;
}

/** A place where both texts are the same, or where they differ. */
interface Place {
  readonly same: Words | null;
  readonly a: Word[];
  readonly b: Word[];
}

/**
 * Changes that begin or end inside something a person would not split, such as a number or a name, are extended to all
 * of it.
 */
export function wholeGroups(runs: readonly Words[]): Words[] {
  const places = placesOf(runs);
  for (let at = 0; at < places.length; at++) {
    const { same } = places[at]!;
    if (!same || same.a.length !== same.b.length) continue;
    const [before, behind] = [places[at - 1], places[at + 1]];
    let from = 0;
    let to = same.a.length;
    while (before && from < to && (isJoined(before, from, same) || (from > 0 && isInside(same, from)))) from++;
    while (behind && to > from && (isJoinedBehind(behind, to, same) || (to < same.a.length && isInside(same, to))))
      to--;
    before?.a.push(...same.a.slice(0, from));
    before?.b.push(...same.b.slice(0, from));
    behind?.a.unshift(...same.a.slice(to));
    behind?.b.unshift(...same.b.slice(to));
    places[at] = { same: { kind: 'same', a: same.a.slice(from, to), b: same.b.slice(from, to) }, a: [], b: [] };
  }
  return runsOf(places.filter(({ same }) => !same || same.a.length + same.b.length > 0));
}

/** Whether the last word of a change belongs together with the first unchanged word after it. */
function isJoined(change: Place, from: number, same: Words): boolean {
  if (from > 0) return false;
  return change.a.at(-1)?.joined === true || change.b.at(-1)?.joined === true || same.a.length === 0;
}

function isJoinedBehind({ a, b }: Place, to: number, same: Words): boolean {
  if (to < same.a.length) return false;
  // What one text omits may have split the group in the other.
  const inA = a.length > 0 && same.a.at(-1)?.joined === true;
  return inA || (b.length > 0 && same.b.at(-1)?.joined === true);
}

/** Whether the word before place `at` belongs together with the one at it, in both texts. */
function isInside(same: Words, at: number): boolean {
  return same.a[at - 1]?.joined === true && same.b[at - 1]?.joined === true;
}

function placesOf(runs: readonly Words[]): Place[] {
  const places: Place[] = [];
  for (const one of runs) {
    const last = places.at(-1);
    if (one.kind === 'same') places.push({ same: one, a: [], b: [] });
    else if (last && !last.same) {
      last.a.push(...one.a);
      last.b.push(...one.b);
    } else places.push({ same: null, a: [...one.a], b: [...one.b] });
  }
  return places;
}

function runsOf(places: readonly Place[]): Words[] {
  return places.flatMap(({ same, a, b }): Words[] =>
    same
      ? [same]
      : [
          { kind: 'removed' as const, a, b: [] },
          { kind: 'added' as const, a: [], b },
        ],
  );
}

/**
 * One run of removed and one of added words at each place of change; a single word between longer changes belongs to
 * them, as it means nothing to a reader.
 */
export function withoutCrumbs(runs: readonly Words[]): Words[] {
  const places = placesOf(runs);
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
  return runsOf(places);
}

function isMisread(a: readonly Word[], b: readonly Word[]): boolean {
  return sameWord(joined(a), joined(b), { fuzzy: false, scanned: true });
}

/** Words as one, as OCR cuts and joins them. */
function joined(words: readonly Word[]): Spelling {
  const of = (part: 'key' | 'folded' | 'read') => words.map(({ spelling }) => spelling[part] ?? '').join('');
  const isRead = words.some(({ spelling }) => spelling.read !== null);
  return spellingOf({ key: of('key'), folded: of('folded') }, isRead ? of('read') : null);
}

/** A speck of dirt is no word: one letter, or on the side that OCR read a few that are none as they were read. */
function isSpeckOf(words: readonly Word[], { scanned }: PlanTokenizer): boolean {
  const letters = words.map(({ spelling }) => spelling.folded).join('');
  if (/\d/.test(letters)) return false;
  const isOdd = scanned && words.every(({ spelling }) => spelling.read !== spelling.folded);
  return letters.length <= (isOdd ? MOST_OF_SPECK : 1);
}
