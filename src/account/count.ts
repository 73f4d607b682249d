import { alike } from '../characters/alike.js';
import { isBlank } from '../characters/blank.js';
import { INVISIBLE, isOf } from '../characters/kinds.js';
import { LETTER, MARK, NUMBER, propertiesOf } from '../text/letters.js';

/** Words are counted by a digest of their letters; two words with the same one can hide a loss, once in 65,000. */
const BUCKETS = 1 << 16;
const SEEN = 1;
const WORD = 2;
const DIGIT = 4;
const SKIPPED = 8;
const ODD = 16;

/** What each UTF-16 unit is, and its small letter, filled in as units are met. */
const kinds = new Uint8Array(0x10000);
const smalls = new Uint16Array(0x10000);

const isUnseen = (code: number) => isOf(String.fromCharCode(code), 0, INVISIBLE) && !isBlank(code);

function look(code: number): number {
  const properties = propertiesOf(code);
  let kind = SEEN;
  if (code === 0x2a || code === 0x5f || code === 0x5c || isUnseen(code)) kind |= SKIPPED;
  else if (properties & MARK) kind |= ODD;
  else if (properties & NUMBER) kind |= DIGIT;
  else if (properties & LETTER || (code >= 0xd800 && code < 0xe000)) kind |= WORD;
  const small = String.fromCharCode(code).toLowerCase();
  smalls[code] = small.length === 1 ? small.charCodeAt(0) : code;
  kinds[code] = kind;
  return kind;
}

/** What came of counting a text: a word is there more often than given; it cannot be counted letter by letter. */
type Counted = 'all' | 'lacks' | 'odd';

/** Adds `by` for each word of a text; with `aside`, up to the first that is then above zero and not aside. */
function count(text: string, by: number, counts: Int32Array, aside?: Int32Array): Counted {
  let digest = 0;
  // What the word so far is made of; nothing between words.
  let kind = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const own = kinds[code] || look(code);
    if (own & SKIPPED) continue;
    if (own & ODD) return 'odd';
    const next = own & (WORD | DIGIT);
    if (next !== kind) {
      if (kind !== 0) {
        const at = (digest ^ (digest >>> 16)) & (BUCKETS - 1);
        counts[at]! += by;
        if (aside !== undefined && counts[at]! > 0 && aside[at] === 0) return 'lacks';
      }
      kind = next;
      digest = 0;
      if (next === 0) continue;
    } else if (next === 0) continue;
    // Noughts before a number do not count: a digest of 0 stays 0 under them.
    digest = (Math.imul(digest, 0x01000193) + (kind === DIGIT ? code - 0x30 : smalls[code]!)) | 0;
  }
  return 'all';
}

/** How often words are given by some texts: a quick count that saves nearly every plan the exact one. */
export class GivenWords {
  readonly #counts = new Int32Array(BUCKETS);
  #isCounted = true;

  constructor(texts: readonly string[]) {
    for (const text of texts) this.add(text);
  }

  add(text: string): void {
    this.#isCounted &&= count(text, -1, this.#counts) === 'all';
  }

  /** Whether words of a text may be missing among those given, the `ignored` ones aside. True if it cannot tell. */
  mayLack(source: string, ignored: ReadonlySet<string> | readonly string[]): boolean {
    if (!this.#isCounted) return true;
    const text = alike(source);
    const aside = digestsOf(ignored);
    const counted = count(text, 1, this.#counts.slice(), aside);
    if (counted !== 'odd') return counted === 'lacks';
    return count(text.normalize('NFC'), 1, this.#counts.slice(), aside) !== 'all';
  }
}

const known = new WeakMap<object, Int32Array>();

function digestsOf(words: ReadonlySet<string> | readonly string[]): Int32Array {
  let counts = known.get(words);
  if (counts === undefined) {
    counts = new Int32Array(BUCKETS);
    for (const word of words) count(word, 1, counts);
    known.set(words, counts);
  }
  return counts;
}
