import {
  GENERIC_HEADS,
  HEADS_AFTER_THE,
  INCOMPLETE_HEADS,
  NAME_FIELDS,
  OFFICE_FIELDS,
  RUN_WORDS,
  SHARING_HEADS,
} from '../../../lexicon/bodies.js';
import { ofVocabulary } from '../../../lexicon/run.js';
import type { Vocabulary } from '../../../lexicon/vocabulary.js';
import { fold } from '../../../text/fold.js';
import { begins, LOWER, NUMBER } from '../../../text/letters.js';
import { bitsByName, PhraseLists } from '../../../text/phrases/phrase-lists.js';
import { type PhraseHit, type Phrases, phrases } from '../../../text/phrases/phrases.js';
import { lostMarks, type Word, wordsOf } from '../../../text/words.js';
import {
  NAME_MODIFIERS,
  NO_BODIES,
  OFFICE_PLACES,
  PLACE_WORDS,
  QUANTIFIERS,
  STAFF,
} from '../../../vocabulary/bodies/bodies.js';
import {
  BY_WORDS,
  COORDINATE_WORDS,
  DOING_WORDS,
  GIVE_WORDS,
  GUIDE_WORDS,
  LEAD_WORDS,
  ORDER_WORDS,
  SUPPORT_WORDS,
  WORDS_OF_COMPETENCE,
} from '../../../vocabulary/bodies/roles.js';
import { PERSON_WORDS } from '../../../vocabulary/document/headings.js';
import {
  FOR_WHOM,
  NAME_STOPS,
  OPENING_WORDS,
  OPENINGS_BEFORE_SORTS,
} from '../../../vocabulary/words/function-words.js';
import { TASK_VERBS } from '../../../vocabulary/words/task-verbs.js';

const LISTS = {
  generic: phrases(GENERIC_HEADS),
  afterThe: phrases(HEADS_AFTER_THE),
  nobody: phrases(NO_BODIES),
  incomplete: phrases(INCOMPLETE_HEADS),
  sharing: phrases(SHARING_HEADS),
  run: phrases(RUN_WORDS),
  quantifier: phrases(QUANTIFIERS),
  staff: phrases(STAFF),
  person: phrases(PERSON_WORDS),
  place: phrases(PLACE_WORDS),
  field: phrases(NAME_FIELDS),
  officeField: phrases(OFFICE_FIELDS),
  officePlace: phrases(OFFICE_PLACES),
  modifier: phrases(NAME_MODIFIERS),
  lead: phrases(LEAD_WORDS),
  coordinate: phrases(COORDINATE_WORDS),
  support: phrases(SUPPORT_WORDS),
  guide: phrases(GUIDE_WORDS),
  give: phrases(GIVE_WORDS),
  by: phrases(BY_WORDS),
  order: phrases(ORDER_WORDS),
  doing: phrases(DOING_WORDS),
  opening: phrases(OPENING_WORDS),
  beforeSorts: phrases(OPENINGS_BEFORE_SORTS),
  forWhom: phrases(FOR_WHOM),
  verb: phrases(TASK_VERBS),
  stop: phrases(NAME_STOPS),
  competence: phrases(WORDS_OF_COMPETENCE),
} as const;

const listsOf = (words: Vocabulary) => ({
  ...LISTS,
  named: phrases(words.bodyHeads),
  label: words.roleLabels,
});

type Lists = ReturnType<typeof listsOf>;
const BITS = bitsByName<keyof Lists>([...(Object.keys(LISTS) as (keyof typeof LISTS)[]), 'named', 'label']);
const listsOfRun = ofVocabulary((words) => new PhraseLists(listsOf(words), BITS));

/** Some of the lists, for looking them up together. */
export interface Some {
  readonly names: readonly (keyof Lists)[];
  readonly bits: number;
}

export function some(...names: readonly (keyof Lists)[]): Some {
  return { names, bits: names.reduce((bits, name) => bits | BITS[name], 0) };
}

/** The words of one text with the vocabulary at hand. Numbers are those of words. */
export class BodyScanner {
  readonly text: string;
  readonly words: readonly Word[];
  readonly reading: 'exact' | 'folded';
  /** The text names bodies and nothing that they do: "Đơn vị chủ trì: …". */
  readonly listsBodies: boolean;
  /** For each word the lists that have a phrase which begins with it. */
  readonly #bits: Int32Array;
  readonly #lists: PhraseLists<Lists>;
  /** What begins at a word and ends before another, memoized. */
  readonly #found = new Map<number, object | undefined>();

  constructor(text: string, listsBodies = false) {
    this.text = text;
    this.listsBodies = listsBodies;
    this.words = wordsOf(text);
    this.reading = lostMarks(text) ? 'folded' : 'exact';
    this.#lists = listsOfRun();
    this.#bits = this.#lists.bitsOf(this.words, this.reading);
  }

  /** The longest phrase of a list that begins at word `at`, before word `end`. */
  at<K extends keyof Lists>(
    list: K,
    at: number,
    end: number,
  ): PhraseHit<Lists[K] extends Phrases<infer T> ? T : never> | undefined {
    // A number that comes out of a loop may be held as a floating-point one; looked up by such, what the engine has
    // compiled is given up and compiled again without an end.
    const from = at | 0;
    if (((this.#bits[from] ?? 0) & BITS[list]) === 0) return undefined;
    const hit = this.#lists.lists[list].at(this.text, this.words, from, this.reading);
    if (!hit || hit.to > end) return undefined;
    // "Giao ban trực tuyến" is a verb that begins with the word, "giao Ban Chỉ huy" is none
    if (list === 'give' && this.isSmall(hit.to) && (this.at('verb', from, end)?.to ?? 0) > hit.to) return undefined;
    return hit as never;
  }

  /** Whether a phrase of any of some lists begins at word `at`, before word `end`. */
  any(lists: Some, at: number, end: number): boolean {
    return this.may(lists, at) && lists.names.some((list) => this.at(list, at, end) !== undefined);
  }

  /** Whether word `at` is the first of a phrase of any of some lists; most words are of none. */
  may({ bits }: Some, at: number): boolean {
    return ((this.#bits[at | 0] ?? 0) & bits) !== 0;
  }

  /** Whether word `at` begins a phrase of no list, and is no number. */
  isPlain(at: number): boolean {
    return this.#bits[at | 0] === 0 && !begins(this.words[at]!.text, NUMBER);
  }

  /**
   * What `find` finds from word `at` to word `end`, computed once: a list asks twice for the names that it continues
   * with.
   */
  once<T extends object>(at: number, end: number, find: () => T | undefined): T | undefined {
    const key = at * (this.words.length + 1) + end;
    if (this.#found.has(key)) return this.#found.get(key) as T | undefined;
    const found = find();
    this.#found.set(key, found);
    return found;
  }

  /** What is between word `at` and the one before it. */
  gap(at: number): string {
    const word = this.words[at];
    return this.text.slice(at > 0 ? this.words[at - 1]!.end : 0, word ? word.start : this.text.length);
  }

  /** Whether a word is one of some, given with their marks, which it may have lost. */
  isKey(at: number, ...wanted: readonly string[]): boolean {
    const word = this.words[at];
    if (word === undefined) return false;
    const key = this.reading === 'exact' ? word.key : word.folded;
    if (wanted.includes(key)) return true;
    // Only a word without marks can be one that lost them.
    return key === word.folded && wanted.some((one) => one.length === key.length && fold(one) === key);
  }

  isSmall(at: number): boolean {
    return begins(this.words[at]?.text ?? '', LOWER);
  }
}
