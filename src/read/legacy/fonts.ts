import { countUp } from '../../text/lists.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/**
 * A letter that no text in a font that predates Unicode holds: it was typed in Unicode, whatever its font is called.
 */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
// letters and marks that can become one of those
const HIGH = /[^\0-\u00ff]/;
const MARK = /\p{M}/u;

export function isUnicode(text: string): boolean {
  if (UNICODE.test(text)) return true;
  if (!HIGH.test(text)) return false;
  const composed = text.normalize('NFC');
  return UNICODE.test(composed) || MARK.test(composed);
}

/** ".VnTime" and its like hold TCVN3, "VNI-Times" and its like VNI; null for any other font. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  const name = font?.trim() ?? '';
  if (/^\.vn/i.test(name)) return 'TCVN3';
  return /^vni[- ]/i.test(name) ? 'VNI' : null;
}

/** Words in a font that predates Unicode as they are printed: ".VnTimeH" prints small letters as capitals. */
export function convertByFont(text: string, font: string | null): string {
  const encoding = encodingOfFont(font);
  if (encoding === null) return text;
  if (encoding === 'VNI') return fromVni(text);
  const letters = fromTcvn3(text);
  return /H$/.test(font!.trim()) ? letters.toUpperCase() : letters;
}

/** Counts the words that were converted, by encoding. */
export function countWords(counts: Map<LegacyEncoding, number>, encoding: LegacyEncoding, text: string): void {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  countUp(counts, encoding, words);
}
