import { dashBehind, firstOf, type Guess, isDash, plainOf } from './lexicon.js';
import { countOf, EDGE, type Followers, type Pairs } from './memory.js';

/** A body of pairs that speaks for a column, and how much it is believed. */
export interface Source {
  readonly pairs: Pairs;
  readonly weight: number;
  /** Pairs of this row's own, which must not speak for themselves. */
  readonly own?: Pairs | undefined;
}

const FLOOR = 0.0001;
const ELSEWHERE = 0.1;
const LISTED = 0.2;
const SHARE = 0.02;

/** What one source says of the words behind a word. */
class Ahead {
  readonly #source: Source;
  readonly #isParted: boolean;
  readonly #after: Followers | undefined;
  readonly #own: Followers | undefined;
  readonly #elsewhere: Followers | undefined;
  readonly #listed: Followers | undefined;

  constructor(source: Source, before: number, isParted: boolean) {
    const { pairs, own } = source;
    this.#source = source;
    this.#isParted = isParted;
    this.#after = pairs.after(before);
    this.#own = own?.after(before);
    // What follows the word elsewhere may follow it at the front of a cell as well, but that is less likely.
    const elsewhere = plainOf(before);
    this.#elsewhere = elsewhere === before ? undefined : pairs.after(elsewhere);
    // Behind a comma the next name of a list begins, as a cell does.
    this.#listed = isParted && before !== EDGE ? pairs.after(EDGE) : undefined;
  }

  /** The chance that a word is the next one, times the weight of the source. */
  chance(word: number): number {
    let chance = 0;
    if (this.#after !== undefined) {
      const count = countOf(this.#after, word, this.#isParted) - countOf(this.#own, word, this.#isParted);
      if (count > 0.01) chance += count / (this.#after.total - (this.#own?.total ?? 0) + 0.5);
    }
    if (this.#elsewhere !== undefined) {
      const count = countOf(this.#elsewhere, word, this.#isParted);
      if (count > 0) chance += (ELSEWHERE * count) / (this.#elsewhere.total + 0.5);
    }
    if (this.#listed !== undefined && word !== EDGE)
      chance += (LISTED * countOf(this.#listed, firstOf(word), false)) / (this.#listed.total + 0.5);
    return chance * this.#source.weight;
  }

  /** Whether it has seen anything there. */
  get hasSeen(): boolean {
    return this.#after !== undefined || this.#elsewhere !== undefined || this.#listed !== undefined;
  }
}

/** What sources have seen behind a word; those that have seen nothing are left out. */
function aheadsOf(sources: readonly Source[], before: number, isParted: boolean): Ahead[] {
  return sources.map((source) => new Ahead(source, before, isParted)).filter((ahead) => ahead.hasSeen);
}

/** How likely a word is anywhere in the sources, whatever it follows. */
class Shares {
  readonly #sources: readonly Source[];
  readonly #known = new Map<number, number>();

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
  }

  of(word: number): number {
    if (word === EDGE) return 0;
    let share = this.#known.get(word);
    if (share === undefined) {
      share = 0;
      for (const { pairs, weight } of this.#sources) share += SHARE * weight * pairs.share(plainOf(word));
      this.#known.set(word, share);
    }
    return share;
  }
}

/** Sources that speak for the same column of every row: what they say is counted once. */
export class Shared {
  readonly sources: readonly Source[];
  readonly shares: Shares;
  readonly #known = new Map<number, SharedAhead>();

  constructor(sources: readonly Source[]) {
    this.sources = sources;
    this.shares = new Shares(sources);
  }

  ahead(before: number, isParted: boolean): SharedAhead {
    const key = before * 2 + (isParted ? 1 : 0);
    let ahead = this.#known.get(key);
    if (ahead === undefined) {
      ahead = new SharedAhead(this.sources, before, isParted);
      this.#known.set(key, ahead);
    }
    return ahead;
  }
}

class SharedAhead {
  readonly #sources: readonly Ahead[];

  constructor(sources: readonly Source[], before: number, isParted: boolean) {
    this.#sources = aheadsOf(sources, before, isParted);
  }

  chance(word: number): number {
    let chance = 0;
    for (const source of this.#sources) chance += source.chance(word);
    return chance;
  }
}

/** A word that OCR lost between two others, and what it costs to think so. */
export interface Lost {
  readonly word: number;
  readonly cost: number;
}

const LOST = 4;
const LOST_DASH = 1.5;
const NOT_LOST: Lost = { word: EDGE, cost: Number.POSITIVE_INFINITY };

/** What it costs that one word of a cell follows another, by all that speaks for the cell. */
export class Steps {
  readonly #shared: Shared;
  readonly #own: readonly Source[];
  readonly #shares: Shares;
  readonly #middles = new Map<number, Map<number, number[]>[]>();
  #guesses: readonly Guess[] = [];
  readonly #choices = new Map<number, Choices>();
  readonly #aheads = new Map<number, (word: number) => number>();

  constructor(shared: Shared, own: readonly Source[] = []) {
    this.#shared = shared;
    this.#own = own;
    this.#shares = new Shares(own);
  }

  /** What the words that a printed word may be cost behind a word. */
  choices(before: number, isParted: boolean, guesses: readonly Guess[]): Choices {
    if (guesses !== this.#guesses) {
      this.#guesses = guesses;
      this.#choices.clear();
    }
    const key = before * 2 + (isParted ? 1 : 0);
    let choices = this.#choices.get(key);
    if (choices === undefined) {
      choices = new Choices(this, before, isParted, guesses);
      this.#choices.set(key, choices);
    }
    return choices;
  }

  /** What it costs that a word follows another: the fewer have seen it, the more. */
  ahead(before: number, isParted: boolean): (word: number) => number {
    const key = before * 2 + (isParted ? 1 : 0);
    let ahead = this.#aheads.get(key);
    if (ahead === undefined) {
      const shared = this.#shared.ahead(before, isParted);
      const own = aheadsOf(this.#own, before, isParted);
      ahead = (word) => {
        let chance = FLOOR + shared.chance(word) + this.#shared.shares.of(word) + this.#shares.of(word);
        for (const source of own) chance += source.chance(word);
        return -Math.log(chance);
      };
      this.#aheads.set(key, ahead);
    }
    return ahead;
  }

  /** What it costs that `word` follows `before`. */
  cost(before: number, word: number, isParted: boolean): number {
    return this.ahead(before, isParted)(word);
  }

  /** The word that may be lost between the two. */
  lost(before: number, word: number, isParted: boolean): Lost {
    let best = NOT_LOST;
    for (const seen of this.#middlesOf(before)) {
      const middles = seen.get(word);
      if (middles === undefined) continue;
      for (const middle of middles) {
        const least = isDash(middle) ? LOST_DASH : LOST;
        const cost = least + this.cost(before, middle, isParted) + this.cost(middle, word, false);
        if (cost < best.cost) best = { word: middle, cost };
      }
    }
    return best;
  }

  /** What it costs at the least that something is lost behind a word. */
  leastLost(before: number): number {
    const seen = this.#middlesOf(before);
    if (seen.length === 0) return Number.POSITIVE_INFINITY;
    const sources = [...this.#shared.sources, ...this.#own];
    return sources.some(({ pairs }) => pairs.after(before)?.hasDash) ? LOST_DASH : LOST;
  }

  /** What the sources have seen between a word and the one after the next. */
  #middlesOf(before: number): Map<number, number[]>[] {
    let middles = this.#middles.get(before);
    if (middles === undefined) {
      middles = [...this.#shared.sources, ...this.#own].flatMap(({ pairs }) => {
        const seen = pairs.after(before)?.middles;
        return seen === undefined || seen.size === 0 ? [] : [seen];
      });
      this.#middles.set(before, middles);
    }
    return middles;
  }
}

/** The words that a printed word may be behind one word of a cell; what each costs is reckoned when it is asked for. */
export class Choices {
  readonly #steps: Steps;
  readonly #before: number;
  readonly #isParted: boolean;
  readonly #costs: number[] = [];
  readonly #lost: (Lost | undefined)[] = [];
  readonly #guesses: readonly Guess[];
  readonly #costOf: (word: number) => number;
  /** What it costs at the least that something is lost before any of them. */
  readonly leastLost: number;

  constructor(steps: Steps, before: number, isParted: boolean, guesses: readonly Guess[]) {
    this.#steps = steps;
    this.#before = before;
    this.#isParted = isParted;
    this.#guesses = guesses;
    this.#costOf = steps.ahead(before, isParted);
    this.leastLost = steps.leastLost(before);
  }

  /** The word as it stands there: as a cell's first, or as a dash behind another word. */
  word(i: number): number {
    const word = this.#guesses[i]!.word;
    return this.#before === EDGE ? firstOf(word) : isDash(word) ? dashBehind(this.#before) : word;
  }

  cost(i: number): number {
    let cost = this.#costs[i];
    if (cost === undefined) {
      while (this.#costs.length <= i) this.#costs.push(this.#costOf(this.word(this.#costs.length)));
      cost = this.#costs[i]!;
    }
    return cost;
  }

  /** The word that may be lost before it. */
  lost(i: number): Lost {
    let lost = this.#lost[i];
    if (lost === undefined) {
      const word = this.#before === EDGE ? plainOf(this.word(i)) : this.word(i);
      lost = this.#steps.lost(this.#before, word, this.#before !== EDGE && this.#isParted);
      this.#lost[i] = lost;
    }
    return lost;
  }
}
