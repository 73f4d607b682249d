import type { Plan } from './schema/plan.js';

// "position", "textPositions", "onBehalfOfPosition"; "match", "matches", "targetMatches" are beside one and are about
// it
const KEYS = /[pP]ositions?$|^match(?:es)?$|Matches$/;

/** The same plan without any position. */
export function withoutPositions(plan: Plan): Plan {
  return strip(plan) as Plan;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (KEYS.test(key) ? [] : [[key, strip(one)]])));
}
