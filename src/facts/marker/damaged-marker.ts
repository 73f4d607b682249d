import { boundedDistance, fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { UPPER as CAPITAL, count, isUpper, LOWER } from '../../text/letters.js';
import { PART_NAMES } from '../../vocabulary/headings.js';
import { readDecimal } from './clean-marker.js';
import type { Found, Marker } from './marker.js';
import { romanValue, toRoman } from './roman.js';

// "Ill. TO CHUC THUC HIEN", "Il. NOI DUNG", "lI, CAC NHIEM VU", "11. NHIEM VU", "IIL. TO CHUC", "IL. Phong Tai chinh"
const DAMAGED_ROMAN = /^(?<ordinal>[IVXLl1|!i]{1,4})\s?[.,]\s+(?=(?<rest>\S.*))/u;

// "IL NOI DUNG", "L MUC DICH": an I and its dot read as one letter
const DOT_IN_L = /^(?<ordinal>[IVX]{0,3}L)\s+(?=(?<rest>\S.*))/u;

// "Il", "IIL": several strokes, and not all of them ones
const STROKES = /^(?=.*[IlL|!])[IlL|!1]{2,4}$/;

/** A marker that only damaged text has. */
export function readDamaged(text: string): Found | null {
  return readDamagedRoman(text) ?? readDamagedDecimal(text) ?? readDamagedPart(text) ?? readSpecial(text);
}

// "Cc. TO CHUC THUC HIEN": a bold C and its dot, read as two letters
const DOUBLED_C = /^C[ce]\.\s+(?=(?<rest>\S.*))/u;

// "~ Thoi gian hoan thanh": a dash
const BENT_DASH = latin(/^(?<bullet>[~_])\s+(?=\p{Lu}|\d)/u);

function readSpecial(text: string): Found | null {
  const doubled = DOUBLED_C.exec(text.slice(0, 60));
  if (doubled && isHeading(doubled.groups!.rest!))
    return { kind: 'upper', ordinal: 'C', style: 'upper', value: 3, length: doubled[0].length };
  const dash = BENT_DASH.exec(text);
  return dash && { kind: 'bullet', ordinal: dash.groups!.bullet!, style: 'bullet-', value: 0, length: dash[0].length };
}

/** Whether words are set in capitals, but for a letter in so many that was misread. */
function isHeading(words: string, each = 5): boolean {
  return count(words, LOWER) * each <= count(words, CAPITAL);
}

function readDamagedRoman(text: string): Found | null {
  const head = text.slice(0, 60);
  const dotted = DAMAGED_ROMAN.exec(head);
  const match = dotted ?? DOT_IN_L.exec(head);
  if (!match) return null;
  const { ordinal, rest } = match.groups as { ordinal: string; rest: string };
  // "L MUC Dicu, YEU CAU": where so much is misread, letters of the heading are too.
  const isInCapitals = isHeading(rest, dotted ? 5 : 3);
  const isNumeral = /[.,]/.test(match[0]) && STROKES.test(ordinal) && isUpper(rest.charCodeAt(0));
  if (ordinal === '1' || (!isInCapitals && !isNumeral)) return null;
  const mended = ordinal.replace(/[lL1|!i]/g, 'I');
  const value = romanValue(mended);
  return value === 0 ? null : { kind: 'roman', ordinal: mended, style: 'roman', value, length: match[0].length };
}

// "Phan I", "PHAN II. NOI DUNG", "Phén Il: ...", "Chuong III"
const DAMAGED_PART = /^(?<word>[^\s\d]{4,6})\s(?<ordinal>[IVXl|!]{1,4})(?:\s?[.:)–-]\s*|\s+(?=(?<next>\S))|$)/;

const PART_WORDS = PART_NAMES.map((name) => fold(name));

function readDamagedPart(text: string): Found | null {
  const match = DAMAGED_PART.exec(text.slice(0, 60));
  if (!match) return null;
  const { word, ordinal, next } = match.groups as Record<string, string | undefined>;
  const folded = fold(word!);
  if (!PART_WORDS.some((name) => boundedDistance(name, folded, 1) <= 1)) return null;
  // "Phan I cua Ke hoach": running text
  if (next !== undefined && !isUpper(next.charCodeAt(0))) return null;
  const mended = ordinal!.replace(/[l|!]/g, 'I');
  const value = romanValue(mended);
  return value === 0 ? null : { kind: 'part', ordinal: mended, style: 'part', value, length: match[0].length };
}

// "1.1, M6 hinh 1", "3,7. Mé hinh 25", "2, Nhom nhiem vu"
const DAMAGED_DECIMAL = latin(/^\d{1,2}(?:[.,]\d{1,2}){1,3}[.,]?(?=\s+\p{L})|^\d{1,2},(?=\s+\p{Lu})/u);

function readDamagedDecimal(text: string): Found | null {
  const head = DAMAGED_DECIMAL.exec(text)?.[0];
  if (!head?.includes(',')) return null;
  const found = readDecimal(`${head.replace(/[.,]$/, '').replaceAll(',', '.')}.${text.slice(head.length)}`);
  return found && { ...found, length: found.length + head.length - (head.replace(/[.,]$/, '').length + 1) };
}

const TWO_SMALL = latin(/\p{Ll}{2}/u);

const TWO_CAPITALS = latin(/\p{Lu}{2}/u);

/**
 * The Roman numeral that a damaged text means before a heading in capitals: one that does not rise above the one before
 * it has lost a stroke (the second "II." of two is III), and strokes read as ones are strokes ("1. TO CHUC" behind II is III).
 */
export function mendRoman(marker: Marker, heading: string, last: Marker | null): Marker {
  if (last === null || TWO_SMALL.test(heading)) return marker;
  const isRepeated = marker.kind === 'roman' && marker.value <= last.value;
  const isOnes = marker.kind === 'decimal' && /^1{1,3}$/.test(marker.ordinal) && TWO_CAPITALS.test(heading);
  if (!isRepeated && !isOnes) return marker;
  return { ...marker, kind: 'roman', style: 'roman', ordinal: toRoman(last.value + 1), value: last.value + 1 };
}

/** "c. TO CHUC THUC HIEN" behind "B.": a letter that lost its size before a heading in capitals. */
export function mendUpper(marker: Marker, heading: string, last: Marker | null): Marker {
  if (last === null || marker.kind !== 'letter' || marker.value !== last.value + 1) return marker;
  if (TWO_SMALL.test(heading) || !TWO_CAPITALS.test(heading)) return marker;
  return { ...marker, kind: 'upper', style: 'upper', ordinal: marker.ordinal.toUpperCase() };
}

/**
 * "1. MUC TIEU" above "1. Muc tieu chung": the first number of a plan, before a heading in capitals, is the stroke of
 * an I where the next one begins at 1 again. Gives its place among the markers; −1 where there is none.
 */
export function bentFirst(numbered: readonly { readonly marker: Marker | null; readonly heading: string }[]): number {
  const isOne = (marker: Marker | null) => marker?.kind === 'decimal' && marker.ordinal === '1';
  const isNumber = ({ marker }: { marker: Marker | null }) => marker !== null && marker.kind !== 'bullet';
  const first = numbered.findIndex(isNumber);
  if (first < 0 || !isOne(numbered[first]!.marker)) return -1;
  const { heading } = numbered[first]!;
  if (TWO_SMALL.test(heading) || !TWO_CAPITALS.test(heading)) return -1;
  return isOne(numbered.slice(first + 1).find(isNumber)?.marker ?? null) ? first : -1;
}

/** What a pass over the numbers of a document looks at. */
interface Numbered {
  readonly marker: Marker | null;
  readonly facts: { readonly text: string; readonly hasDamagedNumber: boolean };
}

/** The lines with the numbers that a damaged text means; the same lines where nothing is damaged. */
export function mendNumbers<T extends Numbered>(lines: T[]): T[] {
  if (!lines.some(({ facts }) => facts.hasDamagedNumber)) return lines;
  let lastRoman: Marker | null = null;
  let lastUpper: Marker | null = null;
  const mended = lines.map((line) => {
    if (line.marker === null) return line;
    const { text } = line.facts;
    const marker = mendUpper(mendRoman(line.marker, text, lastRoman), text, lastUpper);
    if (marker.kind === 'roman') lastRoman = marker;
    else if (marker.kind === 'upper' || marker.kind === 'part') lastRoman = null;
    if (marker.kind === 'upper') lastUpper = marker;
    return marker === line.marker ? line : { ...line, marker };
  });
  const bent = bentFirst(mended.map(({ marker, facts }) => ({ marker, heading: facts.text })));
  if (bent >= 0) {
    const marker: Marker = { ...mended[bent]!.marker!, kind: 'roman', style: 'roman', ordinal: 'I' };
    mended[bent] = { ...mended[bent]!, marker };
  }
  return mended;
}
