import { type LanguageData, UNKNOWN } from './model.js';
import type { Words } from './words.js';

const DISCOUNT = 0.75;
/** Probability mass of words unseen in the plans, spread by the rules of syllables. */
const FRESH = 0.02;
const UNKNOWN_SHARE = 0.01;

/**
 * The probability of a word after another: counted bigrams, discounted and interpolated with the words that follow many
 * others (Kneser and Ney 1995) and, to a small extent, with the syllables of the rules. Words are numbers, see
 * words.ts.
 */
export class Bigrams {
  /** The probability of a word on its own, as the last resort. */
  readonly alone: Float64Array;
  /** The probability mass that a word's counted pairs leave open. */
  readonly open: Float64Array;
  private readonly keys: Int32Array;
  private readonly shares: Float64Array;
  private readonly mask: number;

  constructor(data: LanguageData, words: Words) {
    const { bigrams } = data;
    const { ofPlace } = words;
    const followed = new Float64Array(ofPlace.length);
    let pairs = 0;
    for (let i = 0; i < bigrams.length; i += 2 + 2 * bigrams[i + 1]!)
      for (let k = 0; k < bigrams[i + 1]!; k++, pairs++) followed[bigrams[i + 2 + 2 * k]!]!++;
    let slots = 1024;
    while (slots < 3 * pairs) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots).fill(-1);
    this.shares = new Float64Array(slots);
    this.open = new Float64Array(words.size).fill(1);
    this.alone = words.priors.map((prior) => FRESH * prior);
    const counts = [...data.classCounts, ...data.counts];
    let total = 0;
    for (let place = 1; place < counts.length; place++) total += counts[place]!;
    for (let place = 1; place < counts.length; place++) {
      const seen = (0.5 * followed[place]!) / pairs + (0.5 * counts[place]!) / total;
      this.alone[ofPlace[place]!]! += (1 - FRESH - UNKNOWN_SHARE) * seen;
    }
    this.alone[UNKNOWN]! += UNKNOWN_SHARE;
    for (let i = 0; i < bigrams.length; i += 2 + 2 * bigrams[i + 1]!) {
      const [before, followers] = [ofPlace[bigrams[i]!]!, bigrams[i + 1]!];
      let sum = 0;
      for (let k = 0; k < followers; k++) sum += bigrams[i + 3 + 2 * k]!;
      this.open[before] = (DISCOUNT * followers + 0.5) / (sum + 0.5);
      for (let k = 0; k < followers; k++)
        this.set(before, ofPlace[bigrams[i + 2 + 2 * k]!]!, (bigrams[i + 3 + 2 * k]! - DISCOUNT) / (sum + 0.5));
    }
  }

  private slot(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 9) & this.mask;
    while (this.keys[at] !== key && this.keys[at] !== -1) at = (at + 1) & this.mask;
    return at;
  }

  private set(before: number, after: number, share: number): void {
    const key = before * LIMIT + after;
    const at = this.slot(key);
    this.keys[at] = key;
    this.shares[at] = share;
  }

  /** The share that counted pairs give, without the part left open: see `open` and `alone`. */
  counted(before: number, after: number): number {
    const key = before * LIMIT + after;
    const at = this.slot(key);
    return this.keys[at] === key ? this.shares[at]! : 0;
  }
}

/** Numbers of words stay below this, so that a pair of them fits into 31 bits. */
const LIMIT = 46_340;
