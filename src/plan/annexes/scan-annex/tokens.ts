import { slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { latin } from '../../../text/latin.js';
import type { Context } from '../../context.js';
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
  readonly isAfterRule: boolean;
  readonly divisions: readonly Division[];
  /** What it costs to take it for dirt. */
  readonly dirt: number;
  /** It reads as a word of the plan. */
  readonly isReadable: boolean;
}

const GUESSES = 8;

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
    const dirt = dirtOf(match[0], divisions);
    tokens.push({
      text: match[0],
      start,
      isAfterRule: afterRule,
      divisions,
      dirt,
      isReadable: isReadable(match[0], lexicon),
    });
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
  // "k‘haITrLr(‘mg": marks within a word are dirt, those between words are not
  const isTorn = words.length > 1 && letters.length <= 14 && !/[-–—/]/.test(text);
  const whole: CutWord | null = !isTorn
    ? null
    : {
        text: letters,
        before: words[0]!.before,
        after: words[words.length - 1]!.after,
        start: words[0]!.start,
        end: words[words.length - 1]!.end,
        isGlued: false,
      };
  if (whole !== null) {
    const guesses = guessesOf(letters, readings.length === 1 ? readings[0]!.text : null, lexicon).filter(
      (one) => one.cost < 3,
    );
    if (guesses.length > 0)
      divisions.push({ parts: [partOf(whole, start, guesses)], cost: words.length - 1, isSplit: false });
  }
  if (whole !== null) divisions.push(...splits(0, whole, start, [partOf(whole, start, [])], lexicon));
  for (const [i, word] of words.entries()) divisions.push(...splits(i, word, start, asCut, lexicon));
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
  const guesses = guess(printed, lexicon).slice(0, GUESSES);
  const read = reading === null ? undefined : lexicon.find(reading);
  if (read === undefined) return guesses;
  const known = guesses.find((one) => one.word === read);
  return [{ word: read, cost: Math.min(0.3, known?.cost ?? 0.5) }, ...guesses.filter((one) => one.word !== read)];
}

interface Split {
  readonly parts: readonly Part[];
  readonly cost: number;
}

/** What the lexicon guesses; a word in capitals ("CAT") is hardly one that is never printed so ("các"). */
function guess(printed: string, lexicon: Lexicon): readonly Guess[] {
  const guesses = lexicon.guess(printed);
  if (!/^\p{Lu}{2,}$/u.test(printed)) return guesses;
  const extra = printed.length === 2 ? 0.7 : 1.5;
  const inCapitals = guesses.map(({ word, cost }) => ({ word, cost: cost + (lexicon.isAcronym(word) ? 0 : extra) }));
  return inCapitals.sort((a, b) => a.cost - b.cost);
}

/** "tuyéncac" is two words, each of them known; so is "CongTheo", where a capital says it, and "vaTramy" is three. */
function splits(at: number, word: CutWord, start: number, asCut: readonly Part[], lexicon: Lexicon): Division[] {
  const found: Division[] = [];
  const add = (parts: readonly Part[], cost: number) =>
    found.push({ parts: [...asCut.slice(0, at), ...parts, ...asCut.slice(at + 1)], cost, isSplit: true });
  for (const [i, { parts, cost }] of splitsOf(word, start, lexicon).entries()) {
    if (i < 3) add(parts, cost);
    // Behind a capital there may be two words more.
    const right = parts[1]!;
    if (cost === CAPITAL && i < 2) {
      const rest = { ...word, text: right.printed, start: right.start - start, before: '' };
      for (const more of splitsOf(rest, start, lexicon).slice(0, 2)) add([parts[0]!, ...more.parts], cost + more.cost);
    }
  }
  const loose = behindDirt(word, start, lexicon);
  if (loose) add(loose.parts, loose.cost);
  return found;
}

/** "inglCong": what stands before the capital is no word, and what begins with it is one. */
function behindDirt(word: CutWord, start: number, lexicon: Lexicon): Split | null {
  const cut = /^\p{Ll}{1,5}(?=\p{Lu}\p{Ll})/u.exec(word.text)?.[0].length;
  if (cut === undefined || near(word.text.slice(0, cut), 4, lexicon).length > 0) return null;
  const text = word.text.slice(cut);
  const guesses = near(text, 1, lexicon);
  const part = partOf({ ...word, text, start: word.start + cut, before: '' }, start, guesses);
  return guesses.length === 0 ? null : { parts: [part], cost: DIRTY + Math.min(6, cut) / 2 };
}

const DIRTY = 1.5;
const CAPITAL = 0.3;
const PLAIN = 1.5;

function splitsOf(word: CutWord, start: number, lexicon: Lexicon): Split[] {
  const { text } = word;
  const found: (Split & { rank: number })[] = [];
  if (text.length < 4 || text.length > 20) return found;
  for (let cut = 1; cut < text.length; cut++) {
    const left = text.slice(0, cut);
    const right = text.slice(cut);
    const isCapital = /\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right);
    if (!isCapital && lexicon.alike(left).length === 0 && lexicon.alike(right).length === 0) continue;
    const limit = isCapital ? 4 : 3;
    const lefts = near(left, limit, lexicon);
    const rights = near(right, limit, lexicon);
    if (rights.length === 0 && !isCapital) continue;
    if (lefts.length === 0) continue;
    const middle = word.start + cut;
    const parts = [
      partOf({ ...word, text: left, end: middle, after: '', isGlued: false }, start, lefts),
      partOf({ ...word, text: right, start: middle, before: '' }, start, rights),
    ];
    const cost = isCapital ? CAPITAL : PLAIN;
    const rank = cost + lefts[0]!.cost + (rights[0]?.cost ?? 4) + (cut === 1 || right.length === 1 ? 1 : 0);
    found.push({ parts, cost, rank });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

/** The words that a part of a printed word may be; a single letter must be a word as it is. */
function near(printed: string, limit: number, lexicon: Lexicon): Guess[] {
  const most = printed.length === 1 ? 0.1 : limit;
  const guesses = guess(printed, lexicon);
  return guesses.filter((one) => one.cost <= most).slice(0, GUESSES);
}

// "va", "xa," but not "an-", "Iy" or "oA"
const SHORT_WORD = latin(/^\p{Ll}{2}[,;.]?$/u);
const LONG_WORD = latin(/^\p{L}\p{Ll}{2,}[,;.]?$/u);

/** Whether a token is a word that the plan has elsewhere, letter by letter but for the marks. */
function isReadable(text: string, lexicon: Lexicon): boolean {
  // "(Camera"
  const word = text.replace(/^[(“"]/, '');
  if (!SHORT_WORD.test(word) && !LONG_WORD.test(word)) return false;
  return lexicon.guess(word.replace(/[,;.]$/, ''))[0]?.cost === 0;
}

/** Marks and single letters are dirt as a rule; words hardly ever. */
function dirtOf(text: string, divisions: readonly Division[]): number {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return 0.2;
  if (letters.length === 1) return 1;
  const best = divisions[0]?.parts.length === 1 ? (divisions[0].parts[0]!.guesses[0]?.cost ?? 9) : 5;
  if (letters.length === 2) return best >= 1 ? 2 : /\p{Ll}/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text) ? 6 : 3;
  return (best < 1 ? 5 : best < 3 ? 3.5 : 2.5) + Math.min(6, letters.length);
}
