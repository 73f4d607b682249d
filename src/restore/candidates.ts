import { Bigrams } from './bigrams.js';
import { extraCosts, type Steps, stepsFor } from './channel.js';
import { CAPITAL, CLASSES, type LanguageData, LOWER, NUMBER, OWN, UNKNOWN, UPPER } from './model.js';
import { Reader } from './reader.js';
import { oneStyle } from './syllable.js';
import { Trie } from './trie.js';
import { isNumeric } from './units.js';

/** A word that a unit may stand for. `weight`: the chance of reading the unit's letters where the word is printed. */
export interface Candidate {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly firstPattern: number;
  readonly lastPattern: number;
  readonly weight: number;
}

const KEPT = 14;
/** Weight of the words remembered whole beside the letters. */
const MEMORY = 0.25;
/** "hoà" against "hòa": how much rarer the other spelling is, −ln. */
const OTHER_STYLE = 1.5;
/** What a letter of a word that nobody knows costs (−ln), and a digit of a number. */
const STRANGE_LETTER = 2.8;
const DIGIT = 2.3;
// Letters that look the same large and small (and digits read for letters), which say nothing of a word's case.
const EITHER_CASE = /[cCoOsSuUvVwWxXzZkKpPIl0-9]/;

export class Candidates {
  readonly bigrams: Bigrams;
  private readonly data: LanguageData;
  private readonly known = new Map<string, readonly Candidate[]>();
  private readonly memory = new Map<string, [word: number, pattern: number, weight: number][]>();
  private readonly plain: { trie: Trie; reader: Reader; lower: Steps; upper: Steps };
  private readonly cased: { trie: Trie; reader: Reader; steps: Steps };
  private readonly extra: ReadonlyMap<string, number>;

  constructor(data: LanguageData) {
    this.data = data;
    this.bigrams = new Bigrams(data);
    const syllables: [string, number][] = [];
    const specials: [string, number][] = [];
    for (const [i, word] of data.words.entries()) {
      if (i >= data.specials) specials.push([word, i + CLASSES]);
      else {
        syllables.push([word, i + CLASSES]);
        const other = otherStyle(word);
        if (other !== null) syllables.push([other, i + CLASSES]);
      }
    }
    const trie = new Trie(syllables);
    const own = new Trie(specials);
    this.plain = {
      trie,
      reader: new Reader(trie),
      lower: stepsFor(data, trie, 'lower'),
      upper: stepsFor(data, trie, 'upper'),
    };
    this.cased = { trie: own, reader: new Reader(own), steps: stepsFor(data, own, 'cased') };
    this.extra = extraCosts(data);
    for (const [key, read, cost] of data.memory) {
      const list = this.memory.get(read) ?? [];
      this.memory.set(read, list);
      list.push([Math.floor(key / 4), key % 4, Math.exp(-cost / 100)]);
    }
  }

  /** The words that a unit may stand for, the likeliest first, the unit itself among them. */
  of(raw: string): readonly Candidate[] {
    let found = this.known.get(raw);
    if (found === undefined) {
      if (this.known.size > 20_000) this.known.clear();
      found = this.find(raw);
      this.known.set(raw, found);
    }
    return found;
  }

  private find(raw: string): readonly Candidate[] {
    const words = new Map<string, { text: string; id: number; pattern: number; weight: number }>();
    const add = (text: string, id: number, pattern: number, weight: number) => {
      const same = words.get(text);
      if (same === undefined) words.set(text, { text, id, pattern, weight });
      else same.weight += weight;
    };
    const numeric = isNumeric(raw);
    for (const [id, pattern, weight] of this.memory.get(raw) ?? [])
      if (!numeric || raw.length === 2)
        add(withCase(this.data.words[id - CLASSES]!, pattern), id, pattern, MEMORY * weight);
    if (numeric) add(raw, NUMBER, OWN, Math.exp(-DIGIT * raw.length));
    else this.readLetters(raw, add);
    const { alone } = this.bigrams;
    const list = [...words.values()].map((w) => ({ ...w, rank: w.weight * alone[w.id]! }));
    list.sort((a, b) => b.rank - a.rank);
    const kept = list.slice(0, KEPT);
    if (!numeric && !words.has(raw))
      kept.push({ text: raw, id: UNKNOWN, pattern: OWN, weight: Math.exp(-STRANGE_LETTER * raw.length), rank: 0 });
    return kept.map(({ text, id, pattern, weight }) => ({
      text,
      first: id,
      last: id,
      firstPattern: pattern,
      lastPattern: pattern,
      weight,
    }));
  }

  private readLetters(raw: string, add: (text: string, id: number, pattern: number, weight: number) => void): void {
    const { plain, cased, extra } = this;
    const letters = 1 - MEMORY;
    for (const pattern of likelyCases(raw)) {
      const first = pattern === LOWER ? plain.lower : plain.upper;
      const rest = pattern === UPPER ? plain.upper : plain.lower;
      plain.reader.read(raw, first, rest, extra, (node, cost) => {
        const word = plain.trie.surfaces[node]!;
        const own = oneStyle(word) === word ? 0 : OTHER_STYLE;
        add(withCase(word, pattern), plain.trie.word[node]!, pattern, letters * Math.exp(-cost - own));
      });
    }
    cased.reader.read(raw, cased.steps, cased.steps, extra, (node, cost) => {
      add(cased.trie.surfaces[node]!, cased.trie.word[node]!, OWN, letters * Math.exp(-cost));
    });
  }
}

/** The cases that fit a unit's letters best: "SO" may be SỐ, Số or cơ's neighbour "sở". */
function likelyCases(raw: string): number[] {
  let upperFirst = 0;
  let lowerFirst = 0;
  let upperRest = 0;
  let lowerRest = 0;
  for (const [i, letter] of [...raw].entries()) {
    if (EITHER_CASE.test(letter) || letter.toLowerCase() === letter.toUpperCase()) continue;
    const upper = letter !== letter.toLowerCase();
    if (i === 0) upper ? upperFirst++ : lowerFirst++;
    else upper ? upperRest++ : lowerRest++;
  }
  const misfits = [upperFirst + upperRest, lowerFirst + upperRest, lowerFirst + lowerRest];
  const least = Math.min(...misfits);
  return [LOWER, CAPITAL, UPPER].filter(
    (pattern) => misfits[pattern] === least && !(pattern === UPPER && raw.length === 1),
  );
}

function withCase(word: string, pattern: number): string {
  if (pattern === CAPITAL) return word[0]!.toUpperCase() + word.slice(1);
  return pattern === UPPER ? word.toUpperCase() : word;
}

/** "hòa" → "hoà"; null for words that are spelled one way only. */
function otherStyle(word: string): string | null {
  const apart = word.normalize('NFD');
  const match = /^(?<head>.*)(?<first>[ou])(?<tone>[\u0300\u0301\u0309\u0303\u0323])(?<second>[aey])$/.exec(apart);
  if (match === null) return null;
  const { head, first, tone, second } = match.groups as Record<string, string>;
  const other = (head! + first! + second! + tone!).normalize('NFC');
  return oneStyle(other) === word ? other : null;
}
