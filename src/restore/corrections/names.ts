import { fold } from '../../text/fold.js';
import { addTo, append, countEach } from '../../text/lists.js';
import { type Candidate, weighed } from '../candidates/candidate.js';
import type { Draft } from '../decode/draft.js';
import type { Bigrams } from '../language/bigrams.js';
import { CAPITAL } from '../language/model.js';

/** An occurrence of two consecutive capitalised words, and what each of them may be. */
interface Occurrence {
  readonly line: number;
  readonly place: number;
  /** Its letters as they were read. */
  readonly raw: string;
  readonly candidates: readonly [readonly Candidate[], readonly Candidate[]];
}

interface Name {
  readonly occurrences: Occurrence[];
  /** How its second word was first read. */
  readonly text: string;
  sure: boolean;
}

const FEWEST = 3;
/** A scanner misreads a letter in the same way again and again: many occurrences prove no more than this number. */
const INDEPENDENT = 3;
const SURE = 0.995;
const UNFOUND = Math.exp(-4);
/** How much worse the reading of a word may be that is taken for another one. */
const NEAR = Math.exp(-5);

/** What other lines imply about the words at some places of a line. */
export type Known = Map<number, readonly Candidate[]>;

/**
 * Combines the occurrences of a name ("Thanh Hóa" read as "Thanh Hoa", "Thanh Héa"): each gets the candidates of all,
 * weighted by all.
 */
export class Names {
  private readonly names = new Map<string, Name>();
  private readonly bigrams: Bigrams;

  constructor(bigrams: Bigrams) {
    this.bigrams = bigrams;
  }

  /** Notes a line's pairs of capitalised words that are not in the training texts, by their letters without marks. */
  note({ decoded, begins, edges, tokens, places }: Draft, line: number): void {
    for (let i = 1; i < decoded.length; i++) {
      const [left, right] = [decoded[i - 1]!, decoded[i]!];
      if (left.to !== left.from + 1 || right.to !== right.from + 1 || begins[right.from]) continue;
      const [a, b] = [left.choices[0]!.candidate, right.choices[0]!.candidate];
      if (a.lastPattern !== CAPITAL || b.firstPattern !== CAPITAL || this.bigrams.counted(a.last, b.first) > 0)
        continue;
      const key = fold(`${a.text} ${b.text}`);
      let name = this.names.get(key);
      if (name === undefined) {
        name = { occurrences: [], text: b.text, sure: true };
        this.names.set(key, name);
      }
      name.occurrences.push({
        line,
        place: left.from,
        raw: fold(`${tokens[places[left.from]!]!.raw} ${tokens[places[right.from]!]!.raw}`),
        candidates: [edges[left.from]![0]!.candidates, edges[right.from]![0]!.candidates],
      });
      if (!(left.choices[0]!.chance > SURE && right.choices[0]!.chance > SURE)) name.sure = false;
    }
  }

  /** The lines that have to be read again, with what is known of their words. */
  agree(): Map<number, Known> {
    const lines = new Map<number, Known>();
    for (const { occurrences, sure } of this.joined()) {
      if (occurrences.length < FEWEST || sure) continue;
      for (const offset of [0, 1] as const) {
        const shared = share(occurrences.map(({ candidates }) => candidates[offset]));
        for (const { line, place } of occurrences) {
          const known = lines.get(line) ?? new Map<number, readonly Candidate[]>();
          lines.set(line, known.set(place + offset, shared));
        }
      }
    }
    return lines;
  }

  /** Names merged with rarer, differently read ones that may be the same: "Ngọc Lực" to "Ngọc Lạc". */
  private joined(): Name[] {
    const byBegin = new Map<string, Name[]>();
    this.joinByLetters();
    for (const [key, name] of this.names) addTo(byBegin, key.slice(0, key.indexOf(' ') + 2), name);
    const all: Name[] = [];
    for (const list of byBegin.values()) {
      list.sort((a, b) => b.occurrences.length - a.occurrences.length);
      const kept: Name[] = [];
      for (const name of list) {
        const same = kept.find((other) => other.occurrences.length > name.occurrences.length && mayBe(name, other));
        if (same === undefined) kept.push(name);
        else {
          append(same.occurrences, name.occurrences);
          same.sure = false;
        }
      }
      append(all, kept);
    }
    return all;
  }

  /** Merges names that were read from the same letters: "Lý Đơn" to "Lý Bồn", both read from "Ly Bon". */
  private joinByLetters(): void {
    const byLetters = new Map<string, Name>();
    const names = [...this.names].sort(([, a], [, b]) => b.occurrences.length - a.occurrences.length);
    for (const [key, name] of names) {
      const same = name.occurrences.map(({ raw }) => byLetters.get(raw)).find((one) => one !== undefined);
      if (same !== undefined) {
        append(same.occurrences, name.occurrences);
        same.sure = false;
        this.names.delete(key);
      }
      for (const { raw } of name.occurrences) if (!byLetters.has(raw)) byLetters.set(raw, same ?? name);
    }
  }
}

/** Whether the second word of each occurrence of a name is nearly as well read as that of another name. */
function mayBe({ occurrences }: Name, { text }: Name): boolean {
  return occurrences.every(({ candidates: [, list] }) => {
    const most = Math.max(...list.map(({ weight }) => weight));
    return list.some((one) => one.text === text && one.weight > NEAR * most);
  });
}

/** Every candidate of any occurrence, weighed as one word that was read several times. */
function share(lists: readonly (readonly Candidate[])[]): Candidate[] {
  // Most occurrences have the same reading and share one list.
  const times = countEach(lists);
  const all = new Map<string, Candidate>();
  for (const list of times.keys()) for (const one of list) if (!all.has(one.text)) all.set(one.text, one);
  const sums = new Map([...all.keys()].map((text) => [text, 0]));
  for (const [list, count] of times) {
    const weights = new Map(list.map(({ text, weight }) => [text, weight]));
    const least = Math.min(...list.map(({ weight }) => weight)) * UNFOUND;
    for (const [text, sum] of sums) sums.set(text, sum + count * Math.log(weights.get(text) ?? least));
  }
  const top = Math.max(...sums.values());
  const power = Math.min(1, INDEPENDENT / lists.length);
  return [...all.values()].map((one) => weighed(one, Math.exp((sums.get(one.text)! - top) * power)));
}
