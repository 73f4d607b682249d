import { latin } from '../text/latin.js';
import { matchesOf } from '../text/matches.js';

/** A bullet that is printed as something else: its length in the source, and the character it stands for. */
export interface OddBullet {
  readonly length: number;
  readonly sign: string;
}

/** Bullets of Wingdings and Symbol, by their places in the private area and by the letters that show without the font. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02a': '*',
  '\uf02b': '+',
  '\uf02d': '-',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '○',
  '\uf075': '❖',
  '\uf076': '❖',
  '\uf0a7': '▪',
  '\uf0a8': '◦',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '➤',
  '\uf0f0': '➢',
  '\uf0fc': '✓',
  '►': '➤',
  '▶': '➤',
  '▸': '➤',
  '‣': '➤',
  '→': '➤',
  '⇒': '➤',
  '➔': '➤',
  '◆': '❖',
  '◇': '❖',
  '♦': '❖',
  '❑': '❖',
  '□': '◦',
  '☐': '◦',
  '☑': '✓',
  '✔': '✓',
  '⋅': '·',
  '‧': '·',
  '∙': '·',
  '⁃': '-',
  '§': '▪',
  Ø: '➢',
  ü: '✓',
  þ: '✓',
  Ÿ: '•',
};

// arrows, stars, squares, circles, ornaments, the replacement character: a bullet of any other shape
const SHAPE =
  /^[\u204e\u2190-\u21ff\u2217\u2219\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u{1f780}-\u{1f8ff}\u1806\ufffd]/u;

/** What OCR reads a bullet or dash as; only before a capital, as "~ 500 hộ" is a number. */
const MISREAD: Readonly<Record<string, string>> = {
  '~': '-',
  '»': '-',
  '«': '-',
  '›': '-',
  '¬': '-',
  '=': '-',
  _: '-',
  '¤': '•',
  '°': '•',
  '©': '•',
  '®': '•',
  '¢': '•',
};
// " Mục tiêu", " **Mục tiêu:**", " “Thôn thông minh”"
const BEFORE_CAPITAL = latin(/^[ \t\u00a0]+[*_“"]{0,4}\p{Lu}/u);

/** Letters that stand for a bullet where several lines begin with them. */
const LETTERS: Readonly<Record<string, string>> = {
  v: '❖',
  q: '❖',
  n: '■',
  l: '●',
  u: '❖',
  à: '➤',
  ð: '➢',
  w: '▪',
  e: '•',
};

// "v Bảo đảm", "à Công an": a letter alone at the head of a line, before a capital or a number
const LETTER_FIRST = latin(/^[ \t>]{0,40}(?<letter>[vqnluàðwe])[ \t\u00a0]{1,20}(?=[\p{Lu}\d*_"“])/gmu);

/** The letters that stand for bullets in a text: those that at least two of its lines begin with. */
export function letterBullets(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { groups } of matchesOf(text, LETTER_FIRST)) {
    const letter = groups!.letter!;
    (seen.has(letter) ? found : seen).add(letter);
  }
  return found;
}

// "(cid:127) Rà soát": a character that a PDF's font has no letter for
const CID = latin(/^\(cid:\d{1,5}\)(?=\s|\p{Lu})/u);
// "$\bullet$ Rà soát", "$\rightarrow$"
const FORMULA = latin(/^\$\s?\\[a-zA-Z]{3,24}\s?\$(?=\s|\p{Lu})/u);
// "- [ ] Rà soát", "* [x] Rà soát": a point of a list of tasks
const TASK = /^[-*+] \[[ xX]\](?=\s)/;
// what makes one of these worth trying: most lines begin with a letter or digit
const FIRST = latin(/^[^\p{L}\p{N}]|^[ØüþŸvqnluàðwe]\s/u);

/** The odd bullet at the head of a line, before a space; null if there is none. `letters`: see `letterBullets`. */
export function readOddBullet(line: string, letters: ReadonlySet<string>): OddBullet | null {
  if (!FIRST.test(line)) return null;
  const first = line[0]!;
  const isPrivate = first >= '\uf000' && first <= '\uf0ff';
  const isBehindBlank = /^\s+\S/.test(line.slice(first >= '\ud800' && first < '\ue000' ? 2 : 1, 40));
  if (isPrivate && line.length > 1) return { length: 1, sign: SYMBOLS[first] ?? '•' };
  if (isBehindBlank && Object.hasOwn(SYMBOLS, first)) return { length: 1, sign: SYMBOLS[first]! };
  if (Object.hasOwn(MISREAD, first)) {
    // "~- Mục tiêu": one dash read as two
    const length = line[1] === '-' ? 2 : 1;
    if (BEFORE_CAPITAL.test(line.slice(length, 40))) return { length, sign: MISREAD[first]! };
  }
  if (isBehindBlank && letters.has(first)) return { length: 1, sign: LETTERS[first]! };
  const shape = isBehindBlank ? SHAPE.exec(line) : null;
  if (shape && !isListPoint(line)) return { length: shape[0].length, sign: '•' };
  const task = TASK.exec(line);
  if (task) return { length: task[0].length, sign: line[0]! };
  const other = CID.exec(line) ?? FORMULA.exec(line);
  return other && { length: other[0].length, sign: '•' };
}

// "- Ngân hàng", "• Tổ công nghệ số", after which the words of a point are
const POINT = /^[-+*•●▪■◦·○–—➢➤✓❖] /;

/** Whether a line begins with a bullet. */
export function isListPoint(line: string): boolean {
  return POINT.test(line);
}
