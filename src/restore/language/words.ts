import { type SyllableTable, syllableTable } from '../../text/syllable.js';
import { CLASSES, type LanguageData } from './model.js';

/**
 * Numbers for all words that may be read: the classes, the words with a case of their own, then every syllable of the
 * rules, seen or not.
 */
export class Words {
  readonly table: SyllableTable = syllableTable();
  readonly specials: readonly string[];
  /** The number of the first syllable. */
  readonly base: number;
  readonly size: number;
  /** Numbers of the places that the data speaks of. */
  readonly ofPlace: Int32Array;
  /** A probability for every syllable of the rules, from the frequency of its parts among the words seen; by number. */
  readonly priors: Float64Array;
  private readonly onsets: ReadonlyMap<string, number>;
  private readonly rimes: ReadonlyMap<string, number>;

  constructor(data: LanguageData) {
    const { onsets, rimes, exists } = this.table;
    this.specials = data.words.slice(data.specials);
    this.base = CLASSES + this.specials.length;
    this.size = this.base + exists.length;
    this.onsets = new Map(onsets.map((onset, i) => [onset, i]));
    this.rimes = new Map(rimes.flatMap((spellings, i) => spellings.map((spelling) => [spelling, i] as const)));
    this.ofPlace = Int32Array.from([
      0,
      1,
      2,
      ...data.words.map((word, i) => (i < data.specials ? this.numberOf(word) : CLASSES + i - data.specials)),
    ]);
    this.priors = this.countParts(data);
  }

  /** The number of a syllable in lower case; −1 if there is none. */
  numberOf(word: string): number {
    for (let length = Math.min(LONGEST_ONSET, word.length); length >= 0; length--) {
      const onset = this.onsets.get(word.slice(0, length));
      const rime = onset === undefined ? undefined : this.rimes.get(word.slice(length));
      if (rime === undefined) continue;
      const number = onset! * this.table.rimes.length + rime;
      if (this.table.exists[number] === 1) return this.base + number;
    }
    return -1;
  }

  /** The letters of a syllable, the first vowel toned. */
  spell(number: number): string {
    const { onsets, rimes } = this.table;
    const at = number - this.base;
    return onsets[Math.floor(at / rimes.length)]! + rimes[at % rimes.length]![0]!;
  }

  private countParts(data: LanguageData): Float64Array {
    const { onsets, rimes, bareOf, toneOf, exists } = this.table;
    const onsetCounts = new Float64Array(onsets.length).fill(0.3);
    const bareCounts = new Float64Array(rimes.length).fill(0.3);
    const toneCounts = new Float64Array(6).fill(0.3);
    for (let place = 0; place < data.specials; place++) {
      const at = this.ofPlace[CLASSES + place]! - this.base;
      const rime = at % rimes.length;
      onsetCounts[Math.floor(at / rimes.length)]!++;
      bareCounts[bareOf[rime]!]!++;
      toneCounts[toneOf[rime]!]!++;
    }
    const rimeCounts = Float64Array.from(rimes, (_, r) => bareCounts[bareOf[r]!]! * toneCounts[toneOf[r]!]!);
    const priors = new Float64Array(this.size);
    let total = 0;
    for (let o = 0, at = 0; o < onsets.length; o++)
      for (let r = 0; r < rimes.length; r++, at++)
        if (exists[at] === 1) {
          priors[this.base + at] = onsetCounts[o]! * rimeCounts[r]!;
          total += priors[this.base + at]!;
        }
    for (let at = this.base; at < this.size; at++) priors[at]! /= total;
    return priors;
  }
}

const LONGEST_ONSET = 3;
