import { EXTRA_COST, STRANGE_COST, type Steps } from './channel.js';
import type { Trie } from './trie.js';

/** How far a reading may fall behind the best one before it is given up. */
const SLACK = 9;
const STRANGEST = 1;

/** Finds the words of a trie that may have been read as some letters, with what each costs (−ln of the chance). */
export class Reader {
  private readonly costs: Float32Array;
  private readonly stamps: Int32Array;
  private stamp = 0;
  private readonly trie: Trie;
  private readonly longest: number;

  constructor(trie: Trie, longest = 24) {
    this.trie = trie;
    this.longest = longest;
    this.costs = new Float32Array(trie.size * (longest + 1));
    this.stamps = new Int32Array(trie.size * (longest + 1));
  }

  /**
   * Calls `found` with each end node that the letters `raw` may stand for. `first` are the steps of the first letter
   * (a capital), `rest` those of the others.
   */
  read(
    raw: string,
    first: Steps,
    rest: Steps,
    extra: ReadonlyMap<string, number>,
    found: (node: number, cost: number) => void,
  ): void {
    const { trie, costs, stamps } = this;
    const length = raw.length;
    if (length > this.longest) return;
    const stamp = ++this.stamp;
    const nodes = trie.size;
    const lists: number[][] = Array.from({ length: length + 1 }, () => []);
    const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
    const reach = (node: number, at: number, cost: number) => {
      if (cost > best[at]! + SLACK) return;
      const slot = at * nodes + node;
      if (stamps[slot] !== stamp) {
        stamps[slot] = stamp;
        costs[slot] = cost;
        lists[at]!.push(node);
      } else if (cost < costs[slot]!) costs[slot] = cost;
      else return;
      if (cost < best[at]!) best[at] = cost;
    };
    reach(0, 0, 0);
    for (let at = 0; at <= length; at++) {
      const list = lists[at]!;
      const limit = best[at]! + SLACK;
      // Letters that were not read: the list grows while it is walked.
      for (let k = 0; k < list.length; k++) {
        const node = list[k]!;
        const cost = costs[at * nodes + node]!;
        if (cost > limit) continue;
        for (const step of (node === 0 ? first : rest).lost) {
          const next = this.walk(node, step.letters);
          if (next > 0) reach(next, at, cost + step.cost);
        }
      }
      if (at === length) break;
      const one = raw[at]!;
      const two = at + 2 <= length ? raw.slice(at, at + 2) : '';
      const three = at + 3 <= length ? raw.slice(at, at + 3) : '';
      const extraCost = extra.get(one) ?? EXTRA_COST;
      for (const from of [first, rest]) {
        const tables = [
          from.read.get(one),
          two === '' ? undefined : from.read.get(two),
          three === '' ? undefined : from.read.get(three),
        ];
        for (const node of list) {
          if ((node === 0) !== (from === first) && first !== rest) continue;
          const cost = costs[at * nodes + node]!;
          if (cost > limit) continue;
          for (let width = 0; width < 3; width++) {
            const steps = tables[width];
            if (steps === undefined) continue;
            const room = best[at + width + 1]! + SLACK - cost;
            for (const step of steps) {
              if (step.cost > room) break;
              const next = this.walk(node, step.letters);
              if (next > 0) reach(next, at + width + 1, cost + step.cost);
            }
          }
          if (cost + STRANGE_COST * STRANGEST <= best[at + 1]! + SLACK)
            for (const next of trie.branches[node]!) reach(next, at + 1, cost + STRANGE_COST);
          reach(node, at + 1, cost + extraCost);
        }
        if (first === rest) break;
      }
    }
    for (const node of lists[length]!) if (trie.word[node]! >= 0) found(node, costs[length * nodes + node]!);
  }

  private walk(node: number, letters: readonly number[]): number {
    let at = node;
    for (const letter of letters) {
      at = this.trie.child(at, letter);
      if (at === 0) return 0;
    }
    return at;
  }
}
