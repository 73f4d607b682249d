import { latin } from '../../text/latin.js';
import { has, LETTER } from '../../text/letters.js';
import { LONGEST_KEPT } from '../../text/memoize.js';
import { isSyllable } from '../../text/syllable.js';

/** What single words show about their text: by the rules of Vietnamese syllables and marks, without a word list. */

const BETWEEN = /[\s/,;:–—()[\]"“”…*|`-]+/;
const TRAILING = ".!?*'";
// Any Vietnamese letter that plain Latin lacks, é left out: an English reading of a scan is full of it.
const MARKED = /[àáâãèêìíòóôõùúýăđĩũơưạ-ỹÀÁÂÃÈÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]/;
// UBND  CCCD  PC06  LĐTBXH  GD&ĐT  3G
const ACRONYM = latin('^(?:\\p{Lu}[\\p{Lu}\\p{N}&]{1,11}\\.?|\\d+\\p{Lu})$');
// VNeID: letters and digits after a capital
const CAPITALISED = latin('^\\p{Lu}[\\p{L}\\p{N}]*$');
const INNER_CAPITAL = latin('.\\p{Lu}');
/** Letters in a row that no acronym has: the pattern, which tries each capital, is for words. */
const TOO_LONG = 40;

// ề  Ắ  ọ: a vowel with a mark of tone, which acronyms lack
const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
// Kiosk  Gmail: foreign names
const NAME = /^[A-Z][a-z]+$/;
// nh  ng  ch  t: what is left of a syllable after a tear
const PIECE = /^(?:c|ch|m|n|ng|nh|p|t)$/;

/** A word without the full stops and marks after it. */
function withoutTrailing(word: string): string {
  let end = word.length;
  while (end > 0 && TRAILING.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

/** What a word shows about its text: a mark, a syllable without one, or neither. */
export type Kind = 'marked' | 'torn' | 'bare' | 'broken' | 'foreign' | 'neutral';

/** Evidence (ln of the odds) of each kind of word for damage. */
export const EVIDENCE: Readonly<Record<Kind, number>> = {
  marked: -3.5,
  torn: 0.5,
  bare: 1.6,
  broken: 2.5,
  foreign: -1.5,
  neutral: 0,
};

function isAcronym(word: string): boolean {
  return word.length < TOO_LONG && (ACRONYM.test(word) || (CAPITALISED.test(word) && INNER_CAPITAL.test(word)));
}

function kindOf(word: string): Kind {
  if (MARKED.test(word)) return isSyllable(word) || (isAcronym(word) && !TONED.test(word)) ? 'marked' : 'torn';
  if (PIECE.test(word)) return 'torn';
  if (isAcronym(word) && !isSyllable(word)) return 'neutral';
  if (isSyllable(word)) return 'bare';
  if (likeSyllable(word)) return 'broken';
  return word.length === 1 ? 'neutral' : 'foreign';
}

const LOOKALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'a',
  '4': 'a',
  '6': 'o',
  '9': 'o',
  '5': 's',
  '¢': 'e',
  '&': 'e',
  é: 'e',
  z: 'i',
  w: 'u',
  f: 'i',
  j: 'i',
  J: 'i',
};

/** Whether a word looks like an OCR misreading of a syllable: "nghi¢m", "phdi", "x4", "tién", "cw". */
function likeSyllable(word: string): boolean {
  const letters = [...word.toLowerCase()]
    .map((letter) => LOOKALIKE[letter] ?? letter)
    .join('')
    .replace(/['’`!|]/g, '');
  if (letters.length > 8 || letters.length === 0) return false;
  if (isStem(letters)) return true;
  // "ttng", "phdi", "chirc", "trudng": one letter too many or a consonant for a vowel
  for (let i = 0; i < letters.length; i++) {
    if (isStem(letters.slice(0, i) + letters.slice(i + 1))) return true;
    if ('dtrlb'.includes(letters[i]!))
      for (const vowel of 'ouia') if (isStem(letters.slice(0, i) + vowel + letters.slice(i + 1))) return true;
  }
  return false;
}

const STOPS = /(?:c|ch|p|t)$/;

/** Whether letters without marks are those of a syllable with some marks and tone: "nghiep", "duoc". */
function isStem(letters: string): boolean {
  for (const spelling of spellings(letters))
    if (isSyllable(STOPS.test(spelling) ? toned(spelling) : spelling)) return true;
  return false;
}

const VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'â', 'ă'],
  e: ['e', 'ê'],
  o: ['o', 'ô', 'ơ'],
  u: ['u', 'ư'],
  i: ['i'],
  y: ['y'],
};

/** "duoc" → duoc, duôc, dươc …: every way to mark the first run of vowels. */
function* spellings(letters: string): Generator<string> {
  const from = letters.search(/[aeiouy]/);
  if (from < 0) return;
  let to = from;
  while (to < letters.length && 'aeiouy'.includes(letters[to]!)) to++;
  if (to - from > 4) return;
  let runs = [''];
  for (const letter of letters.slice(from, to))
    runs = runs.flatMap((run) => VOWELS[letter]!.map((vowel) => run + vowel));
  for (const run of runs) yield letters.slice(0, from) + run + letters.slice(to);
}

/** A stopped syllable needs a tone to be one: "biêt" → "biết". */
function toned(spelling: string): string {
  let at = -1;
  for (let i = 0; i < spelling.length; i++)
    if ('aăâeêioôơuưy'.includes(spelling[i]!) && !(spelling[i] === 'u' && spelling[i - 1] === 'q')) at = i;
  return `${spelling.slice(0, at + 1)}\u0301${spelling.slice(at + 1)}`.normalize('NFC');
}

/** A word that can be damaged, and what it shows. */
export interface Token {
  readonly word: string;
  readonly kind: Kind;
  readonly evidence: number;
  /** Whether it is no Vietnamese syllable, number, name or acronym. */
  readonly isWrong: boolean;
  /** It bears a mark of tone. */
  readonly isToned: boolean;
  /** It is set in capitals and no acronym: "HOACH", "HOẠCH"; whether it bears a mark. */
  readonly capitals: 'bare' | 'marked' | null;
}

/** Words with the marks after them, as met before: a plan has some thousand different ones, each many times. */
const tokens = new Map<string, Token | null>();
const MOST_TOKENS = 50_000;

function tokenOf(printed: string): Token | null {
  if (printed.length > LONGEST_KEPT) return readToken(printed);
  let token = tokens.get(printed);
  if (token === undefined) {
    if (tokens.size >= MOST_TOKENS) tokens.clear();
    token = readToken(printed);
    tokens.set(printed, token);
  }
  return token;
}

function readToken(printed: string): Token | null {
  const word = withoutTrailing(printed);
  if (!has(word, LETTER)) return null;
  const kind = kindOf(word);
  const isWrong = kind === 'torn' || kind === 'broken' || (kind === 'foreign' && !NAME.test(word));
  const isCapitals = word.length > 1 && word === word.toUpperCase() && (kind === 'marked' || likeSyllable(word));
  const capitals = isCapitals ? (MARKED.test(word.replaceAll('Đ', 'D')) ? 'marked' : 'bare') : null;
  return {
    word,
    kind,
    evidence: EVIDENCE[kind],
    isWrong,
    isToned: TONED.test(word),
    capitals,
  };
}

/** Whether a word is a syllable that lost its marks, and no letter of it was misread. */
export function isUnmarked({ word, kind }: Token): boolean {
  return kind === 'bare' || isStem(word.toLowerCase());
}

/** How much of a text is taken apart at a time. */
const MOST_AT_ONCE = 1 << 16;

/** Visits the words of a text that can be damaged, in order: those with letters. */
export function eachToken(text: string, visit: (token: Token) => void): void {
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from + MOST_AT_ONCE);
    const to = lineEnd < 0 ? text.length : lineEnd;
    for (const printed of text.slice(from, to).split(BETWEEN)) {
      const token = printed === '' ? null : tokenOf(printed);
      if (token) visit(token);
    }
    from = to;
  }
}
