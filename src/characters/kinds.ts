/** What must be done about each UTF-16 unit before a line is read, as bits of a table. */

/** It prints as another character does. */
export const ODD = 1;
/** It is invisible: controls, soft hyphen, zero-width blanks and joiners, direction marks, variation selectors. */
export const INVISIBLE = 2;
/** A blank that is not the one of ASCII. */
export const BLANK = 4;
/** A combining mark on the letter before it. */
export const MARK = 8;
/** A letter of the Cyrillic or Greek script. */
export const FOREIGN = 16;
/** A letter of the Latin script. */
export const LATIN = 32;
/** A character of a symbol font. */
export const PRIVATE = 64;

const RANGES: readonly (readonly [bits: number, first: number, last?: number])[] = [
  // Word's non-breaking and optional hyphens, soft hyphen, eth, African D
  [ODD, 0x1e, 0x1f],
  [ODD | INVISIBLE, 0xad],
  [ODD | LATIN, 0xd0],
  [ODD | LATIN, 0xf0],
  [ODD | LATIN, 0x189],
  [ODD | LATIN, 0x256],
  [ODD | FOREIGN, 0x370, 0x3ff],
  [ODD | FOREIGN, 0x400, 0x52f],
  // hyphen, non-breaking hyphen, figure dash
  [ODD, 0x2010, 0x2012],
  // em dash, horizontal bar
  [ODD, 0x2014, 0x2015],
  // slash of fractions, minus, slash of division
  [ODD, 0x2044],
  [ODD, 0x2212],
  [ODD, 0x2215],
  // small em dash, small hyphen
  [ODD, 0xfe58],
  [ODD, 0xfe63],
  // full-width signs and letters, the Symbol font's signs and digits
  [ODD, 0xff01, 0xff5e],
  [ODD | PRIVATE, 0xf020, 0xf03f],
  [PRIVATE, 0xf040, 0xf0ff],
  [INVISIBLE, 0, 8],
  [INVISIBLE, 0xe, 0x1d],
  [INVISIBLE, 0x7f, 0x84],
  [INVISIBLE, 0x86, 0x9f],
  [INVISIBLE, 0x180e],
  [INVISIBLE, 0x200b, 0x200f],
  [INVISIBLE, 0x202a, 0x202e],
  [INVISIBLE, 0x2060, 0x2064],
  [INVISIBLE, 0x2066, 0x206f],
  [INVISIBLE, 0xfe00, 0xfe0f],
  [INVISIBLE, 0xfeff],
  [BLANK, 9, 0xd],
  [BLANK, 0x85],
  [BLANK, 0xa0],
  [BLANK, 0x1680],
  [BLANK, 0x2000, 0x200a],
  [BLANK, 0x2028, 0x2029],
  [BLANK, 0x202f],
  [BLANK, 0x205f],
  [BLANK, 0x3000],
  [MARK, 0x300, 0x36f],
  [LATIN, 0x41, 0x5a],
  [LATIN, 0x61, 0x7a],
  [LATIN, 0xc0, 0x24f],
  [LATIN, 0x1e00, 0x1eff],
];

const table = new Uint8Array(0x10000);
for (const [bits, first, last = first] of RANGES)
  for (let code = first; code <= last; code++) table[code] = table[code]! | bits;

/** Whether the character at an offset is of one of the kinds. */
export function isOf(text: string, at: number, bits: number): boolean {
  return at < text.length && (table[text.charCodeAt(at)]! & bits) !== 0;
}

/** A longer text is searched by a pattern, which needs no warming up. */
const LONG = 512;
const patterns: RegExp[] = [];

/** The pattern of the characters of some kinds. */
function patternOf(bits: number): RegExp {
  patterns[bits] ??= new RegExp(
    `[${RANGES.filter(([own]) => (own & bits) !== 0)
      .map(([, first, last = first]) => `${escaped(first)}-${escaped(last)}`)
      .join('')}]`,
  );
  return patterns[bits];
}

const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;

/** Whether a text has a character of one of the kinds. */
export function hasOf(text: string, bits: number): boolean {
  if (text.length > LONG) return patternOf(bits).test(text);
  for (let i = 0; i < text.length; i++) if ((table[text.charCodeAt(i)]! & bits) !== 0) return true;
  return false;
}
