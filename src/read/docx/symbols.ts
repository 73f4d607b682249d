/*
 * Letters of symbol fonts (Symbol, Wingdings, Webdings): Word keeps them at U+F000 and above, or as the ASCII letter of
 * the same place. Source: the fonts' tables as Unicode maps them, those in use as bullets and ticks.
 */

const SYMBOL: Readonly<Record<number, string>> = {
  45: '-',
  43: '+',
  183: '•',
  174: '→',
  179: '≥',
  163: '≤',
  177: '±',
  180: '×',
  168: '♦',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '•',
  110: '▪',
  111: '□',
  113: '□',
  114: '□',
  115: '◆',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  232: '➔',
  240: '➔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const PRIVATE = 0xf000;
const isPrivate = (code: number) => code >= PRIVATE && code <= 0xf0ff;

/** Letters of a symbol font as Unicode has them; null for one that is not known. */
function readSymbol(code: number, font: string): string | null {
  const place = isPrivate(code) ? code - PRIVATE : code;
  if (/^(?:Wingdings|Webdings)/i.test(font)) return WINGDINGS[place] ?? null;
  // Without a font's name both tables are asked: their places do not overlap where bullets stand.
  return SYMBOL[place] ?? (isPrivate(code) ? (WINGDINGS[place] ?? null) : null);
}

/** Whether a font holds signs in the place of letters. */
function isSymbolFont(font: string | null): boolean {
  return font !== null && /^(?:Symbol$|Wingdings|Webdings)/i.test(font);
}

/** What a bullet prints: its letter, in a symbol font what that shows. One that is not known, or a picture, is "•". */
export function readBullet(text: string, font: string | null): string {
  const bullet = [...text]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      if (!isPrivate(code) && !isSymbolFont(font)) return letter;
      return readSymbol(code, font ?? '') ?? '•';
    })
    .join('')
    .trim();
  return bullet === '' ? '•' : bullet;
}

/** A sign put into running text: w:sym by its code. One that is not known but has an ASCII place is that letter. */
export function readSign(code: number, font: string): string {
  const known = isSymbolFont(font) || isPrivate(code) ? readSymbol(code, font) : null;
  if (known !== null) return known;
  const place = isPrivate(code) ? code - PRIVATE : code;
  return place >= 0x20 && (place < 0x7f || place >= 0xa0) ? String.fromCodePoint(place) : '';
}
