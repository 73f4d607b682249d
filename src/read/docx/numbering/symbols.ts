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
  176: '°',
  222: '⇒',
};
/** Greek letters are in the positions of Latin ones. */
const GREEK = [
  [65, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'],
  [97, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'],
] as const;

const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  70: '☞',
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

const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '•',
  152: '•',
  163: '□',
};

/** Numbers in circles: 0 to 10 on white, then on black. */
const [CIRCLES, BLACK_CIRCLES] = [0x80, 0x8b];
const numberInCircle = (place: number): string | undefined => {
  const number = place >= BLACK_CIRCLES ? place - BLACK_CIRCLES : place - CIRCLES;
  if (number < 0 || number > 10) return undefined;
  const [zero, one] = place >= BLACK_CIRCLES ? [0x24ff, 0x2776] : [0x24ea, 0x2460];
  return String.fromCharCode(number === 0 ? zero : one + number - 1);
};

const PRIVATE = 0xf000;
// U+F0B7, the bullet of Symbol
const HAS_PRIVATE = /[\uf000-\uf0ff]/;
const isPrivate = (code: number) => code >= PRIVATE && code <= 0xf0ff;

/** Letters of a symbol font in Unicode; null for an unknown one. */
function readSymbol(code: number, font: string): string | null {
  const place = isPrivate(code) ? code - PRIVATE : code;
  if (/^Wingdings 2$/i.test(font)) return WINGDINGS_2[place] ?? null;
  if (/^(?:Wingdings|Webdings)/i.test(font)) return WINGDINGS[place] ?? numberInCircle(place) ?? null;
  if (/^Symbol$/i.test(font)) return SYMBOL[place] ?? greek(place);
  // Without a font name both tables are tried: they do not overlap for bullets.
  return SYMBOL[place] ?? (isPrivate(code) ? (WINGDINGS[place] ?? null) : null);
}

function greek(place: number): string | null {
  return GREEK.map(([first, letters]) => letters[place - first]).find((letter) => letter !== undefined) ?? null;
}

/** Whether a font has symbols in place of letters. */
function isSymbolFont(font: string | null): boolean {
  return font !== null && /^(?:Symbol$|Wingdings|Webdings)/i.test(font);
}

/** What a bullet prints: its letter, or in a symbol font the symbol. An unknown one, or a picture, is "•". */
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

/**
 * A symbol in running text, by its code: of a symbol font as it is printed, or nothing if unknown; of another font, the
 * letter with that ASCII code.
 */
export function readSign(code: number, font: string): string {
  const place = isPrivate(code) ? code - PRIVATE : code;
  if (place <= 0x20) return ' ';
  const known = isSymbolFont(font) || isPrivate(code) ? readSymbol(code, font) : null;
  if (known !== null) return known;
  // Digits and dashes of Symbol look as they do elsewhere.
  const isLetter = /^Symbol$/i.test(font) ? place < 0x40 : !isSymbolFont(font);
  return isLetter && place < 0x7f ? String.fromCodePoint(place) : isSymbolFont(font) ? '' : String.fromCodePoint(code);
}

// "ế" is not in a symbol font: whatever the font is called, the run holds words
const WORDS = /[\u0100-\u1fff]/;

/** Words of a run in a symbol font, or with its symbols, as they are printed. */
export function readSigns(words: string, font: string | null): string {
  const areSigns = isSymbolFont(font) && !WORDS.test(words);
  if (!areSigns && !HAS_PRIVATE.test(words)) return words;
  return words.replace(/[!-\u00ff\uf000-\uf0ff]/g, (letter) =>
    areSigns || HAS_PRIVATE.test(letter) ? readSign(letter.charCodeAt(0), font ?? '') : letter,
  );
}
