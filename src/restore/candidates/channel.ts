import { addTo } from '../../text/lists.js';
import type { LanguageData } from '../language/model.js';
import type { Trie } from '../language/trie.js';

/** Two printed letters, as numbers of a trie's letters, that were read as one, and what that costs (−ln). */
export interface Pair {
  readonly one: number;
  readonly two: number;
  readonly cost: number;
}

/** What a trie's letters may have been read as. */
export interface Steps {
  /** How many letters the trie has. */
  readonly width: number;
  /** What it costs (−ln) that a letter was read so: at `number of the reading * width + number of the letter`. */
  readonly single: Float64Array;
  /** 1 for readings that some letter of the trie has, by number. */
  readonly has: Uint8Array;
  /** Two letters printed and read as one, by the number of the reading. */
  readonly double: ReadonlyMap<number, readonly Pair[]>;
  /** Letters printed and not read at all, by number. */
  readonly lost: Float64Array;
}

/** A reading that was never counted: any letter for any other, and a letter for none. */
export const STRANGE_COST = 9;
export const EXTRA_COST = 7.5;
const MOST_LOST = 7;
/** A mark that English OCR does not invent, as it does é, was printed. */
const KEPT_MARK = /[àáâãèêìíòóôõùúýăđĩũơưạ-ỹÀÁÂÃÈÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]/;
const KEPT_COST = 0.05;

const backwards = (letters: string) => (letters.length < 2 ? letters : [...letters].reverse().join(''));

/** Which letters are read for which; with `reversed` for words that are spelled backwards. */
export class Channel {
  /** Numbers of the readings, of one to three letters each. */
  readonly readings = new Map<string, number>();
  private readonly channel: LanguageData['channel'];
  private readonly printed: readonly string[];
  private readonly kept: readonly string[];

  constructor({ channel }: LanguageData, reversed: boolean) {
    this.channel = channel;
    this.printed = reversed ? channel.printed.map(backwards) : channel.printed;
    for (const read of channel.read) this.readings.set(reversed ? backwards(read) : read, this.readings.size);
    this.kept = channel.printed.filter((letters) => letters.length === 1 && KEPT_MARK.test(letters));
    for (const letter of this.kept) if (!this.readings.has(letter)) this.readings.set(letter, this.readings.size);
  }

  /** What the letters of a trie may have been read as. */
  stepsFor({ letters }: Trie): Steps {
    const { channel, printed, readings } = this;
    const width = letters.size;
    const single = new Float64Array(readings.size * width).fill(Number.POSITIVE_INFINITY);
    const lost = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const has = new Uint8Array(readings.size);
    const double = new Map<number, Pair[]>();
    for (const [read, number] of readings)
      if (read.length === 1) single.fill(STRANGE_COST, number * width, (number + 1) * width);
    const { entries, read } = channel;
    const none = read.indexOf('');
    let at = 0;
    for (const one of printed) {
      const count = entries[at++]!;
      const first = letters.get(one[0]!);
      const second = one.length > 1 ? letters.get(one[1]!) : 0;
      if (first !== undefined && second !== undefined)
        for (let i = at; i < at + 2 * count; i += 2) {
          const reading = entries[i]!;
          const cost = entries[i + 1]! / 100;
          if (one.length > 1) addTo(double, reading, { one: first, two: second, cost });
          else if (reading === none) lost[first] = cost < MOST_LOST ? cost : Number.POSITIVE_INFINITY;
          else {
            has[reading] = 1;
            single[reading * width + first] = cost;
          }
        }
      at += 2 * count;
    }
    for (const letter of this.kept) {
      const number = letters.get(letter);
      if (number !== undefined) single[readings.get(letter)! * width + number] = KEPT_COST;
    }
    return { width, single, has, double, lost };
  }
}
