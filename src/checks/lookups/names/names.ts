import { boundedDistance, fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { begins, has, NUMBER } from '../../../text/letters.js';
import { AND, OF, PLURALS } from '../../../vocabulary/words/small-words.js';

/**
 * Names and titles are compared word by word; an abbreviation is equal to the words whose initials it is: "Sở TTTT" to
 * "Sở Thông tin và Truyền thông", "Cục CSQLHC về TTXH" to "Cục Cảnh sát QLHC về trật tự xã hội". Case and marks do not
 * count, and joining words ("và", "các") neither.
 */
export interface Token {
  readonly folded: string;
  /**
   * What it contributes to an abbreviation: its first letter; all letters of an abbreviation; all digits of a number.
   */
  readonly initials: string;
  readonly isShort: boolean;
}

// "Thông", "TTTT", "06"; a dot or dash parts words
const WORD = latin(/[\p{L}\p{N}]+/gu);
/** Words that abbreviations leave out and lists insert. */
const JOINING = new Set([AND, OF, ...PLURALS].map(fold));

/** The words of a name or title that count. What is in brackets explains another name and is left out. */
export function tokensOf(text: string): Token[] {
  const words = text.replace(/\([^()]*\)/gu, ' ').match(WORD) ?? [];
  return words.map(toToken).filter((token) => !JOINING.has(token.folded));
}

// "TTTT", "GDĐT", "C06", "DN"
const SHORT = latin(/^\p{Lu}[\p{Lu}\p{N}]+$/u);

function toToken(word: string): Token {
  const folded = fold(word);
  const isShort = SHORT.test(word);
  const isNumber = begins(word, NUMBER);
  return { folded, isShort, initials: isShort || isNumber ? folded : (folded[0] ?? '') };
}

/** Whether `part` is in `whole` as a run of whole words: "CAT" in "Sở TTTT, CAT"; "Công an tỉnh" in it too. */
export function containsName(whole: readonly Token[], part: readonly Token[]): boolean {
  if (part.length === 0) return false;
  return whole.some((_, start) => matchFrom(whole, start, part) !== null);
}

/** Whether all of `part` matches the words from `start`; the index after them, or null. */
function matchFrom(whole: readonly Token[], start: number, part: readonly Token[]): number | null {
  let at = start;
  for (let i = 0; i < part.length; ) {
    const step = stepAt(whole, at, part, i);
    if (!step) return null;
    at += step[0];
    i += step[1];
  }
  return at;
}

/** How many words on either side agree in one step; null if they disagree. */
function stepAt(a: readonly Token[], i: number, b: readonly Token[], j: number): readonly [number, number] | null {
  const [left, right] = [a[i], b[j]];
  if (!left || !right) return null;
  if (isSameWord(left, right)) return [1, 1];
  const spelled = left.isShort ? runOf(left.initials, b, j) : 0;
  if (spelled > 0) return [1, spelled];
  const short = right.isShort ? runOf(right.initials, a, i) : 0;
  return short > 0 ? [short, 1] : null;
}

function isSameWord(a: Token, b: Token): boolean {
  if (a.folded === b.folded) return true;
  const isLong = Math.min(a.folded.length, b.folded.length) >= 5 && !has(a.folded + b.folded, NUMBER);
  return isLong && boundedDistance(a.folded, b.folded, 1) <= 1;
}

/** How many words from `at` have exactly these initials together; 0 for none. */
function runOf(initials: string, tokens: readonly Token[], at: number): number {
  let rest = initials;
  for (let n = 0; at + n < tokens.length && rest !== ''; n++) {
    const own = tokens[at + n]!.initials;
    if (!rest.startsWith(own) || own === '') return 0;
    rest = rest.slice(own.length);
    if (rest === '') return n + 1;
  }
  return 0;
}

/** No title has more words; each of one is compared with each of the other. */
const MOST_WORDS = 200;

/**
 * How many words of each of two titles the other lacks, in the alignment that leaves the fewest. An abbreviation that
 * is left over may stand for anything and is not counted.
 */
export function differingWords(left: readonly Token[], right: readonly Token[]): { onlyA: number; onlyB: number } {
  const [a, b] = [left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)];
  // cost[i][j]: the fewest words left over in a[i..] and b[j..], and how many of them are of a
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  const ofA = new Uint16Array(cost.length);
  const ofB = new Uint16Array(cost.length);
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length && j === b.length) continue;
      const at = i * width + j;
      const step = stepAt(a, i, b, j);
      const ways = [
        i < a.length ? { to: at + width, left: 1, a: a[i]!.isShort ? 0 : 1, b: 0 } : null,
        j < b.length ? { to: at + 1, left: 1, a: 0, b: b[j]!.isShort ? 0 : 1 } : null,
        step ? { to: at + step[0] * width + step[1], left: 0, a: 0, b: 0 } : null,
      ].flatMap((way) => way ?? []);
      const best = ways.reduce((x, y) => (cost[y.to]! + y.left < cost[x.to]! + x.left ? y : x));
      cost[at] = cost[best.to]! + best.left;
      ofA[at] = ofA[best.to]! + best.a;
      ofB[at] = ofB[best.to]! + best.b;
    }
  }
  return { onlyA: ofA[0] ?? 0, onlyB: ofB[0] ?? 0 };
}
