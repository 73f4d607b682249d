import { CLASSES, type LanguageData } from './model.js';
import { partSyllable, type SyllableTable, syllableTable, TONES } from './syllable.js';

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
  /** A chance for every syllable of the rules, from how common its parts are among the words seen; by number. */
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

  /** The number of a syllable in lower case; −1 where the rules have no such one. */
  numberOf(word: string): number {
    const onset = partSyllable(word)?.onset;
    if (onset === undefined) return -1;
    return this.base + this.onsets.get(onset)! * this.table.rimes.length + this.rimes.get(word.slice(onset.length))!;
  }

  private countParts(data: LanguageData): Float64Array {
    const { onsets, rimes, exists } = this.table;
    const onsetCounts = new Float64Array(onsets.length).fill(0.3);
    const rimeCounts = new Float64Array(rimes.length);
    const bare = rimes.map(([rime]) => partTone(rime!));
    const bareCounts = new Map<string, number>();
    const toneCounts = new Float64Array(6).fill(0.3);
    for (let place = 0; place < data.specials; place++) {
      const at = this.ofPlace[CLASSES + place]! - this.base;
      const rime = at % rimes.length;
      onsetCounts[Math.floor(at / rimes.length)]!++;
      bareCounts.set(bare[rime]!.bare, (bareCounts.get(bare[rime]!.bare) ?? 0.3) + 1);
      toneCounts[bare[rime]!.tone]!++;
    }
    for (const [r, { bare: letters, tone }] of bare.entries())
      rimeCounts[r] = (bareCounts.get(letters) ?? 0.3) * toneCounts[tone]!;
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

function partTone(rime: string): { bare: string; tone: number } {
  const apart = rime.normalize('NFD');
  const tone = TONES.findIndex((mark) => apart.includes(mark));
  return { bare: apart.replace(TONES[tone] ?? '', '').normalize('NFC'), tone: tone + 1 };
}
