import { CITING_HEADS } from '../../lexicon/bodies.js';
import { DOCUMENT_KINDS, KIND_VARIANTS } from '../../lexicon/documents.js';
import { begins, UPPER } from '../../text/letters.js';
import { isJoined, isWord, type Reading } from '../../text/phrases/likeness.js';
import { Phrases, phrases } from '../../text/phrases/phrases.js';
import type { Word } from '../../text/words.js';
import { NOT_DOCUMENTS, NUMBER_WORDS } from '../../vocabulary/document/documents.js';
import { NUMBER_WORD } from '../../vocabulary/labels.js';
import { OF } from '../../vocabulary/words/small-words.js';

const kinds = new Phrases<string>([
  ...DOCUMENT_KINDS.map((kind) => [kind, kind] as const),
  ...Object.entries(KIND_VARIANTS),
]);
const numberWords = phrases(NUMBER_WORDS);
const others = phrases(NOT_DOCUMENTS);
const heads = phrases(CITING_HEADS);

/** What precedes a number: the kind (null if none), whether "số" does, and where the citation begins. */
export interface Lead {
  readonly kind: string | null;
  readonly numbered: boolean;
  /** Something numbered that is not a document is there ("Đề án 06/CP"). */
  readonly other: boolean;
  readonly start: number;
  /** Its issuer, if that is between the kind and the number. */
  readonly issuer?: { readonly start: number; readonly end: number };
}

/** Reads backwards from the number at word `at`: "Kế hoạch số |43/KH-UBND". */
export function leadBefore(text: string, words: readonly Word[], at: number, reading: Reading): Lead {
  const number = words[at]!;
  let to = at;
  let start = number.start;
  const word = numberWord(text, words, at, reading);
  if (word !== undefined) {
    to = word;
    start = words[word]!.start;
  }
  const numbered = word !== undefined;
  const left = words[to - 1];
  const near = kinds.before(text, words, to, reading);
  const isNear = near && left && isClose(text, left.end, start);
  const far = numbered && !isNear ? kindOverIssuer(text, words, to, reading) : undefined;
  if (far) return far;
  if (left === undefined || !isClose(text, left.end, start)) return { kind: null, numbered, other: false, start };
  if (near) return { kind: near.value, numbered, other: false, start: words[near.from]!.start };
  return { kind: null, numbered, other: others.before(text, words, to, reading) !== undefined, start };
}

/** The longest name of a body between a kind and its number. */
const MOST_WORDS = 12;

/** "Quyết định của Thủ tướng Chính phủ |số 06/QĐ-TTg", "Các Nghị định của Chính phủ: |số 96/2016/NĐ-CP". */
function kindOverIssuer(text: string, words: readonly Word[], to: number, reading: Reading): Lead | undefined {
  for (let i = to - 2; i > 0 && i >= to - MOST_WORDS; i--) {
    const behind = text.slice(words[i]!.end, words[i + 1]!.start);
    if (!/^\s{1,3}$/u.test(behind)) return undefined;
    if (!isWord(words[i], OF, reading)) continue;
    const kind = kinds.before(text, words, i, reading);
    const colon = text.slice(words[to - 1]!.end, words[to]!.start);
    const isNamed = kind && heads.at(text, words, i + 1, reading) && begins(words[kind.from]!.text, UPPER);
    if (!isNamed || !isClose(text, words[i - 1]!.end, words[i]!.start) || !/^\s{0,2}:?\s{1,3}$/u.test(colon))
      return undefined;
    const issuer = { start: words[i + 1]!.start, end: words[to - 1]!.end };
    return { kind: kind.value, numbered: true, other: false, start: words[kind.from]!.start, issuer };
  }
  return undefined;
}

// ": ", " ", ". ", " [" between "số" and the number
const BEFORE_NUMBER = /^[\s:.*_[]{0,4}$/u;

function numberWord(text: string, words: readonly Word[], at: number, reading: Reading): number | undefined {
  const left = words[at - 1];
  if (left === undefined || !BEFORE_NUMBER.test(text.slice(left.end, words[at]!.start))) return undefined;
  const exact = numberWords.before(text, words, at, 'exact');
  if (exact) return exact.from;
  return reading === 'fuzzy' && isWord(left, NUMBER_WORD, reading) && isJoined(text, left, left) ? at - 1 : undefined;
}

// " ", " (", " “" between a kind and its "số"
function isClose(text: string, from: number, to: number): boolean {
  return /^[\s*_(“"[]{0,4}$/u.test(text.slice(from, to));
}
