import { isSyllable } from './syllable.js';

/**
 * How broken a text is, and where. Needs no language data: only the rules of the syllable and the marks of Vietnamese.
 * Sample words of a scan: "Phén cong nghi¢m vu: Cong an x4 chu tri, phdi hop voi".
 */

const WORD = /[^\s/,;:–—()[\]"“”…-]+/g;
const TRAILING = /[.!?*']+$/;
const LETTER = /\p{L}/u;
// Any Vietnamese letter that plain Latin lacks, é left out: an English reading of a scan is full of it.
const MARKED = /[àáâãèêìíòóôõùúýăđĩũơưạ-ỹÀÁÂÃÈÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]/;
// UBND  CCCD  PC06  LĐTBXH  VNeID  QĐ-TTg  GD&ĐT
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,11}\.?|\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*|\d+\p{Lu})$/u;

// ề  Ắ  ọ: a vowel with a mark of tone, which acronyms lack
const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
// nh  ng  ch  t: what is left of a syllable behind a tear
const PIECE = /^(?:c|ch|m|n|ng|nh|p|t)$/;

/** The words that can be damaged: those with letters. */
function* wordsOf(text: string): Generator<string> {
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(TRAILING, '');
    if (LETTER.test(word)) yield word;
  }
}

/** What a word says of the text it stands in: a mark, a syllable without one, or neither. */
type Kind = 'marked' | 'torn' | 'bare' | 'broken' | 'foreign' | 'neutral';

function kindOf(word: string): Kind {
  if (MARKED.test(word)) return isSyllable(word) || (ACRONYM.test(word) && !TONED.test(word)) ? 'marked' : 'torn';
  if (PIECE.test(word)) return 'torn';
  if (ACRONYM.test(word) && !isSyllable(word)) return 'neutral';
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
}; // prettier-ignore

/** Whether a word looks like what an OCR makes of a syllable: "nghi¢m", "phdi", "x4", "tién", "cw". */
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
}; // prettier-ignore

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

const kinds = new Map<string, Kind>();
function kind(word: string): Kind {
  let known = kinds.get(word);
  if (known === undefined) {
    if (kinds.size > 50_000) kinds.clear();
    known = kindOf(word);
    kinds.set(word, known);
  }
  return known;
}

// Kiosk  Gmail: foreign names
const NAME = /^\p{Lu}[a-z]+$/u;

/** The share of words (0..1) that are no Vietnamese syllable, number, name or acronym: `source.damage`. */
export function damageOf(text: string): number {
  let words = 0;
  let broken = 0;
  for (const word of wordsOf(text)) {
    words++;
    const what = kind(word);
    if (what === 'torn' || what === 'broken' || (what === 'foreign' && !NAME.test(word))) broken++;
  }
  return words === 0 ? 0 : broken / words;
}

function countKinds(text: string) {
  const counts = { marked: 0, torn: 0, bare: 0, broken: 0, foreign: 0, neutral: 0, all: 0, long: 0 };
  for (const word of wordsOf(text)) {
    counts[kind(word)]++;
    counts.all++;
    if (word.length > 7) counts.long++;
  }
  return counts;
}

/**
 * Whether a text is Vietnamese that lost its marks, to an OCR or otherwise. Clean plans bear a mark (other than é) on
 * 81 to 88 of 100 words, scans read without Vietnamese on none; English, French and source code have long words.
 */
export function isDamaged(text: string): boolean {
  const { marked, torn, bare, broken, foreign, long } = countKinds(text);
  const words = marked + torn + bare + broken + foreign;
  if (words === 0) return false;
  if (marked + torn > 0.3 * words) return torn > TORN_SHARE * words && torn > 4;
  return bare + broken >= 0.8 * words && long <= 0.05 * words && bare >= 0.3 * words && words >= 2;
}

/** A text with this share of torn words ("Điề u kho ản") is damaged although it has its marks. */
const TORN_SHARE = 0.15;

/** The lines of a torn text that hold torn words. */
function tornLines(lines: readonly string[]): boolean[] | null {
  const all = countKinds(lines.join('\n'));
  if (all.torn <= TORN_SHARE * all.all || all.marked + all.torn <= 0.3 * all.all) return null;
  return lines.map((line) => countKinds(line).torn > 0);
}

/** Evidence (ln of the odds) of each kind of word for damage. */
const EVIDENCE: Readonly<Record<Kind, number>> = {
  marked: -3.5,
  torn: 0.5,
  bare: 1.6,
  broken: 2.5,
  foreign: -1.5,
  neutral: 0,
};
const SWITCH = 9;

/**
 * Which lines of a text are damaged. Where the text is damaged or clean throughout the answer is one for all lines;
 * a damaged part must be some words long (a heading without marks inside a clean text is no damage).
 */
export function damagedLines(lines: readonly string[]): boolean[] {
  const scores = lines.map((line) => {
    let score = 0;
    let words = 0;
    for (const word of wordsOf(line)) {
      score += EVIDENCE[kind(word)];
      words++;
    }
    return words === 0 ? 0 : Math.max(-12, Math.min(12, score));
  });
  const whole = isDamaged(lines.join('\n'));
  const torn = whole ? tornLines(lines) : null;
  if (torn !== null) return torn;
  const start = whole ? 2 : -2;
  // Two states, the cheaper way through: to switch between them costs as much as some words of evidence.
  let clean = Math.max(0, start);
  let damaged = Math.max(0, -start);
  const fromDamaged: boolean[][] = [];
  for (const score of scores) {
    const stay = [clean <= damaged + SWITCH, clean + SWITCH < damaged];
    const nextClean = Math.min(clean, damaged + SWITCH) + Math.max(0, score);
    const nextDamaged = Math.min(damaged, clean + SWITCH) + Math.max(0, -score);
    fromDamaged.push([!stay[0]!, !stay[1]!]);
    [clean, damaged] = [nextClean, nextDamaged];
  }
  const result = new Array<boolean>(lines.length);
  let state = damaged < clean;
  for (let i = lines.length - 1; i >= 0; i--) {
    result[i] = state;
    state = fromDamaged[i]![state ? 1 : 0]!;
  }
  // What looks damaged line by line must look so as a whole: source code and lists of names do not.
  for (let from = 0; from < result.length; from++) {
    if (!result[from]) continue;
    let to = from;
    while (to < result.length && result[to]) to++;
    if (!isDamaged(lines.slice(from, to).join('\n'))) result.fill(false, from, to);
    from = to;
  }
  return result;
}
