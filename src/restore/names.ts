import { fold } from '../text/fold.js';
import type { Bigrams } from './bigrams.js';
import type { Candidate } from './candidates.js';
import type { Draft } from './draft.js';
import { CAPITAL } from './model.js';

/** One place where two capitalised words stand together. */
interface Occurrence {
  readonly draft: Draft;
  readonly place: number;
}

const FEWEST = 3;
/** One scanner spoils a letter in one way again and again: many occurrences say no more than this number. */
const INDEPENDENT = 3;
const SURE = 0.995;
const UNFOUND = Math.exp(-4);

/**
 * Makes the occurrences of a name ("Thanh Hóa" read as "Thanh Hoa", "Thanh Héa") bear each other out: each gets the
 * candidates of all, weighed by all. Returns the drafts that have to be decoded again.
 */
export function agreeOnNames(drafts: readonly Draft[], bigrams: Bigrams): Set<Draft> {
  const changed = new Set<Draft>();
  for (const occurrences of findNames(drafts, bigrams).values()) {
    if (occurrences.length < FEWEST || occurrences.every(isSure)) continue;
    for (const offset of [0, 1]) {
      const shared = share(occurrences.map(({ draft, place }) => draft.edges[place + offset]![0]!.candidates));
      for (const { draft, place } of occurrences) {
        const [edge, ...others] = draft.edges[place + offset]!;
        draft.edges[place + offset] = [{ ...edge!, candidates: shared }, ...others];
        changed.add(draft);
      }
    }
  }
  return changed;
}

/** Pairs of capitalised words that no text learned from has, by their letters without marks. */
function findNames(drafts: readonly Draft[], bigrams: Bigrams): Map<string, Occurrence[]> {
  const names = new Map<string, Occurrence[]>();
  for (const draft of drafts) {
    const { decoded } = draft;
    for (let i = 1; i < decoded.length; i++) {
      const [left, right] = [decoded[i - 1]!, decoded[i]!];
      if (left.to !== left.from + 1 || right.to !== right.from + 1 || draft.begins[right.from]) continue;
      const [a, b] = [left.choices[0]!.candidate, right.choices[0]!.candidate];
      if (a.lastPattern !== CAPITAL || b.firstPattern !== CAPITAL || bigrams.counted(a.last, b.first) > 0) continue;
      const key = fold(`${a.text} ${b.text}`);
      const list = names.get(key);
      if (list === undefined) names.set(key, [{ draft, place: left.from }]);
      else list.push({ draft, place: left.from });
    }
  }
  return names;
}

function isSure({ draft, place }: Occurrence): boolean {
  return draft.decoded.every(
    ({ from, choices }) => (from !== place && from !== place + 1) || choices[0]!.chance > SURE,
  );
}

/** Every candidate of any occurrence, weighed as one word that was read several times. */
function share(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const all = new Map<string, Candidate>();
  for (const list of lists) for (const one of list) if (!all.has(one.text)) all.set(one.text, one);
  const sums = new Map([...all.keys()].map((text) => [text, 0]));
  for (const list of lists) {
    const weights = new Map(list.map(({ text, weight }) => [text, weight]));
    const least = Math.min(...list.map(({ weight }) => weight)) * UNFOUND;
    for (const [text, sum] of sums) sums.set(text, sum + Math.log(weights.get(text) ?? least));
  }
  const top = Math.max(...sums.values());
  const power = Math.min(1, INDEPENDENT / lists.length);
  return [...all.values()].map((one) => ({ ...one, weight: Math.exp((sums.get(one.text)! - top) * power) }));
}
