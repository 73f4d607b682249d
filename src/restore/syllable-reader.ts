import { extraCosts, type Steps, stepsFor } from './channel.js';
import { CAPITAL, type LanguageData, LOWER, UPPER } from './model.js';
import { Reader, type Readings, SLACK } from './reader.js';
import { Trie } from './trie.js';
import type { Words } from './words.js';

const LONGEST_ONSET = 5;
/** "hoà" against "hòa": how much rarer the other spelling is, −ln. */
const OTHER_STYLE = 1.5;

/** Readings that cost more are none (−ln). */
const MOST = 30;
const MOST_KNOWN = 20_000;
/** With a reading as cheap as this, divisions far from the usual one are not tried. */
const GOOD = 7;
const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăđơưAEIOUY0-9¢]/;

interface Part {
  readonly reader: Reader;
  readonly lower: Steps;
  readonly upper: Steps;
}

/** A syllable that letters may stand for: its number, its parts, the cost of reading it so and its rank (both ln). */
export interface ReadSyllable {
  readonly number: number;
  readonly onset: number;
  readonly spelling: number;
  readonly cost: number;
  readonly rank: number;
}

/** What was found up to some limit. */
interface Known {
  readonly limit: number;
  readonly readings: Readings;
}

/**
 * Finds the syllables that letters may stand for: every division of the letters into onset and rime is tried. Onsets
 * and rimes are few, and so are their damaged forms, which are remembered from word to word.
 */
export class SyllableReader {
  private readonly words: Words;
  private readonly logs: Float64Array;
  private readonly common: number;
  private readonly onsets: Part;
  private readonly rimes: Part;
  /** The rime that each spelling of the rimes' trie stands for, and how much rarer the spelling is. */
  private readonly rimeOf: Int32Array;
  private readonly rimeCost: Float64Array;
  private readonly spelling: string[];
  private readonly known = [LOWER, CAPITAL, UPPER].map(() => ({
    onsets: new Map<string, Known>(),
    rimes: new Map<string, Known>(),
  }));

  /** `alone`: how common each word is. */
  constructor(data: LanguageData, words: Words, alone: Float64Array) {
    this.words = words;
    this.logs = alone.map(Math.log);
    this.common = this.logs.subarray(words.base).reduce((a, b) => Math.max(a, b));
    const { onsets, rimes } = words.table;
    const extra = extraCosts(data);
    this.spelling = rimes.flat();
    this.rimeOf = Int32Array.from(rimes.flatMap((spellings, i) => spellings.map(() => i)));
    this.rimeCost = Float64Array.from(rimes.flatMap((spellings) => spellings.map((_, i) => i * OTHER_STYLE)));
    const read = (list: readonly string[]) => {
      const trie = new Trie(list);
      return {
        reader: new Reader(trie, extra),
        lower: stepsFor(data, trie, 'lower'),
        upper: stepsFor(data, trie, 'upper'),
      };
    };
    this.onsets = read(onsets);
    this.rimes = read(this.spelling);
  }

  /** The likeliest syllables that `raw` may stand for, weighed by how common they are; at most `kept`. */
  read(raw: string, pattern: number, kept: number): ReadSyllable[] {
    const list: ReadSyllable[] = [];
    const { table, base } = this.words;
    const { logs, common } = this;
    const width = table.rimes.length;
    let best = Number.POSITIVE_INFINITY;
    // The likeliest division first: behind the consonants that open the word.
    const middle = raw.search(VOWEL);
    for (let k = 0; k <= 2 * LONGEST_ONSET; k++) {
      const at = Math.max(middle, 0) + (k % 2 === 0 ? -k / 2 : (k + 1) / 2);
      if (at < 0 || at > raw.length || at > LONGEST_ONSET) continue;
      if (k > 2 && best < GOOD) break;
      const onsets = this.readOnset(raw.slice(0, at), pattern);
      for (let i = 0; i < onsets.words.length; i++) {
        const onset = onsets.words[i]!;
        const cost = onsets.costs[i]!;
        const room = Math.min(MOST, best + SLACK) - cost;
        if (room < 0) break;
        // An empty onset leaves the capital to the rime.
        const rimes = this.readRime(raw.slice(at), pattern === CAPITAL && onset !== 0 ? LOWER : pattern, room);
        for (let r = 0; r < rimes.words.length; r++) {
          const sum = cost + rimes.costs[r]!;
          if (sum > Math.min(MOST, best + SLACK) || (list.length === kept && common - sum <= list[kept - 1]!.rank))
            break;
          const rime = this.rimeOf[rimes.words[r]!]!;
          if (table.exists[onset * width + rime] !== 1) continue;
          if (sum < best) best = sum;
          const total = sum + this.rimeCost[rimes.words[r]!]!;
          const number = base + onset * width + rime;
          const rank = logs[number]! - total;
          if (list.length === kept && rank <= list[kept - 1]!.rank) continue;
          if (list.length === kept) list.pop();
          let place = list.length;
          while (place > 0 && list[place - 1]!.rank < rank) place--;
          list.splice(place, 0, { number, onset, spelling: rimes.words[r]!, cost: total, rank });
        }
      }
    }
    return list;
  }

  /** A syllable's letters from what `read` found. */
  spell(onset: number, spelling: number): string {
    return this.words.table.onsets[onset]! + this.spelling[spelling]!;
  }

  private readOnset(raw: string, pattern: number): Readings {
    return this.remember(this.onsets, this.known[pattern]!.onsets, raw, pattern, MOST);
  }

  private readRime(raw: string, pattern: number, limit: number): Readings {
    return this.remember(this.rimes, this.known[pattern]!.rimes, raw, pattern, limit);
  }

  private remember(part: Part, known: Map<string, Known>, raw: string, pattern: number, limit: number): Readings {
    const before = known.get(raw);
    if (before !== undefined && before.limit >= limit) return before.readings;
    if (known.size > MOST_KNOWN) known.clear();
    const { reader, lower, upper } = part;
    const readings = reader.read(raw, pattern === LOWER ? lower : upper, pattern === UPPER ? upper : lower, limit);
    known.set(raw, { limit, readings });
    return readings;
  }
}
