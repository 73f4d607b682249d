import { CAPITAL, type LanguageData, LOWER, UPPER } from '../language/model.js';
import type { Words } from '../language/words.js';
import { Channel } from './channel.js';
import { SLACK, TrieSearch } from './trie-search.js';

const LONGEST_ONSET = 5;
/** "hoà" against "hòa": how much rarer the other spelling is, −ln. */
const OTHER_STYLE = 1.5;

/** The maximum cost of a reading (−ln). */
const MOST = 30;
/** Given a reading this cheap, unusual divisions are not tried. */
const GOOD = 7;
const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăđơưAEIOUY0-9¢]/;

/**
 * Finds the syllables that letters may stand for: every division of the letters into onset and rime is tried. Onsets
 * and rimes are few, and so are their damaged forms, which are memoized.
 */
export class SyllableSearch {
  /** What `read` found last, the likeliest first: numbers of syllables and what it costs to read them so (−ln). */
  readonly numbers: Int32Array;
  readonly found: Float64Array;
  /** Onset and spelling of what was found, see `spell`. */
  private readonly onset: Int32Array;
  private readonly rime: Int32Array;
  private readonly ranks: Float64Array;
  private readonly words: Words;
  private readonly logs: Float64Array;
  private readonly common: number;
  /** Where each rime's spellings are in the list of them, and how much rarer than the first of its rime each is. */
  private readonly rimeOf: Int32Array;
  private readonly rimeCost: Float64Array;
  private readonly spelling: readonly string[];
  private readonly forward: Channel;
  private readonly backward: Channel;
  /** Readers for parts in lower case, with a capital and in capitals; made when they are needed. */
  private readonly onsets: (TrieSearch | undefined)[] = [];
  private readonly rimes: (TrieSearch | undefined)[] = [];
  private readonly kept: number;

  /** `alone`: how common each word is; `kept`: how many syllables are found at most. */
  constructor(data: LanguageData, words: Words, alone: Float64Array, forward: Channel, kept: number) {
    this.words = words;
    this.kept = kept;
    this.numbers = new Int32Array(kept);
    this.found = new Float64Array(kept);
    this.onset = new Int32Array(kept);
    this.rime = new Int32Array(kept);
    this.ranks = new Float64Array(kept);
    this.logs = alone.map(Math.log);
    this.common = Number.NEGATIVE_INFINITY;
    for (let word = words.base; word < this.logs.length; word++)
      if (this.logs[word]! > this.common) this.common = this.logs[word]!;
    const { rimes } = words.table;
    this.spelling = rimes.flat();
    this.rimeOf = Int32Array.from(rimes.flatMap((spellings, i) => spellings.map(() => i)));
    this.rimeCost = Float64Array.from(rimes.flatMap((spellings) => spellings.map((_, i) => i * OTHER_STYLE)));
    this.forward = forward;
    this.backward = new Channel(data, true);
  }

  /**
   * Finds the likeliest syllables that `raw` may stand for, weighed by how common they are; returns how many. None costs
   * more than `most`.
   */
  read(raw: string, pattern: number, most: number): number {
    const { table, base } = this.words;
    const { logs, common, ranks, kept } = this;
    const width = table.rimes.length;
    const onsets = this.onsetReader(pattern);
    const lower = this.rimeReader(pattern === CAPITAL ? LOWER : pattern);
    onsets.makeRoom();
    lower.makeRoom();
    const reversed = [...raw].reverse().join('');
    let count = 0;
    let best = Number.POSITIVE_INFINITY;
    // The likeliest division first: after the consonants that open the word.
    const middle = raw.search(VOWEL);
    for (let k = 0; k <= 2 * LONGEST_ONSET; k++) {
      const at = Math.max(middle, 0) + (k % 2 === 0 ? -k / 2 : (k + 1) / 2);
      if (at < 0 || at > raw.length || at > LONGEST_ONSET) continue;
      if (k > 2 && best < GOOD) break;
      const rest = reversed.slice(0, raw.length - at);
      const key = onsets.find(raw.slice(0, at));
      const restKey = lower.find(rest);
      for (let i = onsets.from[key]!; i < onsets.to[key]!; i++) {
        const onset = onsets.words[i]!;
        const cost = onsets.costs[i]!;
        if (cost > Math.min(most, best + SLACK)) break;
        let rimes = lower;
        let rimeKey = restKey;
        if (pattern === CAPITAL && onset === 0) {
          // An empty onset leaves the capital to the rime.
          rimes = this.rimeReader(CAPITAL);
          rimes.makeRoom();
          rimeKey = rimes.find(rest);
        }
        const { words, costs } = rimes;
        for (let r = rimes.from[rimeKey]!, end = rimes.to[rimeKey]!; r < end; r++) {
          const sum = cost + costs[r]!;
          if (sum > most || sum > best + SLACK || (count === kept && common - sum <= ranks[kept - 1]!)) break;
          const spelling = words[r]!;
          const number = onset * width + this.rimeOf[spelling]!;
          if (table.exists[number] !== 1) continue;
          if (sum < best) best = sum;
          const total = sum + this.rimeCost[spelling]!;
          const rank = logs[base + number]! - total;
          if (count === kept && rank <= ranks[kept - 1]!) continue;
          if (count < kept) count++;
          this.insert(count - 1, base + number, onset, spelling, total, rank);
        }
      }
    }
    return count;
  }

  /** Puts a syllable in its place among the `last` that were found before it. */
  private insert(last: number, number: number, onset: number, spelling: number, cost: number, rank: number): void {
    const { numbers, found, ranks } = this;
    let place = last;
    for (; place > 0 && ranks[place - 1]! < rank; place--) {
      numbers[place] = numbers[place - 1]!;
      found[place] = found[place - 1]!;
      ranks[place] = ranks[place - 1]!;
      this.onset[place] = this.onset[place - 1]!;
      this.rime[place] = this.rime[place - 1]!;
    }
    numbers[place] = number;
    found[place] = cost;
    ranks[place] = rank;
    this.onset[place] = onset;
    this.rime[place] = spelling;
  }

  /** The letters of the syllable that `read` found as its nth, in lower case. */
  spell(nth: number): string {
    return this.words.table.onsets[this.onset[nth]!]! + this.spelling[this.rime[nth]!]!;
  }

  private onsetReader(pattern: number): TrieSearch {
    this.onsets[pattern] ??= new TrieSearch(
      this.words.table.onsets.map((onset) => withCase(onset, pattern)),
      this.forward,
      MOST,
    );
    return this.onsets[pattern];
  }

  private rimeReader(pattern: number): TrieSearch {
    this.rimes[pattern] ??= new TrieSearch(
      this.spelling.map((rime) => [...withCase(rime, pattern)].reverse().join('')),
      this.backward,
      MOST,
    );
    return this.rimes[pattern];
  }
}

/** A word as a pattern has it. */
export function withCase(word: string, pattern: number): string {
  if (pattern === CAPITAL && word !== '') return word[0]!.toUpperCase() + word.slice(1);
  return pattern === UPPER ? word.toUpperCase() : word;
}
