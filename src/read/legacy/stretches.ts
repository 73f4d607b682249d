import { isSyllable } from '../../text/syllable.js';
import { isUnicode } from './fonts.js';

/** A word of a text. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Its line, from 0. */
  readonly line: number;
  /** It has a sign outside of ASCII. */
  readonly isHigh: boolean;
}

/** A letter or symbol outside ASCII, as windows-1252 has them. */
export const HIGH = /[\u00a1-\u00fe]/;

const OTHER = 1;
const BLANK = 2;
const SIGN = 4;
const BEYOND = 8;

/** What each UTF-16 unit is: a space, a sign outside of ASCII, one beyond windows-1252; 0 for those not yet met. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (kinds[code] === 0) {
    const unit = String.fromCharCode(code);
    kinds[code] = /\s/.test(unit) ? BLANK : HIGH.test(unit) ? SIGN : code > 0xff ? BEYOND : OTHER;
  }
  return kinds[code]!;
}

/**
 * The runs of words without a Unicode-only letter, from the first to the last with such a character. Beside a word in
 * Unicode, words of its line that are right as they stand are in Unicode too: "2. Yêu cầu".
 */
export function* stretchesIn(text: string): Generator<Token[]> {
  let run: Token[] = [];
  let last = 0;
  let line = 0;
  let before = -1;
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    if (from > 0 && text.charCodeAt(from - 1) === LINE_END) line++;
    let met = 0;
    for (to = from; to < text.length; to++) {
      const kind = kindOf(text.charCodeAt(to));
      if (kind === BLANK) break;
      met |= kind;
    }
    if (to === from || (run.length === 0 && (met & (SIGN | BEYOND)) === 0)) continue;
    const word = text.slice(from, to);
    if ((met & BEYOND) !== 0 && isUnicode(word)) {
      if (run.length > 0) yield withoutOwn(run.slice(0, last), before, line);
      run = [];
      before = line;
      continue;
    }
    const isHigh = (met & SIGN) !== 0;
    if (run.length === 0 && !isHigh) continue;
    run.push({ from, to, text: word, line, isHigh });
    if (isHigh) last = run.length;
  }
  if (run.length > 0) yield withoutOwn(run.slice(0, last), before, -1);
}

const LINE_END = 10;

/** A run without the words at its ends that are on the lines of the words in Unicode around it, and right as they stand. */
function withoutOwn(run: readonly Token[], before: number, behind: number): Token[] {
  const isOwn = (token: Token, line: number) => token.line === line && isRight(token.text);
  const start = run.findIndex((token) => !isOwn(token, before));
  return start < 0 ? [] : run.slice(start, run.findLastIndex((token) => !isOwn(token, behind)) + 1);
}

/** Whether all that a word is made of are syllables, and it has one: "(triển", "khai/thực", "2023." */
export function isRight(word: string): boolean {
  if (isSyllable(word)) return true;
  const parts =
    word
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  // A symbol such as § next to a letter is a letter itself.
  const others = word.replace(/[\p{L}\p{M}\p{N}\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e‘-”–—…]/gu, '');
  return parts.length > 0 && others === '' && parts.every(isSyllable);
}
