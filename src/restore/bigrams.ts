import { CLASSES, type LanguageData } from './model.js';

const DISCOUNT = 0.75;
/** Share of the mass that words unseen in the plans get among all words, by the rules of the syllable. */
const FRESH = 0.02;
const UNKNOWN_SHARE = 0.01;

/**
 * How likely a word is behind another: counted pairs, discounted, filled up with the words that follow many others
 * (Kneser and Ney 1995) and, for the least part, with the syllables of the rules.
 */
export class Bigrams {
  /** The chance of a word on its own, as the last resort. */
  readonly alone: Float64Array;
  /** The share of a word's followers that its counted pairs leave open. */
  readonly open: Float64Array;
  private readonly keys: Float64Array;
  private readonly shares: Float64Array;
  private readonly mask: number;

  constructor(data: LanguageData) {
    const size = data.words.length + CLASSES;
    const { bigrams } = data;
    const followed = new Float64Array(size);
    let pairs = 0;
    for (let i = 0; i < bigrams.length; i += 2 + 2 * bigrams[i + 1]!)
      for (let k = 0; k < bigrams[i + 1]!; k++, pairs++) followed[bigrams[i + 2 + 2 * k]!]!++;
    let slots = 1024;
    while (slots < 2 * pairs) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Float64Array(slots).fill(-1);
    this.shares = new Float64Array(slots);
    this.open = new Float64Array(size).fill(1);
    this.alone = new Float64Array(size);
    const counts = [...data.classCounts, ...data.counts];
    let total = 0;
    for (let id = 1; id < size; id++) total += counts[id]!;
    for (let id = 1; id < size; id++) {
      const prior = id < CLASSES ? 0 : Math.exp(-data.priors[id - CLASSES]! / 100);
      const seen = (0.5 * followed[id]!) / pairs + (0.5 * counts[id]!) / total;
      this.alone[id] = (1 - FRESH - UNKNOWN_SHARE) * seen + FRESH * prior + (id === 2 ? UNKNOWN_SHARE : 0);
    }
    for (let i = 0; i < bigrams.length; i += 2 + 2 * bigrams[i + 1]!) {
      const [before, followers] = [bigrams[i]!, bigrams[i + 1]!];
      let sum = 0;
      for (let k = 0; k < followers; k++) sum += bigrams[i + 3 + 2 * k]!;
      this.open[before] = (DISCOUNT * followers + 0.5) / (sum + 0.5);
      for (let k = 0; k < followers; k++)
        this.set(before, bigrams[i + 2 + 2 * k]!, (bigrams[i + 3 + 2 * k]! - DISCOUNT) / (sum + 0.5));
    }
  }

  private slot(key: number): number {
    let at = (Math.imul(key | 0, 0x9e3779b1) >>> 7) & this.mask;
    while (this.keys[at] !== key && this.keys[at] !== -1) at = (at + 1) & this.mask;
    return at;
  }

  private set(before: number, after: number, share: number): void {
    const key = before * 65_536 + after;
    const at = this.slot(key);
    this.keys[at] = key;
    this.shares[at] = share;
  }

  /** The share that counted pairs give, without the part left open: see `open` and `alone`. */
  counted(before: number, after: number): number {
    const key = before * 65_536 + after;
    const at = this.slot(key);
    return this.keys[at] === key ? this.shares[at]! : 0;
  }
}
