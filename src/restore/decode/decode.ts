import type { Candidate } from '../candidates/candidate.js';
import type { Bigrams } from '../language/bigrams.js';
import { AFTER, BEGIN } from '../language/cases.js';
import { doubled, type Edge, LONGEST_PART, States } from './states.js';

/** How many readings are kept for each word, and the least probability of those after the first. */
const MOST_CHOICES = 6;
const LEAST = 0.005;
/** Partial hypotheses less likely than this (of 1) are pruned. */
const HOPELESS = 1e-9;

/** A reading and its share of the probability of all readings. */
interface Choice {
  readonly candidate: Candidate;
  readonly chance: number;
}

export interface Decoded {
  readonly from: number;
  readonly to: number;
  /** The likeliest readings, the best first. */
  readonly choices: readonly Choice[];
}

/**
 * Weighs all hypotheses for a line against each other (forward-backward over a lattice of words) and returns the
 * likeliest division into words with every reading's chance. `edges[i]` start at place i; `begins[i]`: whether a
 * sentence begins there.
 */
export function decode(edges: readonly (readonly Edge[])[], begins: readonly boolean[], bigrams: Bigrams): Decoded[] {
  const result: Decoded[] = [];
  for (let from = 0; from < edges.length; ) {
    let to = Math.min(edges.length, from + LONGEST_PART);
    // A long line is read in parts, split where a sentence begins if possible.
    if (to < edges.length) for (let at = to; at > from + LONGEST_PART / 2; at--) if (begins[at]) [to, at] = [at, 0];
    lattice.read(edges, begins, bigrams, from, to, result);
    from = to;
  }
  return result;
}

/**
 * The hypotheses for the tokens between two places, weighed by the forward-backward algorithm. The arrays are free for
 * reuse when it returns.
 */
class Lattice extends States {
  read(
    edges: readonly (readonly Edge[])[],
    begins: readonly boolean[],
    bigrams: Bigrams,
    from: number,
    to: number,
    result: Decoded[],
  ): void {
    this.places = to - from + 1;
    this.setUp(edges, from);
    this.goForward(begins, bigrams, from);
    this.goBackward();
    for (let place = 0; place < this.places - 1; ) {
      const next = this.likeliestEnd(place);
      result.push({ from: from + place, to: from + next, choices: this.choicesAt(place, next) });
      place = next;
    }
    this.candidates = [];
  }

  /** Forward probabilities of each state, and of each step. */
  private goForward(begins: readonly boolean[], bigrams: Bigrams, from: number): void {
    const { starts, byEnd, endFrom, forward, scale, stepsAt } = this;
    let at = 0;
    forward[0] = 1;
    scale[0] = 0;
    for (let place = 1; place < this.places; place++) {
      const [begin, end] = [endFrom[place]!, endFrom[place + 1]!];
      let top = Number.NEGATIVE_INFINITY;
      for (let k = begin; k < end; k++) top = Math.max(top, scale[starts[byEnd[k]!]!]!);
      let sum = 0;
      for (let k = begin; k < end; k++) {
        const state = byEnd[k]!;
        const start = starts[state]!;
        stepsAt[state] = at;
        const total = this.arrive(state, begins[from + start]!, bigrams);
        at += endFrom[start + 1]! - endFrom[start]!;
        forward[state] = total * Math.exp(scale[start]! - top);
        sum += forward[state]!;
      }
      if (sum > 0) for (let k = begin; k < end; k++) forward[byEnd[k]!]! /= sum;
      scale[place] = top + Math.log(sum > 0 ? sum : 1);
    }
  }

  /** Fills in the steps from every previous state to this one and returns their total probability. */
  private arrive(state: number, begins: boolean, bigrams: Bigrams): number {
    const { byEnd, endFrom, forward, last, lastCase } = this;
    const start = this.starts[state]!;
    const first = this.first[state]!;
    const firstCase = this.firstCase[state]!;
    const alone = bigrams.alone[first]!;
    const own = this.own[state]!;
    const [from, to] = [endFrom[start]!, endFrom[start + 1]!];
    let at = this.stepsAt[state]!;
    if (at + to - from > this.steps.length) this.steps = doubled(this.steps, Float64Array);
    const { steps } = this;
    let total = 0;
    for (let k = from; k < to; k++, at++) {
      const before = byEnd[k]!;
      const share = forward[before]!;
      steps[at] = 0;
      if (share < HOPELESS) continue;
      const shift = begins ? BEGIN[firstCase]! : AFTER[4 * lastCase[before]! + firstCase]!;
      const word = last[before]!;
      const step = (bigrams.counted(word, first) + bigrams.open[word]! * alone) * shift * own;
      steps[at] = step;
      total += share * step;
    }
    return total;
  }

  /** Backward probabilities of each state. */
  private goBackward(): void {
    const { ends, byEnd, endFrom, startFrom, stepsAt, steps, backward, back, places } = this;
    backward.fill(0, 0, this.count);
    back[places - 1] = 0;
    for (let k = endFrom[places - 1]!; k < endFrom[places]!; k++) backward[byEnd[k]!] = 1;
    for (let place = places - 2; place >= 0; place--) {
      const [begin, end] = [endFrom[place]!, endFrom[place + 1]!];
      let top = Number.NEGATIVE_INFINITY;
      for (let next = startFrom[place]!; next < startFrom[place + 1]!; next++) top = Math.max(top, back[ends[next]!]!);
      for (let next = startFrom[place]!; next < startFrom[place + 1]!; next++) {
        const factor = backward[next]! * Math.exp(back[ends[next]!]! - top);
        let at = stepsAt[next]!;
        for (let k = begin; k < end; k++) backward[byEnd[k]!]! += steps[at++]! * factor;
      }
      let sum = 0;
      for (let k = begin; k < end; k++) sum += backward[byEnd[k]!]!;
      if (sum > 0) for (let k = begin; k < end; k++) backward[byEnd[k]!]! /= sum;
      back[place] = top + Math.log(sum > 0 ? sum : 1);
    }
  }

  /** Turns the shares of a place's states into probabilities and returns the end that most of them share. */
  private likeliestEnd(place: number): number {
    const { forward, backward, scale, back, ends, startFrom } = this;
    const whole = Math.log(backward[0]! || 1) + back[0]!;
    const mass = [0, 0];
    for (let state = startFrom[place]!; state < startFrom[place + 1]!; state++) {
      const end = ends[state]!;
      const chance = forward[state]! * backward[state]! * Math.exp(scale[end]! + back[end]! - whole);
      forward[state] = chance;
      mass[end - place - 1]! += chance;
    }
    return mass[1]! > mass[0]! ? place + 2 : place + 1;
  }

  /** The readings from a place to another, the best first. */
  private choicesAt(place: number, to: number): Choice[] {
    const { forward, ends, startFrom, candidates } = this;
    let best = -1;
    for (let state = startFrom[place]!; state < startFrom[place + 1]!; state++)
      if (ends[state] === to && (best < 0 || forward[state]! > forward[best]!)) best = state;
    const choices: Choice[] = [{ candidate: candidates[best]!, chance: forward[best]! }];
    if (choices[0]!.chance > 1 - LEAST) return choices;
    for (let state = startFrom[place]!; state < startFrom[place + 1]!; state++)
      if (state !== best && ends[state] === to && forward[state]! > LEAST)
        choices.push({ candidate: candidates[state]!, chance: forward[state]! });
    return choices.sort((a, b) => b.chance - a.chance).slice(0, MOST_CHOICES);
  }
}

const lattice = new Lattice();
