import { Bigrams } from './bigrams.js';
import { extraCosts, type Steps, stepsFor } from './channel.js';
import { CAPITAL, CLASSES, type LanguageData, LOWER, NUMBER, OWN, UNKNOWN, UPPER } from './model.js';
import { Reader } from './reader.js';
import { SyllableReader } from './syllable-reader.js';
import { Trie } from './trie.js';
import { Words } from './words.js';

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
/** What a letter of a word that nobody knows costs (−ln), and a digit of a number. */
const STRANGE_LETTER = 2.8;
const DIGIT = 2.3;
// Letters that look the same large and small (and digits read for letters), which say nothing of a word's case.
const EITHER_CASE = /[cCoOsSuUvVwWxXzZkKpPIl0-9]/;
// co  d6i: a small letter somewhere, so that the word is not set in capitals
const SMALL = /\p{Ll}/u;
// II  IV  XII: Roman numerals stay as they are
const ROMAN = /^(?:I{1,3}|IV|V|VII|VIII|IX|X|XII|XIII)$/;

/** A word in small letters that may well be a syllable is no acronym. */
const READ_WELL = 0.003;
const OTHER_LENGTH = 6;
/** Acronyms that cost more are none (−ln). */
const MOST_CASED = 22;

interface Found {
  text: string;
  number: number;
  pattern: number;
  weight: number;
}

/** Finds what units may stand for. Remembers what it found: one for each restorer. */
export class Candidates {
  readonly bigrams: Bigrams;
  readonly words: Words;
  private readonly known = new Map<string, readonly Candidate[]>();
  private readonly memory = new Map<string, { text: string; number: number; pattern: number; weight: number }[]>();
  private readonly syllables: SyllableReader;
  private readonly foreign: ReadonlySet<string>;
  private readonly cased: Reader;
  private readonly casedSteps: Steps;

  constructor(data: LanguageData) {
    this.words = new Words(data);
    this.bigrams = new Bigrams(data, this.words);
    this.syllables = new SyllableReader(data, this.words, this.bigrams.alone);
    this.foreign = new Set(this.words.specials);
    const trie = new Trie(this.words.specials);
    this.cased = new Reader(trie, extraCosts(data));
    this.casedSteps = stepsFor(data, trie, 'cased');
    for (const [key, read, cost] of data.memory) {
      const place = Math.floor(key / 4);
      const pattern = key % 4;
      const one = {
        text: withCase(data.words[place - CLASSES]!, pattern),
        number: this.words.ofPlace[place]!,
        pattern,
        weight: Math.exp(-cost / 100),
      };
      const list = this.memory.get(read);
      if (list === undefined) this.memory.set(read, [one]);
      else list.push(one);
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

  /** Whether even the best reading of a unit is worth less than `limit` (ln of channel times commonness). */
  isPoor(raw: string, limit: number): boolean {
    let best = 0;
    for (const { first, weight } of this.of(raw))
      if (first !== UNKNOWN) best = Math.max(best, weight * this.bigrams.alone[first]!);
    return !(Math.log(best) > limit);
  }

  /** A unit that is no word to be read: a line's number or letter. */
  asItStands(raw: string): readonly Candidate[] {
    return this.best(raw, [{ text: raw, number: NUMBER, pattern: OWN, weight: 1 }]);
  }

  /** What a unit may stand for where only acronyms do: in the number of a document. */
  acronym(raw: string): readonly Candidate[] {
    const found = this.of(raw).filter(({ firstPattern }) => firstPattern === OWN);
    return found.length > 0 ? found : this.asItStands(raw);
  }

  /** A number itself and, for one or two digits, the words that may have been read so. */
  ofNumber(raw: string): readonly Candidate[] {
    const own = { text: raw, number: NUMBER, pattern: OWN, weight: Math.exp(-DIGIT * raw.length) };
    if (raw.length > 2 || raw[0] === '0') return this.best(raw, [own]);
    const key = `# ${raw}`;
    let known = this.known.get(key);
    if (known === undefined) {
      const found: Found[] = [];
      this.readLetters(raw, found);
      this.remember(raw, MEMORY, found);
      known = this.best(raw, [own, ...found.filter(({ pattern }) => pattern === LOWER)]);
      this.known.set(key, known);
    }
    return known;
  }

  private find(raw: string): readonly Candidate[] {
    const found: Found[] = [];
    if (ROMAN.test(raw)) found.push({ text: raw, number: NUMBER, pattern: OWN, weight: 0.1 });
    else {
      this.readLetters(raw, found);
      this.remember(raw, MEMORY, found);
      found.push({
        text: raw,
        number: UNKNOWN,
        pattern: OWN,
        weight: Math.exp(-STRANGE_LETTER * raw.length - strangeness(raw)),
      });
    }
    return this.best(raw, found);
  }

  /** One candidate for each spelling, the likeliest kept, the unit as it stands always among them. */
  private best(raw: string, found: readonly Found[]): Candidate[] {
    const { alone } = this.bigrams;
    const merged = new Map<string, Found>();
    for (const one of found) {
      const same = merged.get(one.text);
      if (same === undefined || same.number === UNKNOWN) merged.set(one.text, { ...one });
      else if (one.number !== UNKNOWN) same.weight += one.weight;
    }
    const list = [...merged.values()].sort((a, b) => b.weight * alone[b.number]! - a.weight * alone[a.number]!);
    const kept = list.filter((one, i) => i < KEPT || one.text === raw);
    return kept.map(({ text, number, pattern, weight }) => ({
      text,
      first: number,
      last: number,
      firstPattern: pattern,
      lastPattern: pattern,
      weight,
    }));
  }

  private remember(raw: string, share: number, found: Found[]): void {
    for (const one of this.memory.get(raw) ?? []) found.push({ ...one, weight: one.weight * share });
  }

  private readLetters(raw: string, found: Found[]): void {
    const share = 1 - MEMORY;
    for (const pattern of likelyCases(raw)) {
      for (const { number, onset, spelling, cost } of this.syllables.read(raw, pattern, KEPT + 4))
        found.push({
          text: withCase(this.syllables.spell(onset, spelling), pattern),
          number,
          pattern,
          weight: share * Math.exp(-cost),
        });
    }
    if (FOREIGN.test(raw) && !this.foreign.has(raw) && found.some(({ weight }) => weight > READ_WELL)) return;
    const { words, costs } = this.cased.read(raw, this.casedSteps, this.casedSteps, MOST_CASED);
    const acronym = ACRONYM.test(raw);
    for (const [i, word] of words.entries())
      found.push({
        text: this.words.specials[word]!,
        number: CLASSES + word,
        pattern: OWN,
        // An acronym that nobody knows is no other one with a letter more or less.
        weight:
          share *
          Math.exp(-costs[i]! - (acronym && this.words.specials[word]!.length !== raw.length ? OTHER_LENGTH : 0)),
      });
  }
}

// UBND  PC06  LĐTBXH | Gmail  Kiosk | camera | x3  nghi¢m
const ACRONYM = /^[A-ZĐÔƠƯ][A-ZĐÔƠƯ&]+\d*$/;
const NAME = /^\p{Lu}\p{Ll}+$/u;
const FOREIGN = /^\p{Ll}+$/u;

/** How unlikely (−ln) an unknown word's make is: an acronym or a name sooner than small letters, and these than signs. */
function strangeness(raw: string): number {
  if (ACRONYM.test(raw)) return 0;
  if (NAME.test(raw)) return 2;
  return FOREIGN.test(raw) ? 4 : 7;
}

/** The cases that fit a unit's letters best: "SO" may be "SỐ", "Số" or "sở". */
function likelyCases(raw: string): number[] {
  let upperFirst = 0;
  let lowerFirst = 0;
  let upperRest = 0;
  let lowerRest = 0;
  for (let i = 0; i < raw.length; i++) {
    const letter = raw[i]!;
    if (EITHER_CASE.test(letter)) continue;
    const lower = letter.toLowerCase();
    if (lower === letter.toUpperCase()) continue;
    const upper = letter !== lower;
    if (i === 0) {
      if (upper) upperFirst++;
      else lowerFirst++;
    } else if (upper) upperRest++;
    else lowerRest++;
  }
  const misfits = [upperFirst + upperRest, lowerFirst + upperRest, lowerFirst + lowerRest];
  const least = Math.min(...misfits);
  return [LOWER, CAPITAL, UPPER].filter(
    (pattern) => misfits[pattern] === least && !(pattern === UPPER && (raw.length === 1 || SMALL.test(raw))),
  );
}

function withCase(word: string, pattern: number): string {
  if (pattern === CAPITAL) return word[0]!.toUpperCase() + word.slice(1);
  return pattern === UPPER ? word.toUpperCase() : word;
}
