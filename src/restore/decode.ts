import type { Bigrams } from './bigrams.js';
import type { Candidate } from './candidates.js';
import { START } from './model.js';

/** Readings that are kept for each word, and the least chance of those behind the first. */
const MOST_CHOICES = 6;
const LEAST = 0.005;

/** From one place between units to a later one: what the units between them may stand for. */
export interface Edge {
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** A reading and its share of the chance of all readings. */
export interface Choice {
  readonly candidate: Candidate;
  readonly chance: number;
}

export interface Decoded {
  readonly from: number;
  readonly to: number;
  /** The likeliest readings, the best first. */
  readonly choices: readonly Choice[];
}

interface State {
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate;
  forward: number;
  backward: number;
  /** Where this state's transitions begin. */
  at: number;
}

/** How well a word's case follows: [what stands before][case of the word]. `cases`: chance of a case for a word. */
export interface Cases {
  of(word: number, pattern: number): number;
  /** Factor for a case behind the case before; behind a full stop or at the line's start the row `begin`. */
  readonly after: readonly (readonly number[])[];
  readonly begin: readonly number[];
}

/**
 * Weighs all ways to read a line against each other (forward-backward over a lattice of words) and returns the
 * likeliest division into words with every reading's chance. `edges[i]` start at place i; `begins[i]`: whether a
 * sentence begins there.
 */
export function decode(
  edges: readonly (readonly Edge[])[],
  begins: readonly boolean[],
  bigrams: Bigrams,
  cases: Cases,
): Decoded[] {
  const places = edges.length + 1;
  const ending: State[][] = Array.from({ length: places }, () => []);
  const starting: State[][] = Array.from({ length: places }, () => []);
  for (const [from, list] of edges.entries())
    for (const { to, candidates } of list)
      for (const candidate of candidates) {
        const state = { from, to, candidate, forward: 0, backward: 0, at: 0 };
        starting[from]!.push(state);
        ending[to]!.push(state);
      }
  const root: State = { from: -1, to: 0, candidate: ROOT, forward: 1, backward: 0, at: 0 };
  ending[0]!.push(root);
  const scale = new Float64Array(places);
  const transitions: number[] = [];
  for (let place = 1; place < places; place++) {
    const states = ending[place]!;
    let top = Number.NEGATIVE_INFINITY;
    for (const state of states) top = Math.max(top, scale[state.from]!);
    let sum = 0;
    for (const state of states) {
      state.at = transitions.length;
      const before = ending[state.from]!;
      const c = state.candidate;
      const alone = bigrams.alone[c.first]!;
      const own = c.weight * cases.of(c.first, c.firstPattern);
      const begin = begins[state.from]!;
      let total = 0;
      for (const previous of before) {
        const p = previous.candidate;
        const shift = begin ? cases.begin[c.firstPattern]! : cases.after[p.lastPattern]![c.firstPattern]!;
        const step = (bigrams.counted(p.last, c.first) + bigrams.open[p.last]! * alone) * shift * own;
        transitions.push(step);
        total += previous.forward * step;
      }
      state.forward = total * Math.exp(scale[state.from]! - top);
      sum += state.forward;
    }
    if (sum > 0) for (const state of states) state.forward /= sum;
    scale[place] = top + Math.log(sum > 0 ? sum : 1);
  }
  const back = new Float64Array(places);
  for (const state of ending[places - 1]!) state.backward = 1;
  for (let place = places - 2; place >= 0; place--) {
    let top = Number.NEGATIVE_INFINITY;
    for (const next of starting[place]!) top = Math.max(top, back[next.to]!);
    let sum = 0;
    const before = ending[place]!;
    for (const next of starting[place]!) {
      const factor = next.backward * Math.exp(back[next.to]! - top);
      for (let k = 0; k < before.length; k++) before[k]!.backward += transitions[next.at + k]! * factor;
    }
    for (const previous of before) sum += previous.backward;
    if (sum > 0) for (const previous of before) previous.backward /= sum;
    back[place] = top + Math.log(sum > 0 ? sum : 1);
  }
  const result: Decoded[] = [];
  const whole = Math.log(root.backward || 1) + back[0]!;
  for (let from = 0; from < places - 1; ) {
    const shares = new Map<number, Choice[]>();
    for (const state of starting[from]!) {
      const chance = state.forward * state.backward * Math.exp(scale[state.to]! + back[state.to]! - whole);
      const list = shares.get(state.to) ?? [];
      shares.set(state.to, list);
      list.push({ candidate: state.candidate, chance });
    }
    let to = from + 1;
    let most = -1;
    for (const [end, list] of shares) {
      const mass = list.reduce((total, choice) => total + choice.chance, 0);
      if (mass > most) [to, most] = [end, mass];
    }
    const choices = shares.get(to)!.sort((a, b) => b.chance - a.chance);
    result.push({
      from,
      to,
      choices: choices.filter(({ chance }, i) => i === 0 || (i < MOST_CHOICES && chance > LEAST)),
    });
    from = to;
  }
  return result;
}

const ROOT: Candidate = { text: '', first: START, last: START, firstPattern: 0, lastPattern: 0, weight: 1 };
