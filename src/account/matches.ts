import { alike } from '../characters/alike.js';
import type { Plan, Position } from '../schema/plan.js';
import { has, LETTER } from '../text/letters.js';
import { type Stated, statedIn } from './stated.js';

/** Values whose words at their place are not what `match` says of them. */
export function badMatches(plan: Plan, text: string): string[] {
  return [...statedIn(plan)]
    .filter((value) => !fulfils(value, text))
    .map(
      ({ path, value, places, match }) => `no ${match} words: ${path} has ${value}, its place ${slices(places, text)}`,
    );
}

/** Whether the words at a value's place are the value, as its `match` says; a value without `match` passes. */
export function fulfils({ value, raw, places, match }: Stated, text: string): boolean {
  if (!match || places.length === 0) return true;
  const words = slices(places, text);
  if (match === 'exact') return words === value;
  // Markup in place of letters, or between them, is covered by the tests of its readers
  if (/&#?\w{1,40};|\$|\{\.|<\/?[a-z]/i.test(words)) return true;
  if (match === 'cleaned') return small(words) === small(value);
  if (match === 'restored') return !raw || small(words) === small(raw);
  return holds(words, value) || (raw !== undefined && holds(words, raw)) || !has(value, LETTER);
}

function slices(places: readonly Position[], text: string): string {
  const parts = places.flatMap((place) => place.parts ?? [place]);
  return parts.map(({ start, end }) => text.slice(start.offset, end.offset)).join('\n');
}

function small(text: string): string {
  return alike(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Whether a text has the words of another in their order, others between them or not. */
function holds(text: string, value: string): boolean {
  const letters = small(text);
  let at = 0;
  return value.split(/\s+/).every((word) => {
    const own = small(word);
    const found = letters.indexOf(own, at);
    at = found + own.length;
    return found >= 0;
  });
}
