import { isTelling } from '../../legacy/convert.js';
import { encodingOfFont } from '../../legacy/fonts.js';
import type { OpenDocument } from './engine.js';
import type { Matrix } from './matrix.js';
import { showUnseen } from './unseen.js';

/** A printed letter or blank, in points from the top left of the page as it is read. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  /** Where it is put: from the left, and the line that it is on. */
  readonly origin: number;
  readonly base: number;
  /** Of its font. */
  readonly size: number;
  /** The direction that it runs in, in degrees clockwise from left to right. */
  readonly turn: number;
  /** PDFium found a gap before it, where the file has no blank. */
  readonly isApart: boolean;
  /** Its font, if that predates Unicode. */
  readonly font?: string;
}

/** A page's letters, by their direction. */
export interface PageText {
  /** Letters that are upright once the page is turned by `turns` quarters. */
  readonly glyphs: Glyph[];
  /** Letters that run another way, with their direction as seen: turned words of a table's head, a watermark. */
  readonly aslant: Glyph[];
  /** How many letters have no known meaning (no ToUnicode). */
  readonly unknown: number;
}

/** More letters than any page has. */
const MOST_GLYPHS = 60_000;

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
/** PDFium's replacement for a hyphen at the end of a line. */
const LINE_HYPHEN = [2, 0xfffe];

/** Characters of symbol fonts that Word prints as bullets, by their code in the private use area. */
const SYMBOLS: Readonly<Record<number, string>> = {
  61485: '-', // Symbol: minus
  61607: '▪', // Wingdings: small square
  61623: '•', // Symbol: bullet
  61608: '□',
  61550: '■',
  61656: '➢',
  61558: '❖',
  61692: '✓',
  61686: '❖',
  61672: '□',
  61473: '!',
};

/** Reads the letters of a page that is turned by `toPage` for reading. */
export function readGlyphs(open: OpenDocument, page: number, toPage: Matrix, height: number, width: number): PageText {
  const { calls, scratch } = open;
  const unseen = showUnseen(open, page);
  const text = calls.FPDFText_LoadPage(page);
  const glyphs: Glyph[] = [];
  const aslant: Glyph[] = [];
  let unknown = 0;
  if (text === 0) return { glyphs, aslant, unknown };
  try {
    const count = Math.min(calls.FPDFText_CountChars(text), MOST_GLYPHS);
    const isLegacy = holdsLegacy(open, text, count);
    let isApart = false;
    const [a, b, c, d, e, f] = toPage;
    // Letters of one object have one size and run one way.
    let [object, size, turn] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const code = calls.FPDFText_GetUnicode(text, i);
      if (code === CARRIAGE_RETURN || code === LINE_FEED || calls.FPDFText_IsGenerated(text, i) === 1) {
        isApart = true;
        continue;
      }
      const letter = letterOf(code);
      if (letter === '') continue;
      const own = calls.FPDFText_GetTextObject(text, i);
      // A blank by itself: the gap is enough
      if (letter === ' ' && unseen.has(own)) {
        isApart = true;
        continue;
      }
      if (own !== object || own === 0) {
        size = sizeOf(open, text, i);
        turn = turnOf(calls.FPDFText_GetCharAngle(text, i), toPage);
        object = own;
      }
      if (code === 0xfffd || code === 0 || calls.FPDFText_HasUnicodeMapError(text, i) === 1) unknown++;
      if (!calls.FPDFText_GetLooseCharBox(text, i, scratch)) continue;
      // Points on the page without an array for each: there are thousands.
      const box = open.floats();
      const [left, low, right, high] = [box[0]!, box[1]!, box[2]!, box[3]!];
      const [ax, ay, bx, by] = [
        a * left + c * low + e,
        b * left + d * low + f,
        a * right + c * high + e,
        b * right + d * high + f,
      ];
      calls.FPDFText_GetCharOrigin(text, i, scratch, scratch + 8);
      const at = open.doubles();
      const [origin, base] = [a * at[0]! + c * at[1]! + e, b * at[0]! + d * at[1]! + f];
      const [x0, x1, top, bottom] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
      // Off the page: never printed
      if (x1 < 0 || x0 > width || bottom < 0 || top > height) continue;
      const glyph = { text: letter, x0, x1, top, bottom, origin, base, size, turn, isApart };
      const font = isLegacy ? fontOf(open, text, i) : null;
      (turn === 0 ? glyphs : aslant).push(encodingOfFont(font) ? { ...glyph, font: font! } : glyph);
      isApart = false;
    }
  } finally {
    calls.FPDFText_ClosePage(text);
  }
  return { glyphs, aslant, unknown };
}

/** One in this many letters is foreign to Vietnamese if the text may predate Unicode. */
const FEW_TELLING = 50;

function holdsLegacy({ calls }: OpenDocument, text: number, count: number): boolean {
  let telling = 0;
  for (let i = 0; i < count; i++) if (isTelling(calls.FPDFText_GetUnicode(text, i))) telling++;
  return telling * FEW_TELLING > count;
}

const LONGEST_NAME = 48;

/** The name of a letter's font, without its subset prefix and style: ".VnTimeH" of "ABCDEF+.VnTimeH,Bold". */
function fontOf({ calls, scratch }: OpenDocument, text: number, index: number): string | null {
  const length = calls.FPDFText_GetFontInfo(text, index, scratch, LONGEST_NAME, scratch + LONGEST_NAME);
  if (length === 0 || length > LONGEST_NAME) return null;
  const name = Buffer.from(calls.memory.buffer, scratch, length - 1).toString('utf8');
  return name.replace(/^[A-Z]{6}\+/, '').replace(/[,-]?(?:Bold|Italic|BoldItalic|Regular)$/i, '');
}

const isBlankCode = (code: number) =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

function letterOf(code: number): string {
  if (isBlankCode(code)) return ' ';
  if (LINE_HYPHEN.includes(code) || code === 0xad) return '-';
  if (code === 0x200b || code === 0xfeff || code === 0) return '';
  return SYMBOLS[code] ?? String.fromCodePoint(code);
}

/** A font's size as printed. */
function sizeOf(open: OpenDocument, text: number, index: number): number {
  const size = open.calls.FPDFText_GetFontSize(text, index);
  if (!open.calls.FPDFText_GetMatrix(text, index, open.scratch)) return size;
  const matrix = open.floats();
  return size * Math.hypot(matrix[2]!, matrix[3]!) || size;
}

/** The direction, in degrees clockwise, of letters at PDFium's `angle`: in radians, clockwise in the page's own coordinates. */
function turnOf(angle: number, toPage: Matrix): number {
  const [x, y] = [Math.cos(angle), -Math.sin(angle)];
  const [dx, dy] = [toPage[0] * x + toPage[2] * y, toPage[1] * x + toPage[3] * y];
  const degrees = Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
  return Math.abs(degrees) <= 5 ? 0 : (degrees + 360) % 360;
}
