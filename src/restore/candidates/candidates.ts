import { append } from '../../text/lists.js';
import { Bigrams } from '../language/bigrams.js';
import { type CaseShares, readCases } from '../language/cases.js';
import { CLASSES, type LanguageData, LOWER, NUMBER, OWN, UNKNOWN } from '../language/model.js';
import { Words } from '../language/words.js';
import { type Candidate, oneWord } from './candidate.js';
import { Channel } from './channel.js';
import { type Found, KnownReadings } from './known-readings.js';
import { type Lost, LostMarks } from './lost-marks.js';
import { memoized } from './memoized.js';
import { SyllableSearch, withCase } from './syllable-search.js';
import { pairsIn } from './torn.js';
import { TrieSearch } from './trie-search.js';
import { ACRONYM, FOREIGN, likelyCases, strangeness } from './word-make.js';

const KEPT = 14;

/** The weight of known whole-word readings relative to that of the letters. */
const MEMORY = 0.25;

/** The cost (−ln) of a letter of an unknown word, and of a digit of a number. */
const STRANGE_LETTER = 2.8;
const DIGIT = 2.3;

// II  IV  XII: Roman numerals stay as they are
const ROMAN = /^(?:I{1,3}|IV|V|VII|VIII|IX|X|XII|XIII)$/;

/** A word in lower case that is likely a syllable is not an acronym. */
const READ_WELL = 0.003;
const OTHER_LENGTH = 6;

/** The maximum cost of an acronym (−ln). */
const MOST_CASED = 22;

/** The maximum cost of a word (−ln), and of one that is half a token or two tokens. */
const MOST = 30;
const PLAUSIBLE = 6;

/** What is memoized for a token. */
interface Known {
  readonly words: readonly Candidate[];
  readonly worth: number;
  withPairs: readonly Candidate[] | null;
}

/** Finds what tokens may stand for, memoized: one instance for each restorer. */
export class Candidates {
  readonly bigrams: Bigrams;
  readonly words: Words;
  private readonly known = new Map<string, Known>();
  /** At most a hundred: numbers of one or two digits. */
  private readonly numbers = new Map<string, readonly Candidate[]>();
  private readonly likely = new Map<string, readonly Candidate[]>();
  private readonly readings: KnownReadings;
  private readonly syllables: SyllableSearch;
  private readonly foreign: ReadonlySet<string>;
  private readonly cased: TrieSearch;
  private readonly cases: CaseShares;
  private readonly lost: LostMarks | null;

  /** `lost`: all that the words lost, so that their letters are sure; null if letters were misread. */
  constructor(data: LanguageData, lost: Lost | null) {
    this.words = new Words(data);
    this.bigrams = new Bigrams(data, this.words);
    this.cases = readCases(data, this.words);
    const channel = new Channel(data, false);
    this.syllables = new SyllableSearch(data, this.words, this.bigrams.alone, channel, KEPT + 4);
    this.foreign = new Set(this.words.specials);
    this.cased = new TrieSearch(this.words.specials, channel, MOST_CASED);
    this.readings = new KnownReadings(data, this.words);
    this.lost = lost && new LostMarks(this.words, lost);
  }

  /** The words that a token may stand for, the likeliest first, the token itself among them. */
  of(raw: string): readonly Candidate[] {
    return this.look(raw).words;
  }

  /** The words and, where it makes little sense as one, pairs of words that a token may stand for. */
  withPairs(raw: string): readonly Candidate[] {
    const known = this.look(raw);
    if (known.withPairs === null) {
      const pairs = pairsIn(raw, this);
      known.withPairs = pairs.length === 0 ? known.words : [...known.words, ...pairs];
    }
    return known.withPairs;
  }

  /** The score of the best reading of a token: ln of channel times frequency. */
  worth(raw: string): number {
    return this.look(raw).worth;
  }

  /**
   * Words that letters stand for with little damage: the only ones worth considering for part of a token or two tokens.
   */
  plausible(raw: string): readonly Candidate[] {
    return memoized(this.likely, raw, () =>
      this.find(raw, PLAUSIBLE).filter(({ first, weight }) => first !== UNKNOWN && weight > Math.exp(-PLAUSIBLE)),
    );
  }

  private look(raw: string): Known {
    return memoized(this.known, raw, () => {
      const words = this.find(raw);
      let best = 0;
      for (const { first, weight } of words)
        if (first !== UNKNOWN) best = Math.max(best, weight * this.bigrams.alone[first]!);
      return { words, worth: Math.log(best), withPairs: null };
    });
  }

  /** A token that is not a word to be restored: a line's number or letter. */
  asItStands(raw: string): readonly Candidate[] {
    return this.best(raw, [{ text: raw, number: NUMBER, pattern: OWN, weight: 1 }]);
  }

  /** What a token may stand for where only acronyms do: in the number of a document. */
  acronym(raw: string): readonly Candidate[] {
    const found = this.of(raw).filter(({ firstPattern }) => firstPattern === OWN);
    return found.length > 0 ? found : this.asItStands(raw);
  }

  /** A number itself and, for one or two digits, the words that may have been read so. */
  ofNumber(raw: string): readonly Candidate[] {
    const own = { text: raw, number: NUMBER, pattern: OWN, weight: Math.exp(-DIGIT * raw.length) };
    if (raw.length > 2 || raw[0] === '0' || this.lost) return this.best(raw, [own]);
    return memoized(this.numbers, raw, () => {
      const found: Found[] = [];
      this.readLetters(raw, MOST, found);
      this.readings.addTo(found, raw, MEMORY);
      return this.best(raw, [own, ...found.filter(({ pattern }) => pattern === LOWER)]);
    });
  }

  /** No word found costs more than `most` (−ln). */
  private find(raw: string, most = MOST): readonly Candidate[] {
    const found: Found[] = [];
    if (this.lost) {
      const words = this.lost.readings(raw);
      append(found, words);
      if (words.length === 0) found.push({ text: raw, number: UNKNOWN, pattern: OWN, weight: 1 });
    } else if (ROMAN.test(raw)) found.push({ text: raw, number: NUMBER, pattern: OWN, weight: 0.1 });
    else {
      this.readLetters(raw, most, found);
      this.readings.addTo(found, raw, MEMORY);
      found.push({
        text: raw,
        number: UNKNOWN,
        pattern: OWN,
        weight: Math.exp(-STRANGE_LETTER * raw.length - strangeness(raw)),
      });
    }
    return this.best(raw, found);
  }

  /** One candidate for each spelling, the likeliest kept, the token as it stands always among them. */
  private best(raw: string, found: readonly Found[]): Candidate[] {
    const { alone } = this.bigrams;
    const merged = new Map<string, Found>();
    for (const one of found) {
      const same = merged.get(one.text);
      if (same === undefined || same.number === UNKNOWN) merged.set(one.text, one);
      else if (one.number !== UNKNOWN) same.weight += one.weight;
    }
    const list: Candidate[] = [];
    for (const { text, number, pattern, weight } of merged.values())
      list.push(oneWord(text, number, pattern, weight, this.cases(number, pattern)));
    if (list.length === 1) return list;
    const rank = (one: Candidate) => one.weight * one.caseShare * alone[one.first]!;
    list.sort((a, b) => rank(b) - rank(a));
    return list.filter(({ text }, i) => i < KEPT || text === raw);
  }

  private readLetters(raw: string, most: number, found: Found[]): void {
    const share = 1 - MEMORY;
    const { syllables, cased } = this;
    for (const pattern of likelyCases(raw)) {
      const count = syllables.read(raw, pattern, most);
      for (let nth = 0; nth < count; nth++)
        found.push({
          text: withCase(syllables.spell(nth), pattern),
          number: syllables.numbers[nth]!,
          pattern,
          weight: share * Math.exp(-syllables.found[nth]!),
        });
    }
    if (FOREIGN.test(raw) && !this.foreign.has(raw) && found.some(({ weight }) => weight > READ_WELL)) return;
    cased.makeRoom();
    const key = cased.find(raw);
    const acronym = ACRONYM.test(raw);
    for (let i = cased.from[key]!; i < cased.to[key]! && cased.costs[i]! <= most; i++) {
      const word = cased.words[i]!;
      const text = this.words.specials[word]!;
      // An acronym that nobody knows is no other one with a letter more or less.
      const cost = cased.costs[i]! + (acronym && text.length !== raw.length ? OTHER_LENGTH : 0);
      found.push({ text, number: CLASSES + word, pattern: OWN, weight: share * Math.exp(-cost) });
    }
  }
}
