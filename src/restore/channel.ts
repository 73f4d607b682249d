import type { LanguageData } from './model.js';
import type { Trie } from './trie.js';

/** Printed letters, as numbers of a trie's letters, and what it costs (−ln) that they were read so. */
export interface Step {
  readonly letters: readonly number[];
  readonly cost: number;
}

/** What each reading may stand for. */
export interface Steps {
  /** One letter printed: its cost by number for what was read (up to three letters). */
  readonly single: ReadonlyMap<string, Float64Array>;
  /** Two letters printed and read as one. */
  readonly double: ReadonlyMap<string, readonly Step[]>;
  /** Letters printed and not read at all, by number. */
  readonly lost: Float64Array;
}

/** A reading that was never counted: any letter for any other, and a letter for none. */
export const STRANGE_COST = 9;
export const EXTRA_COST = 7.5;
const MOST_LOST = 7;
/** A mark that an English reading does not invent, as it does é, was printed. */
const KEPT_MARK = /[àáâãèêìíòóôõùúýăđĩũơưạ-ỹÀÁÂÃÈÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]/;
const KEPT_COST = 0.05;

/** Whether the letters of the trie's words are printed small or large; "cased": as they stand. */
export type Printed = 'lower' | 'upper' | 'cased';

/** The table of steps for a trie. */
export function stepsFor(data: LanguageData, trie: Trie, printed: Printed): Steps {
  const single = new Map<string, Float64Array>();
  const double = new Map<string, Step[]>();
  const lost = new Float64Array(trie.letters.size).fill(Number.POSITIVE_INFINITY);
  for (const [letters, reading, hundredths] of data.channel) {
    if (
      letters === '' ||
      (printed === 'lower'
        ? letters !== letters.toLowerCase()
        : printed === 'upper' && letters !== letters.toUpperCase())
    )
      continue;
    const path = [...(printed === 'upper' ? letters.toLowerCase() : letters)].map(
      (letter) => trie.letters.get(letter) ?? -1,
    );
    if (path.includes(-1)) continue;
    const cost = hundredths / 100;
    if (reading === '') {
      if (path.length === 1 && cost < MOST_LOST) lost[path[0]!] = cost;
    } else if (path.length === 1) {
      const row =
        single.get(reading) ??
        new Float64Array(trie.letters.size).fill(reading.length === 1 ? STRANGE_COST : Number.POSITIVE_INFINITY);
      single.set(reading, row);
      row[path[0]!] = Math.min(row[path[0]!]!, cost);
    } else {
      const list = double.get(reading) ?? [];
      double.set(reading, list);
      list.push({ letters: path, cost });
    }
  }
  for (const [letter, number] of trie.letters) {
    const own = printed === 'upper' ? letter.toUpperCase() : letter;
    if (!KEPT_MARK.test(own)) continue;
    const row = single.get(own) ?? new Float64Array(trie.letters.size).fill(STRANGE_COST);
    single.set(own, row);
    row[number] = KEPT_COST;
  }
  return { single, double, lost };
}

/** What letters that stand for no printed one cost. */
export function extraCosts(data: LanguageData): Map<string, number> {
  return new Map(data.channel.filter(([printed]) => printed === '').map(([, read, cost]) => [read, cost / 100]));
}
