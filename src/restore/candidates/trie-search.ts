import { Trie } from '../language/trie.js';
import { Cells, grown } from './cells.js';
import { type Channel, EXTRA_COST, type Pair, STRANGE_COST, type Steps } from './channel.js';

/** How far a reading may fall behind the best one (−ln) before it is pruned. */
export const SLACK = 9;
const LONGEST = 20;
/** The precision by which costs are sorted, and more than the nodes of any trie. */
const FINE = 4096;
const MOST_NODES = 1 << 13;
/** The cells that are memoized at most. */
const MOST_CELLS = 1 << 20;

/**
 * Finds the words of a trie that may have been read as some letters. What was found for the first letters of a word is
 * memoized, so that words with the same first letters share the work (the rimes are spelled backwards, and share their
 * ends). All is kept in a few typed arrays: a cell is a node of the trie and what it costs (−ln) to get there.
 */
export class TrieSearch extends Cells {
  /** The words found, by their number in the trie, and their costs: see `find`. */
  words = new Uint16Array(1 << 12);
  costs = new Float32Array(1 << 12);
  /** Where the words of a key begin and end, the cheapest first. */
  readonly from: number[] = [];
  readonly to: number[] = [];
  private found = 0;

  private readonly work: Float64Array;
  private readonly stamps: Int32Array;
  private readonly list: Uint16Array;
  private readonly order: Int32Array;
  private stamp = 0;
  private count = 0;
  private best = 0;

  private readonly trie: Trie;
  private readonly readings: ReadonlyMap<string, number>;
  private readonly steps: Steps;
  private readonly limit: number;

  /** Words that cost more than `limit` are not found. */
  constructor(words: readonly string[], channel: Channel, limit: number) {
    super();
    this.trie = new Trie(words);
    this.readings = channel.readings;
    this.steps = channel.stepsFor(this.trie);
    this.limit = limit;
    this.work = new Float64Array(this.trie.size);
    this.stamps = new Int32Array(this.trie.size);
    this.list = new Uint16Array(this.trie.size);
    this.order = new Int32Array(this.trie.size);
  }

  /** Clears the memoized results if they have grown large; earlier keys are then invalid. */
  makeRoom(): void {
    if (this.used < MOST_CELLS && this.found < MOST_CELLS) return;
    this.clearCells();
    for (const list of [this.from, this.to]) list.length = 0;
    this.found = 0;
  }

  /** The words that may have been read as `raw`, as a key: they are in `words` from `from[key]` to `to[key]`. */
  find(raw: string): number {
    const key = this.column(raw.length > LONGEST ? TOO_LONG : raw);
    if (this.from[key] === -1) this.collect(key);
    return key;
  }

  private column(raw: string): number {
    const known = this.columns.get(raw);
    if (known !== undefined) return known;
    if (raw === '') {
      this.stampAnew();
      this.reach(0, 0);
      this.lose();
    } else if (raw === TOO_LONG) this.stampAnew();
    else {
      const length = raw.length;
      const last = this.column(raw.slice(0, length - 1));
      this.stampAnew();
      const read = raw[length - 1]!;
      const reading = this.readings.get(read) ?? -1;
      this.pull(last, reading, true);
      for (let width = 2; width <= 3 && width <= length; width++) {
        const several = this.readings.get(raw.slice(length - width));
        if (several !== undefined && this.steps.has[several] === 1)
          this.pull(this.columns.get(raw.slice(0, length - width))!, several, false);
      }
      this.lose();
    }
    return this.keep(raw);
  }

  private stampAnew(): void {
    this.stamp++;
    this.count = 0;
    this.best = Number.POSITIVE_INFINITY;
  }

  /** From the nodes of an earlier column by one printed letter that was read so; `alone`: by one letter read. */
  private pull(column: number, reading: number, alone: boolean): void {
    const { nodes, nodeCosts, limit } = this;
    const { from, branch, branchLetter } = this.trie;
    const { single, width } = this.steps;
    const row = reading * width;
    const pairs = alone ? this.steps.double.get(reading) : undefined;
    for (let k = this.begin[column]!, end = this.end[column]!; k < end; k++) {
      const node = nodes[k]!;
      const cost = nodeCosts[k]!;
      const most = this.best + SLACK;
      const room = (most < limit ? most : limit) - cost;
      for (let b = from[node]!, last = from[node + 1]!; b < last; b++) {
        const price = reading < 0 ? STRANGE_COST : single[row + branchLetter[b]!]!;
        if (price <= room) this.reach(branch[b]!, cost + price);
      }
      if (!alone) continue;
      if (EXTRA_COST <= room) this.reach(node, cost + EXTRA_COST);
      if (pairs !== undefined) this.pullPairs(node, cost, pairs);
    }
  }

  private pullPairs(node: number, cost: number, pairs: readonly Pair[]): void {
    for (const pair of pairs) {
      const one = this.trie.child(node, pair.one);
      const two = one === 0 ? 0 : this.trie.child(one, pair.two);
      if (two > 0) this.reach(two, cost + pair.cost);
    }
  }

  /** Letters that were not read: the list grows while it is walked. */
  private lose(): void {
    const { list, work } = this;
    const { from, branch, branchLetter } = this.trie;
    const { lost } = this.steps;
    for (let k = 0; k < this.count; k++) {
      const node = list[k]!;
      const cost = work[node]!;
      const room = this.best + SLACK - cost;
      if (room < 1) continue;
      for (let b = from[node]!, last = from[node + 1]!; b < last; b++) {
        const price = lost[branchLetter[b]!]!;
        if (price <= room) this.reach(branch[b]!, cost + price);
      }
    }
  }

  private reach(node: number, cost: number): void {
    if (cost > this.limit || cost > this.best + SLACK) return;
    if (this.stamps[node] !== this.stamp) {
      this.stamps[node] = this.stamp;
      this.work[node] = cost;
      this.list[this.count++] = node;
    } else if (cost < this.work[node]!) this.work[node] = cost;
    if (cost < this.best) this.best = cost;
  }

  /** Keeps the cells that are not far behind the best one. */
  private keep(raw: string): number {
    this.from.push(-1);
    this.to.push(-1);
    return this.keepCells(raw, this.list, this.work, this.count, this.best + SLACK);
  }

  /** Sorts the words of a column, the cheapest first. */
  private collect(key: number): void {
    const { nodes, nodeCosts, trie } = this;
    const [begin, end, start] = [this.begin[key]!, this.end[key]!, this.found];
    if (start + end - begin > this.words.length) {
      this.words = grown(this.words, new Uint16Array(2 * this.words.length + end - begin));
      this.costs = grown(this.costs, new Float32Array(this.words.length));
    }
    // Cost and index packed into one number each, so that the engine's own sort orders them.
    let count = 0;
    for (let k = begin; k < end; k++)
      if (trie.word[nodes[k]!]! >= 0) this.order[count++] = Math.round(nodeCosts[k]! * FINE) * MOST_NODES + k - begin;
    this.order.subarray(0, count).sort();
    const stop = start + count;
    for (let i = 0; i < count; i++) {
      const at = begin + (this.order[i]! % MOST_NODES);
      this.words[start + i] = trie.word[nodes[at]!]!;
      this.costs[start + i] = nodeCosts[at]!;
    }
    this.found = stop;
    this.from[key] = start;
    this.to[key] = stop;
  }
}

/** The key of all letter runs too long to be a word. */
const TOO_LONG = '\n';
