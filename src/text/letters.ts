/**
 * What kinds of character a text's UTF-16 units are, by a table: the same answers as `\p{L}`, `\p{Lu}`, `\p{N}` … in a
 * regular expression, without one for each letter looked at. The table fills as characters are met.
 */

export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const NUMBER = 8;
export const MARK = 16;
const KNOWN = 128;

const PROPERTIES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
];

const table = new Uint8Array(0x10000);

function classify(code: number): number {
  const letter = String.fromCharCode(code);
  let bits = KNOWN;
  for (const [bit, pattern] of PROPERTIES) if (pattern.test(letter)) bits |= bit;
  table[code] = bits;
  return bits;
}

/** The properties of a UTF-16 unit, as bits; NaN (behind the end of a text) and halves of pairs have none. */
export function propertiesOf(code: number): number {
  return table[code] || (Number.isNaN(code) ? 0 : classify(code));
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

/** Whether a text has a letter at all, or one in capitals or small: the bits are those above. */
export function has(text: string, bits: number): boolean {
  for (let i = 0; i < text.length; i++) if ((propertiesOf(text.charCodeAt(i)) & bits) !== 0) return true;
  return false;
}

/** How many characters of a text have one of the properties. */
export function count(text: string, bits: number): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if ((propertiesOf(text.charCodeAt(i)) & bits) !== 0) found++;
  return found;
}
