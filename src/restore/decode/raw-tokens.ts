import { endBehind } from '../../text/ends.js';
import { latin } from '../../text/latin.js';
import { LETTER, NUMBER, propertiesOf } from '../../text/letters.js';
/**
 * Words of a line and their parts. A word is what is between spaces; its tokens are what is read one by one: "Văn
 * hoá-Xã hội;" is Văn | hoá - Xã | hội ; — the marks around and between the tokens are kept as they are.
 */
export interface RawToken {
  /** Which word of the line it belongs to. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** What precedes the token inside its word: `(`, `“`, `/`, `-`. */
  readonly before: string;
  /** What follows the word's last token: `;`, `)`, `./.`. */
  after: string;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly tokens: number;
}

// ( “ [ - + before a word; behind it . , ; : ) ” … and their runs
const BEFORE = /^[([“"”„«‘+*•–—/-]+(?=[^\s])/;
const AFTER = '])"“”»….,;:!?*–—/-';
// 30/12/2023  2022-2025  1.1.  100% | 09h30  8h | B/c  T/M  đ/c: abbreviations that are no words either
const NUMERIC = latin(/^(?:\d[\d.,:/%–-]*|\d{1,2}h\d{0,2}|\p{L}\/\p{L}{1,2})$/u);
// the joints of "hoá-Xã", "06/CP", "39/KH-UBND", "VNelD,Call"
const JOINT = /[/\-–—,;:.()…“”"]+/g;

export const isNumeric = (text: string): boolean => NUMERIC.test(text);

/** A line's words and tokens, in order. Every character that is no blank belongs to one token. */
export function rawTokensOf(line: string): { words: Word[]; tokens: RawToken[] } {
  const words: Word[] = [];
  const tokens: RawToken[] = [];
  for (const match of line.matchAll(/\S+/g)) {
    const start = match.index;
    const first = tokens.length;
    partWord(match[0], start, words.length, tokens);
    words.push({ start, end: start + match[0].length, first, tokens: tokens.length - first });
  }
  return { words, tokens };
}

function partWord(raw: string, offset: number, word: number, tokens: RawToken[]): void {
  let before = BEFORE.exec(raw)?.[0] ?? '';
  if (before.length === raw.length) before = '';
  let rest = raw.slice(before.length);
  let after = rest.slice(endBehind(rest, AFTER));
  if (after.length === rest.length) {
    // Marks alone: a dash, dots, or the rest of a word misread by OCR.
    after = '';
    rest = raw;
    before = '';
  } else rest = rest.slice(0, rest.length - after.length);
  let from = offset + before.length;
  const add = (text: string, joint: string) => {
    tokens.push({ word, start: from, end: from + text.length, raw: text, before: joint, after: '' });
    from += text.length;
  };
  if (isNumeric(rest)) add(rest, before);
  else {
    let joint = before;
    let last = 0;
    // The first letter or digit after `last`, and the last one of all.
    let letter = letterFrom(rest, 0);
    const lastLetter = lastLetterIn(rest);
    for (const match of rest.matchAll(JOINT)) {
      const next = match.index + match[0].length;
      if (letter >= match.index || lastLetter < next) continue;
      // 06/CP splits, 2022-2025/x keeps its date in one piece
      add(rest.slice(last, match.index), joint);
      joint = match[0];
      from += joint.length;
      last = next;
      letter = letterFrom(rest, next);
    }
    add(rest.slice(last), joint);
  }
  tokens.at(-1)!.after = after;
}

/** Where the first letter or digit from `at` on is; the length of the text where there is none. */
function letterFrom(text: string, at: number): number {
  while (at < text.length && !isLetterOrDigit(text, at)) at++;
  return at;
}

function lastLetterIn(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isLetterOrDigit(text, at)) at--;
  return at;
}

function isLetterOrDigit(text: string, at: number): boolean {
  return (propertiesOf(text.charCodeAt(at)) & (LETTER | NUMBER)) !== 0;
}

// 1.  1.1.  2)  (3)  a)  IV.
const ORDINAL = /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+)$/;

/** Whether a token that opens a line is its number or letter ("1.1.", "a)", "IV."), which no sentence continues. */
export function isMarker(token: RawToken): boolean {
  return ORDINAL.test(token.raw) && /^[.)]/.test(token.after);
}
