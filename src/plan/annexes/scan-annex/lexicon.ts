import { boundedDistance, fold } from '../../../text/fold.js';
import { correctLetters } from '../../../text/likeness.js';

/** A word of the plan as a printed word may be read, and what the difference between the two costs. */
export interface Guess {
  readonly word: number;
  readonly cost: number;
}

/** Word numbers of the classes: what changes from row to row is compared as one. */
export const YEAR = 1;
export const DATE = 2;
export const QUARTER = 3;
export const DASH = 4;
/** Any word beyond those that are told apart. */
const FOREIGN = 5;

/** Words have lower numbers than this; the first word of a cell has its number and so much more. */
const FIRST = 15_000;
/** A dash behind a word has the word's number and so much more. */
const DASHED = 30_000;

/** The first word of a cell is told from the same word elsewhere: what follows it says more. */
export function firstOf(word: number): number {
  return word >= FIRST ? word : word + FIRST;
}

/** The word itself, whether it is a cell's first or not. */
export function plainOf(word: number): number {
  return word >= FIRST && word < DASHED ? word - FIRST : word;
}

/** A dash is told by the word it stands behind: "phòng – thống kê" is nothing to "hóa – xã hội". */
export function dashBehind(word: number): number {
  return word >= DASHED ? word : plainOf(word) + DASHED;
}

/** Whether a number stands for a dash. */
export function isDash(word: number): boolean {
  return word === DASH || word >= DASHED;
}

// "2024"
const YEAR_FORM = /^(?:19|20)\d\d$/;
// "30/9/2024", "12/2024" behind "tháng"
const DATE_FORM = /^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/;
// "II/2024", "11/2024", "1/2024", "lI/2024"
const QUARTER_FORM = /^(?:\d{1,2}|[IVX1l]{1,3})\/(?:19|20)\d\d$/;

/** The class of a token that is no word; 0 for words. */
export function classOf(text: string): number {
  if (YEAR_FORM.test(text)) return YEAR;
  if (DATE_FORM.test(text)) return DATE;
  if (QUARTER_FORM.test(text)) return QUARTER;
  return /^[-–—]+$/.test(text) ? DASH : 0;
}

/** A word without marks, case and the usual confusions of OCR; for comparing only. */
export function skeletonOf(text: string): string {
  return correctLetters(fold(text)).replace(/[^a-z0-9]/g, '');
}

/** The words that a plan's own text and the vocabulary know, each with a number, found again in what OCR made of them. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = ['', '#year', '#date', '#quarter', '-', '#foreign'];
  readonly #surfaces: Map<string, number>[] = [];
  readonly #skeletons: string[] = ['', '', '', '', '', ''];
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #byEnds = new Map<string, number[]>();
  readonly #guesses = new Map<string, readonly Guess[]>();

  get size(): number {
    return this.#keys.length;
  }

  /** The number of a printed word; new words get one. */
  add(text: string): number {
    const kind = classOf(text);
    if (kind > 0) return kind;
    const key = text.toLowerCase();
    let word = this.#numbers.get(key);
    if (word === undefined) {
      if (this.#keys.length >= FIRST) return FOREIGN;
      word = this.#keys.length;
      this.#numbers.set(key, word);
      this.#keys.push(key);
      const skeleton = skeletonOf(text);
      this.#skeletons.push(skeleton);
      push(this.#bySkeleton, skeleton, word);
      for (const end of endsOf(skeleton)) push(this.#byEnds, end, word);
    }
    const surfaces = this.#surfaces[word] ?? new Map<string, number>();
    this.#surfaces[word] = surfaces;
    surfaces.set(text, (surfaces.get(text) ?? 0) + 1);
    return word;
  }

  /** The number of a word that is known; undefined for any other. */
  find(text: string): number | undefined {
    const kind = classOf(text);
    return kind > 0 ? kind : this.#numbers.get(text.toLowerCase());
  }

  key(word: number): string {
    return isDash(word) ? '-' : (this.#keys[word] ?? '');
  }

  /** The usual spelling of a word: "VNeID", "xã". */
  surface(word: number): string {
    let best = this.key(word);
    let most = 0;
    for (const [text, count] of this.#surfaces[word] ?? []) if (count > most) [best, most] = [text, count];
    return best;
  }

  /** Whether the plan spells a word so elsewhere. */
  has(word: number, printed: string): boolean {
    return this.#surfaces[word]?.has(printed) ?? false;
  }

  /** Whether a word is mostly printed with capitals within: "CAT", "VNeID", "C06". */
  isAcronym(word: number): boolean {
    return /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(this.surface(word));
  }

  /** Known words that look just like the printed one, but for marks and the usual confusions. */
  alike(printed: string): readonly number[] {
    return this.#bySkeleton.get(skeletonOf(printed)) ?? [];
  }

  /** Known words that OCR may have made the printed one of, the likeliest first. */
  guess(printed: string): readonly Guess[] {
    let guesses = this.#guesses.get(printed);
    if (guesses === undefined) {
      guesses = this.#search(printed);
      this.#guesses.set(printed, guesses);
    }
    return guesses;
  }

  #search(printed: string): Guess[] {
    const kind = classOf(printed);
    if (kind > 0) return [{ word: kind, cost: 0 }];
    const skeleton = skeletonOf(printed);
    if (skeleton === '') return [];
    const folded = fold(printed);
    const found = new Map<number, number>();
    for (const word of this.#bySkeleton.get(skeleton) ?? []) found.set(word, fold(this.key(word)) === folded ? 0 : 0.7);
    const max = skeleton.length <= 4 ? 1 : skeleton.length <= 6 ? 2 : 3;
    for (const end of endsOf(skeleton)) {
      for (const word of this.#byEnds.get(end) ?? []) {
        if (found.has(word)) continue;
        const distance = boundedDistance(this.#skeletons[word]!, skeleton, max);
        const shorter = Math.min(skeleton.length, this.#skeletons[word]!.length);
        if (distance <= max && distance < shorter) found.set(word, 1 + (5 * distance) / Math.max(2, shorter - 1));
      }
    }
    return [...found].map(([word, cost]) => ({ word, cost })).sort((a, b) => a.cost - b.cost);
  }
}

/** Two words that OCR confused share most often their first letters or their last ones. */
function endsOf(skeleton: string): string[] {
  if (skeleton.length < 2) return [`^${skeleton}`];
  return [`^${skeleton[0]}`, `${skeleton.slice(-2)}$`];
}

function push(map: Map<string, number[]>, key: string, word: number): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}
