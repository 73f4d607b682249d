import type { Line } from '../../lines/index.js';
import { slice } from '../../lines/span.js';
import type { Context } from '../context.js';
import type { Guess, Lexicon } from './lexicon.js';
import { type CutWord, cutWords } from './words.js';

/** One word in a token, with what it may be. */
export interface Part {
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly before: string;
  readonly after: string;
  /** No blank follows although the token goes on behind a mark ("ASM,VNeID"). */
  readonly isGlued: boolean;
  readonly guesses: readonly Guess[];
}

/** A way to read a token: as so many words, and what it costs to see it so. */
export interface Division {
  readonly parts: readonly Part[];
  readonly cost: number;
  /** Which words were torn apart without any mark between them. */
  readonly isSplit: boolean;
}

/** What stands between two blanks or rules of a line. */
export interface Token {
  readonly text: string;
  readonly start: number;
  /** A bar or bracket that is likely the rule of a column stands before it. */
  readonly afterRule: boolean;
  readonly divisions: readonly Division[];
  /** What it costs to take it for dirt. */
  readonly dirt: number;
}

const GUESSES = 5;
const SPLIT = 1.5;

/** The tokens of a line of a scanned table. */
export function readTokens(line: Line, context: Context, lexicon: Lexicon, from = 0): Token[] {
  const { text } = line.span;
  const tokens: Token[] = [];
  let afterRule = false;
  // "bo|Cong" "[Cac" "(Cong" "\\Hoa" "_" — what stands between is a token
  for (const match of text.matchAll(/[|[\]\\{}]+|[^\s|[\]\\{}]+/g)) {
    if (match.index < from) continue;
    if (/^[|[\]\\{}]/.test(match[0])) {
      afterRule = true;
      continue;
    }
    const start = match.index;
    const reading = context.read(slice(line.span, start, start + match[0].length)).text;
    const divisions = divide(match[0], start, reading, lexicon);
    tokens.push({ text: match[0], start, afterRule, divisions, dirt: dirtOf(match[0], divisions) });
    afterRule = false;
  }
  return tokens;
}

function divide(text: string, start: number, reading: string, lexicon: Lexicon): Division[] {
  const words = cutWords(text);
  const divisions: Division[] = [];
  const readings = cutWords(reading);
  const letters = words.map((word) => word.text).join('');
  if (words.length === 0) return [];
  const asCut = words.map((word, i) =>
    partOf(word, start, guessesOf(word.text, readings.length === words.length ? readings[i]!.text : null, lexicon)),
  );
  divisions.push({ parts: asCut, cost: 0, isSplit: false });
  if (words.length > 1 && letters.length <= 12 && !/[-–—/]/.test(letters)) {
    const whole: CutWord = {
      text: letters,
      before: words[0]!.before,
      after: words[words.length - 1]!.after,
      start: words[0]!.start,
      end: words[words.length - 1]!.end,
      isGlued: false,
    };
    const guesses = guessesOf(letters, readings.length === 1 ? readings[0]!.text : null, lexicon).filter(
      (one) => one.cost < 3,
    );
    if (guesses.length > 0)
      divisions.push({ parts: [partOf(whole, start, guesses)], cost: words.length - 1, isSplit: false });
  }
  for (const [i, word] of words.entries()) divisions.push(...splits(words, i, word, start, asCut, lexicon));
  return divisions;
}

function partOf(word: CutWord, at: number, guesses: readonly Guess[]): Part {
  return {
    start: at + word.start,
    end: at + word.end,
    printed: word.text,
    before: word.before,
    after: word.after,
    isGlued: word.isGlued,
    guesses,
  };
}

function guessesOf(printed: string, reading: string | null, lexicon: Lexicon): Guess[] {
  const guesses = lexicon.guess(printed).slice(0, GUESSES);
  const read = reading === null ? undefined : lexicon.find(reading);
  if (read === undefined) return guesses;
  const known = guesses.find((one) => one.word === read);
  return [{ word: read, cost: Math.min(0.3, known?.cost ?? 0.5) }, ...guesses.filter((one) => one.word !== read)];
}

/** "tuyéncac" is two words, each of them known; so is "CongTheo", where a capital says it. */
function splits(
  words: readonly CutWord[],
  at: number,
  word: CutWord,
  start: number,
  asCut: readonly Part[],
  lexicon: Lexicon,
): Division[] {
  const { text } = word;
  const found: Division[] = [];
  if (text.length < 4 || text.length > 16) return found;
  for (let cut = 1; cut < text.length; cut++) {
    const left = text.slice(0, cut);
    const right = text.slice(cut);
    const isCapital = /\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right);
    if (!isCapital && (cut < 2 || right.length < 2)) continue;
    const isKnown = lexicon.alike(left).length > 0 || lexicon.alike(right).length > 0;
    if (!isCapital && !isKnown) continue;
    const limit = isCapital ? 4 : 2.5;
    const lefts = lexicon
      .guess(left)
      .filter((one) => one.cost < limit)
      .slice(0, GUESSES);
    const rights = lexicon
      .guess(right)
      .filter((one) => one.cost < limit)
      .slice(0, GUESSES);
    if (lefts.length === 0 || rights.length === 0) continue;
    const middle = word.start + cut;
    const parts = [
      ...asCut.slice(0, at),
      partOf({ ...word, text: left, end: middle, after: '', isGlued: false }, start, lefts),
      partOf({ ...word, text: right, start: middle, before: '' }, start, rights),
      ...asCut.slice(at + 1),
    ];
    const cost = (isCapital ? 0.3 : SPLIT) + lefts[0]!.cost + rights[0]!.cost;
    found.push({ parts, cost: isCapital ? 0.3 : SPLIT, isSplit: true });
    ranks.set(found[found.length - 1]!, cost);
  }
  return found.sort((a, b) => ranks.get(a)! - ranks.get(b)!).slice(0, 3);
}

const ranks = new WeakMap<Division, number>();

/** Marks and single letters are dirt as a rule; words hardly ever. */
function dirtOf(text: string, divisions: readonly Division[]): number {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return 0.2;
  if (letters.length === 1) return 1;
  const best = divisions[0]?.parts.length === 1 ? (divisions[0].parts[0]!.guesses[0]?.cost ?? 9) : 5;
  if (letters.length === 2) return best < 1 ? 4 : 2;
  return (best < 1 ? 5 : best < 3 ? 3.5 : 2.5) + Math.min(6, letters.length);
}
