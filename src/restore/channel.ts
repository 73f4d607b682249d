import type { LanguageData } from './model.js';
import type { Trie } from './trie.js';

/** A step of reading: letters of the trie walked for the letters read, and what it costs (−ln). */
export interface Step {
  readonly letters: readonly number[];
  readonly cost: number;
}

/** The steps for what is read, printed in lower case, in capitals, or (for words with a case of their own) in either. */
export interface Steps {
  readonly read: ReadonlyMap<string, readonly Step[]>;
  /** Letters printed and not read at all. */
  readonly lost: readonly Step[];
}

/** A reading that was never counted: any letter for any other. */
export const STRANGE_COST = 9;
export const EXTRA_COST = 7.5;
const LONGEST_COST = 9;

export type Printed = 'lower' | 'upper' | 'cased';

/** The table of steps for a trie, whose letters are lower case unless `printed` is "cased". */
export function stepsFor(data: LanguageData, trie: Trie, printed: Printed): Steps {
  const read = new Map<string, Step[]>();
  const lost: Step[] = [];
  for (const [letters, reading, cost] of data.channel) {
    const upper = letters !== letters.toLowerCase();
    const lower = letters !== letters.toUpperCase();
    if (letters === '' || cost / 100 > LONGEST_COST) continue;
    if (printed === 'lower' && upper) continue;
    if (printed === 'upper' && lower) continue;
    const path = [...(printed === 'upper' ? letters.toLowerCase() : letters)].map((letter) => trie.letters.get(letter));
    if (path.includes(undefined)) continue;
    const step = { letters: path as number[], cost: cost / 100 };
    if (reading === '') {
      if (step.cost < 7) lost.push(step);
      continue;
    }
    const steps = read.get(reading);
    if (steps === undefined) read.set(reading, [step]);
    else steps.push(step);
  }
  for (const steps of read.values()) steps.sort((a, b) => a.cost - b.cost);
  return { read, lost };
}

/** What letters that stand for no printed one cost. */
export function extraCosts(data: LanguageData): Map<string, number> {
  return new Map(data.channel.filter(([printed]) => printed === '').map(([, read, cost]) => [read, cost / 100]));
}
