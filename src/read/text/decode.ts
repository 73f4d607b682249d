import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';
import { convertLegacy } from '../legacy/convert.js';

export interface Decoded {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';
  text: string;
}

/** Byte order marks, the longer ones first: that of UTF-32LE begins like that of UTF-16LE. */
const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** In UTF-16 text at least every eighth unit is ASCII, as spaces ensure; half of the bytes of these are 0. */
const UTF16_ZERO_SHARE = 1 / 16;
const SAMPLE = 65_536;

const TO_UTF8 = say('save-utf-8');

/** UTF-16 without its mark: zero bytes are on one side of the pairs only. Returns the likely encoding. */
function utf16WithoutMark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  const least = Math.max(1, sample.length * UTF16_ZERO_SHARE);
  const guess = odd >= least && even === 0 ? 'UTF-16LE' : even >= least && odd === 0 ? 'UTF-16BE' : null;
  return guess && !CONTROL.test(new TextDecoder(guess).decode(sample)) ? guess : null;
}

/** Length of the whole letters in UTF-16: without an odd last byte and without the first half of a surrogate pair. */
function wholeUtf16(bytes: Uint8Array, littleEndian: boolean): number {
  const even = bytes.length - (bytes.length % 2);
  const high = even >= 2 ? bytes[littleEndian ? even - 1 : even - 2]! : 0;
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

/** UTF-16 of the byte order named. A truncated last letter becomes U+FFFD; a lone surrogate elsewhere is an error. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const whole = wholeUtf16(bytes, encoding === 'utf-16le');
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, whole));
    return { encoding, text: whole < bytes.length ? `${text}\ufffd` : text };
  } catch {
    throw new PlanInputError('encoding', say('ill-formed', { encoding: encoding.toUpperCase() }), TO_UTF8);
  }
}

/**
 * The text of bytes that are UTF-8, but for a last letter that the end of the input cuts in two; null for any others.
 */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return isCutOff(bytes) ? withReplacements(bytes) : null;
  }
}

/** Whether bytes are UTF-8 as far as they go: as long as more may come, half a letter at the end is no fault. */
function isCutOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const withReplacements = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The line, from 1, in which bytes stop being UTF-8: up to there their text is encoded as they are. */
function faultyLine(bytes: Uint8Array): number {
  const at = Buffer.from(withReplacements(bytes)).findIndex((byte, i) => byte !== bytes[i]);
  return withReplacements(bytes.subarray(0, at)).split(/\r\n|\r|\n/).length;
}

/** The share of characters outside ASCII that may be left in a converted text: dashes, quotation marks. */
const LEFT_OVER = 0.1;
const SIGNS = /[\u00a1-\u00fe]/g;

/** Bytes in TCVN3 or VNI, as windows-1252 shows them; null unless nearly all of it becomes Vietnamese. */
function decodeLegacy(bytes: Uint8Array): Decoded | null {
  const shown = new TextDecoder('windows-1252').decode(bytes);
  if (CONTROL.test(shown)) return null;
  const { words, kept } = convertLegacy(shown);
  const [first] = [...words].sort(([, a], [, b]) => b - a);
  const signs = shown.match(SIGNS)?.length ?? 0;
  if (!first || kept > signs * LEFT_OVER) return null;
  return { encoding: first[0] === 'VNI' ? 'vni' : 'tcvn3', text: shown };
}

/**
 * Decodes bytes that hold plain text: by byte order mark; else as strictly valid UTF-8; else as windows-1258, TCVN3 or
 * VNI where that reads as Vietnamese. Removes the mark and changes nothing else. Throws PlanInputError 'encoding'.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = BYTE_ORDER_MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (mark?.encoding === 'utf-32') throw new PlanInputError('encoding', say('utf-32'), TO_UTF8);
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  if (mark && mark.encoding !== 'utf-8') return decodeUtf16(body, mark.encoding);

  const unmarked = mark ? null : utf16WithoutMark(body);
  if (unmarked) {
    const cure = say('save-with-iconv', { from: unmarked });
    throw new PlanInputError('encoding', say('no-byte-order-mark', { encoding: unmarked }), cure);
  }

  const utf8 = decodeUtf8(body);
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8 };
  if (!mark) {
    const text = new TextDecoder('windows-1258').decode(body);
    if (isPlausiblyVietnamese(text)) return { encoding: 'windows-1258', text };
    const legacy = decodeLegacy(body);
    if (legacy) return legacy;
  }
  const line = faultyLine(body);
  throw new PlanInputError('encoding', say('unknown-encoding', { line }), say('save-utf-8'), line);
}

/** Share of a text's letters outside ASCII that may be foreign to Vietnamese before it stops being plausible. */
const FOREIGN_SHARE = 0.02;

// "kế hoạch" as windows-1258 writes it: ê + U+0301, a + U+0323: the five tones, each after a vowel.
const TONED_VOWEL = /[aăâeêioôơuưyàáèéìíòóùúý][\u0300\u0301\u0303\u0309\u0323]/giu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
// "Đăng ký": a letter outside ASCII.
const LETTER_OUTSIDE_ASCII = /[\u00aa-\u{10ffff}]/gu;
// "đ", "Ơ", "à": the letters and tones of Vietnamese, and the punctuation of official documents.
const VIETNAMESE = /[\u0300\u0301\u0303\u0309\u0323]|[ăâđêôơưàáãèéìíĩòóõùúũý“”‘’«»°²³½–—…•₫€§±·]/iu;
// U+0085: control characters that no plain text holds, apart from tab, line ends and form feed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/u;

/**
 * Whether a text that was decoded from a one-byte encoding reads as Vietnamese: it has tones, they follow vowels,
 * hardly any letter is foreign to Vietnamese and no control character is in it. Fonts that predate Unicode (TCVN3, VNI)
 * and other languages fail this, as their bytes give other letters.
 */
function isPlausiblyVietnamese(text: string): boolean {
  if (CONTROL.test(text)) return false;
  const tones = text.match(TONE)?.length ?? 0;
  const toned = text.match(TONED_VOWEL)?.length ?? 0;
  if (toned === 0 || toned < tones * (1 - FOREIGN_SHARE)) return false;
  const letters = text.match(LETTER_OUTSIDE_ASCII) ?? [];
  const foreign = letters.reduce((count, letter) => count + (VIETNAMESE.test(letter) ? 0 : 1), 0);
  return foreign <= letters.length * FOREIGN_SHARE;
}
