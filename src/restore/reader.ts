import { EXTRA_COST, STRANGE_COST, type Steps } from './channel.js';
import type { Trie } from './trie.js';

/** How far a reading may fall behind the best one (−ln) before it is given up. */
export const SLACK = 9;
const LONGEST = 20;

/** What may have been read: numbers of the trie's words, and what each costs (−ln), the cheapest first. */
export interface Readings {
  readonly words: Int32Array;
  readonly costs: Float64Array;
}

/** Finds the words of a trie that may have been read as some letters. */
export class Reader {
  private readonly costs: Float64Array;
  private readonly stamps: Int32Array;
  private readonly lists: Int32Array[];
  private readonly best = new Float64Array(LONGEST + 1);
  private readonly lengths = new Int32Array(LONGEST + 1);
  private limit = 0;
  private stamp = 0;
  private readonly trie: Trie;
  private readonly extra: ReadonlyMap<string, number>;

  /** `extra`: what letters cost that stand for no printed one. */
  constructor(trie: Trie, extra: ReadonlyMap<string, number>) {
    this.trie = trie;
    this.extra = extra;
    this.costs = new Float64Array(trie.size * (LONGEST + 1));
    this.stamps = new Int32Array(trie.size * (LONGEST + 1));
    this.lists = Array.from({ length: LONGEST + 1 }, () => new Int32Array(trie.size));
  }

  /**
   * `first` are the steps of the first printed letter (a capital, say), `rest` those of the others. Nothing that costs
   * more than `limit` is found.
   */
  read(raw: string, first: Steps, rest: Steps, limit: number): Readings {
    const { costs, best, lists, lengths } = this;
    const length = raw.length;
    if (length > LONGEST) return NONE;
    this.stamp++;
    this.limit = limit;
    best.fill(Number.POSITIVE_INFINITY);
    lengths.fill(0);
    this.reach(0, 0, 0);
    for (let at = 0; at <= length; at++) {
      this.lose(at, first, rest);
      if (at === length) break;
      const row = at * this.trie.size;
      const most = best[at]! + SLACK;
      const extraCost = this.extra.get(raw[at]!) ?? EXTRA_COST;
      for (let width = 1; width <= 3 && at + width <= length; width++) {
        const read = raw.slice(at, at + width);
        const one = first.single.get(read);
        const others = rest.single.get(read);
        if (width > 1 && one === undefined && others === undefined) continue;
        for (let k = 0; k < lengths[at]!; k++) {
          const node = lists[at]![k]!;
          const cost = costs[row + node]!;
          if (cost <= most) this.step(node, at + width, cost, node === 0 ? one : others, width === 1);
        }
      }
      for (let k = 0; k < lengths[at]!; k++) {
        const node = lists[at]![k]!;
        const cost = costs[row + node]!;
        if (cost > most) continue;
        this.reach(node, at + 1, cost + extraCost);
        const pairs = (node === 0 ? first : rest).double.get(raw[at]!);
        if (pairs === undefined) continue;
        for (const pair of pairs) {
          const next = this.trie.walk(node, pair.letters);
          if (next > 0) this.reach(next, at + 1, cost + pair.cost);
        }
      }
    }
    return this.collect(length);
  }

  /** From a node to its children by one printed letter. */
  private step(node: number, to: number, cost: number, table: Float64Array | undefined, strange: boolean): void {
    const { from, branch, branchLetter } = this.trie;
    if (table === undefined && !strange) return;
    const room = Math.min(this.limit, this.best[to]! + SLACK) - cost;
    for (let b = from[node]!; b < from[node + 1]!; b++) {
      const price = table === undefined ? STRANGE_COST : table[branchLetter[b]!]!;
      if (price <= room) this.reach(branch[b]!, to, cost + price);
    }
  }

  /** Letters that were not read: the list grows while it is walked. */
  private lose(at: number, first: Steps, rest: Steps): void {
    const { from, branch, branchLetter } = this.trie;
    const list = this.lists[at]!;
    for (let k = 0; k < this.lengths[at]!; k++) {
      const node = list[k]!;
      const cost = this.costs[at * this.trie.size + node]!;
      if (cost > this.best[at]! + SLACK - 1) continue;
      const { lost } = node === 0 ? first : rest;
      for (let b = from[node]!; b < from[node + 1]!; b++) this.reach(branch[b]!, at, cost + lost[branchLetter[b]!]!);
    }
  }

  private reach(node: number, at: number, cost: number): void {
    if (cost > this.limit || cost > this.best[at]! + SLACK) return;
    const slot = at * this.trie.size + node;
    if (this.stamps[slot] !== this.stamp) {
      this.stamps[slot] = this.stamp;
      this.costs[slot] = cost;
      this.lists[at]![this.lengths[at]!++] = node;
    } else if (cost < this.costs[slot]!) this.costs[slot] = cost;
    if (cost < this.best[at]!) this.best[at] = cost;
  }

  private collect(length: number): Readings {
    const { trie, costs } = this;
    const row = length * trie.size;
    const most = this.best[length]! + SLACK;
    const found: number[] = [];
    for (let k = 0; k < this.lengths[length]!; k++) {
      const node = this.lists[length]![k]!;
      if (trie.word[node]! >= 0 && costs[row + node]! <= most) found.push(node);
    }
    found.sort((a, b) => costs[row + a]! - costs[row + b]!);
    const words = Int32Array.from(found, (node) => trie.word[node]!);
    return { words, costs: Float64Array.from(found, (node) => costs[row + node]!) };
  }
}

const NONE: Readings = { words: new Int32Array(0), costs: new Float64Array(0) };
