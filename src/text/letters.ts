/**
 * The properties of a text's UTF-16 units, from a table: the same answers as `\p{L}`, `\p{Lu}`, `\p{N}` … in a regular
 * expression, without running one for each letter. The table fills as characters are met.
 */

export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const NUMBER = 8;
export const MARK = 16;
const KNOWN = 128;

const table = new Uint8Array(0x10000);

function classify(code: number): number {
  const letter = String.fromCharCode(code);
  const bits = common(code, letter) ?? byPatterns(letter);
  table[code] = bits | KNOWN;
  return bits;
}

/**
 * The properties of what Vietnamese is written with, null for other characters. The engine spends about a millisecond
 * on getting the patterns of all scripts ready, which a plan has no need of.
 */
function common(code: number, letter: string): number | null {
  if (code >= 0x30 && code <= 0x39) return NUMBER;
  // A to Z, with marks ("Ệ") or without; Đ
  const base = letter.normalize('NFD').charCodeAt(0) & ~0x20;
  const isLatin = base >= 0x41 && base <= 0x5a && code <= LAST_OF_LATIN;
  if (isLatin || code === 0x110 || code === 0x111) return LETTER | (letter === letter.toLowerCase() ? LOWER : UPPER);
  // ASCII; the dashes, quotes, bullets and dots of General Punctuation
  return code < 0x80 || (code >= 0x2010 && code <= 0x2027) ? 0 : null;
}

/** The end of Latin Extended Additional, which holds the last letters of Vietnamese: ỹ is U+1EF9. */
const LAST_OF_LATIN = 0x1eff;

function byPatterns(letter: string): number {
  const patterns = [
    [LETTER, /\p{L}/u],
    [UPPER, /\p{Lu}/u],
    [LOWER, /\p{Ll}/u],
    [NUMBER, /\p{N}/u],
    [MARK, /\p{M}/u],
  ] as const;
  return patterns.reduce((bits, [bit, pattern]) => (pattern.test(letter) ? bits | bit : bits), 0);
}

/** The properties of a UTF-16 unit, as bits; NaN (after the end of a text) and halves of pairs have none. */
export function propertiesOf(code: number): number {
  // NaN must not be used as an index: the engine would be slow for every character after it.
  return code < table.length ? table[code] || classify(code) : 0;
}

export function isLetter(code: number): boolean {
  return (propertiesOf(code) & LETTER) !== 0;
}

export function isUpper(code: number): boolean {
  return (propertiesOf(code) & UPPER) !== 0;
}

export function isLower(code: number): boolean {
  return (propertiesOf(code) & LOWER) !== 0;
}

/** Whether a text begins with a letter, or one in capitals or small: the bits are those above. */
export function begins(text: string, bits: number): boolean {
  return (propertiesOf(text.charCodeAt(0)) & bits) !== 0;
}

/** Whether a text has a letter at all, or one in capitals or small: the bits are those above. */
export function has(text: string, bits: number): boolean {
  return count(text, bits, 1) > 0;
}

/** Whether a text has as many characters in a row, each with one of the properties. */
export function hasRun(text: string, bits: number, length: number): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = (propertiesOf(text.charCodeAt(i)) & bits) === 0 ? 0 : run + 1;
    if (run === length) return true;
  }
  return false;
}

/** How many characters of a text have one of the properties; no more than `most` are counted. */
export function count(text: string, bits: number, most = Number.POSITIVE_INFINITY): number {
  let found = 0;
  for (let i = 0; i < text.length && found < most; i++) {
    const code = text.charCodeAt(i);
    if (((table[code] || classify(code)) & bits) !== 0) found++;
  }
  return found;
}
