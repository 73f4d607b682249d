import { type Candidate, oneWord } from '../candidates/candidate.js';
import { START } from '../language/model.js';

/** From one place between tokens to a later one: what the tokens between them may stand for. */
export interface Edge {
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** How many tokens of a line are weighed together. */
export const LONGEST_PART = 400;

const ROOT = oneWord('', START, 0, 1, 1);

/**
 * The states of a lattice: a state is a candidate in its place. All data on states is in arrays that are reused for the
 * next line.
 */
export class States {
  protected candidates: Candidate[] = [];
  /** The places before and after each state; states are in the order of the places before them. */
  protected starts = new Int32Array(1 << 10);
  protected ends = new Int32Array(1 << 10);
  protected first = new Int32Array(1 << 10);
  protected last = new Int32Array(1 << 10);
  protected firstCase = new Uint8Array(1 << 10);
  protected lastCase = new Uint8Array(1 << 10);
  /** The probability of a state's letters and case, regardless of context. */
  protected own = new Float64Array(1 << 10);
  /** The states by the places after them, and where each state's steps from the states before it begin. */
  protected byEnd = new Int32Array(1 << 10);
  protected stepsAt = new Int32Array(1 << 10);
  protected forward = new Float64Array(1 << 10);
  protected backward = new Float64Array(1 << 10);
  protected steps = new Float64Array(1 << 13);
  /** Where the states before and after each place begin in their order. */
  protected readonly startFrom = new Int32Array(LONGEST_PART + 2);
  protected readonly endFrom = new Int32Array(LONGEST_PART + 2);
  /** Logarithms of the scaling factors of forward and backward probabilities, by place. */
  protected readonly scale = new Float64Array(LONGEST_PART + 1);
  protected readonly back = new Float64Array(LONGEST_PART + 1);
  protected places = 0;
  protected count = 0;

  /** Numbers the states; the first is what precedes the line. */
  protected setUp(edges: readonly (readonly Edge[])[], from: number): void {
    const { startFrom, endFrom, places, candidates } = this;
    this.count = 0;
    endFrom.fill(0);
    this.add(ROOT, 0, 0);
    for (let place = 0; place < places - 1; place++) {
      startFrom[place] = this.count;
      for (const edge of edges[from + place]!) {
        // A word may not extend beyond the end of the part.
        if (edge.to - from >= places) continue;
        for (const candidate of edge.candidates) this.add(candidate, place, edge.to - from);
      }
    }
    startFrom[places - 1] = this.count;
    for (let place = 0; place < places; place++) endFrom[place + 1]! += endFrom[place]!;
    // Filled from the end, so that the states of a place keep their order.
    const { ends, byEnd } = this;
    for (let state = this.count - 1; state >= 0; state--) byEnd[--endFrom[ends[state]! + 1]!] = state;
    for (let place = 0; place < places; place++) endFrom[place] = endFrom[place + 1]!;
    endFrom[places] = candidates.length;
  }

  protected add(candidate: Candidate, start: number, end: number): void {
    const state = this.count++;
    if (state === this.starts.length) this.grow();
    this.candidates.push(candidate);
    this.starts[state] = start;
    this.ends[state] = end;
    this.first[state] = candidate.first;
    this.last[state] = candidate.last;
    this.firstCase[state] = candidate.firstPattern;
    this.lastCase[state] = candidate.lastPattern;
    this.own[state] = candidate.weight * candidate.caseShare;
    this.endFrom[end + 1]!++;
  }

  protected grow(): void {
    this.starts = doubled(this.starts, Int32Array);
    this.ends = doubled(this.ends, Int32Array);
    this.first = doubled(this.first, Int32Array);
    this.last = doubled(this.last, Int32Array);
    this.firstCase = doubled(this.firstCase, Uint8Array);
    this.lastCase = doubled(this.lastCase, Uint8Array);
    this.own = doubled(this.own, Float64Array);
    this.byEnd = doubled(this.byEnd, Int32Array);
    this.stepsAt = doubled(this.stepsAt, Int32Array);
    this.forward = doubled(this.forward, Float64Array);
    this.backward = doubled(this.backward, Float64Array);
  }
}

export function doubled<T extends Int32Array | Uint8Array | Float64Array>(old: T, kind: new (length: number) => T): T {
  const larger = new kind(2 * old.length);
  larger.set(old);
  return larger;
}
