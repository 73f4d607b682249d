/**
 * The number or bullet at the head of a printed line, by the customs of Nghị định 30/2020/NĐ-CP: Phần I, A., I., 1.,
 * 1.1., a), (1), - and +; and the words that plans number beside them (Nhiệm vụ 1.). Ordinals are kept as printed,
 * without the dot or bracket behind them.
 */

import { boundedDistance, fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { UPPER as CAPITAL, count, isLetter, isUpper, LOWER } from '../text/letters.js';
import { PART_NAMES } from '../vocabulary/headings.js';
import { readNumberedWord } from './numbered-word.js';

export type MarkerKind = 'part' | 'roman' | 'upper' | 'word' | 'decimal' | 'letter' | 'paren' | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without dot or closing bracket: "I", "2.1", "a", "(1)"; the bullet itself for a bullet. */
  readonly ordinal: string;
  /** As printed, with dot and brackets: "I.", "a)", "(1)". */
  readonly printed: string;
  /** What tells lists apart that may be nested in one another: "decimal2", "letter)", "bullet-". */
  readonly style: string;
  /** The place in its own list, from 1; 0 for a bullet. */
  readonly value: number;
  /** How many characters of the line it takes, the blanks behind it included. */
  readonly length: number;
}

// "- Mục tiêu", "+ Công an xã", "* Ghi chú", "• Trạm y tế", "– Bộ Công an"
const BULLET = /^(?<bullet>[-+*•●▪■◦·–—‒−➢➤✓❖○])\s+(?=\S)/u;
// U+F0B7 and its like: the bullets of a word processor, in letters of its own fonts
const BULLET_PRIVATE = /^(?<bullet>[\uf02d\uf06f\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc])\s*(?=\S)/u;
// "o Biên tập 24 tin, bài": Word's hollow bullet as text
const BULLET_O = latin(/^(?<bullet>o)\s(?=\p{Lu}|\d)/u);
// "-", "+": a bullet whose words stand on the next line
const BULLET_ALONE = /^[-+*•●▪■◦·–—\uf02d\uf06f\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc]$/u;
// "+Trạm y tế xã", "-Công an thị xã"
const BULLET_TIGHT = latin(/^(?<bullet>[-+•●▪–])(?=\p{L}|\d+%)/u);
// "Phần I. QUAN ĐIỂM", "PHẦN THỨ NHẤT: MỤC TIÊU"
const PART = latin(
  `^(?:${PART_NAMES.join('|')})\\s+(?<ordinal>[IVX]{1,5}|\\d{1,2}|thứ \\p{L}{2,4})(?:\\s*[.:)–-]\\s*|\\s+|$)`,
  'i',
);
// "I. MỤC ĐÍCH", "II/ NỘI DUNG", "III- TỔ CHỨC", "IV) …"
const ROMAN = latin(/^(?<ordinal>[IVX]{1,5})(?:\s?[.)](?:\s+|$|(?=\p{Lu}\p{L}))|\s?[-–:/]\s+)(?=\S|$)/u);
// "A. Nhóm tiện ích", "Đ. …", "A- MỤC ĐÍCH"
const UPPER = latin(/^(?<ordinal>[A-HKĐ])(?:[.)/]\s+(?=\S)|[-–]\s+(?=\p{Lu}))/u);
// "1. Mục đích", "2.1. Đối tượng", "3.1 Mô hình 23", "1) Ban hành", "4/ Kinh phí", "1.Mục đích", "1- Mục đích"
const DECIMAL = /^(?<ordinal>\d{1,3}(?:\.\d{1,2}){0,3})(?<close>\s?[.)/:]|[-–]|)(?<gap>\s*)(?=(?<next>\S|$))/u;
// "- Mục đích", "- 100% cán bộ", "-Mục đích" and not "-2", "-KH/ĐU", "- 2 ngày": what follows a number with a dash
const BEHIND_DASH = latin(/^[-–](?:\s+["“]?(?:\p{Lu}|\d\d)|\p{Lu}\p{Ll})/u);
// "a) Mục tiêu", "đ. Công cụ", "a/ Công tác", "b- Công tác"
const LETTER = latin(/^(?<ordinal>[a-zđ])(?<close>[.)]|[/–-](?=\s))\s*(?=\p{L}|["“(*]|\d)/u);
// "(1) Hoàn thành", "(a) Rà soát", "(ii) …"
const PAREN = /^\((?<ordinal>\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*(?=\S)/u;

/** The Vietnamese alphabet as lists use it: a b c d đ e g h i k l m n o p q r s t u v x y. */
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

/**
 * Reads the marker at the head of `text`; null if there is none. With `damaged`, a Roman numeral before a heading in
 * capitals may have lost its shape ("Ill. TO CHUC", "11. NHIEM VU").
 */
export function readMarker(text: string, damaged = false): Marker | null {
  const found =
    (damaged ? (readDamagedRoman(text) ?? readDamagedDecimal(text) ?? readDamagedPart(text)) : null) ??
    read(text, damaged);
  return found && { ...found, printed: text.slice(0, found.length).trim() };
}

/** Whether a line holds a bullet and nothing else. */
export function isBulletAlone(text: string): boolean {
  return BULLET_ALONE.test(text);
}

export type Found = Omit<Marker, 'printed'>;

/** Most lines begin with a word: the first two characters tell so, and no pattern needs to be tried. */
function read(text: string, damaged: boolean): Found | null {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return readDecimal(text);
  if (text[0] === '(') return readParen(text);
  if (!isLetter(code)) return readBullet(text);
  const first = text[0]!;
  if (first === 'o' && !damaged) return readBullet(text) ?? readLetter(text);
  if ('IVX'.includes(first)) return readRoman(text) ?? readLetter(text);
  if ('.)/-–'.includes(text[1] ?? ' ')) return readLetter(text);
  return ('pPcC'.includes(first) ? readPart(text) : null) ?? readNumberedWord(text);
}

function readBullet(text: string): Found | null {
  const bullet =
    text[0] === 'o' ? BULLET_O.exec(text) : (BULLET.exec(text) ?? BULLET_TIGHT.exec(text) ?? BULLET_PRIVATE.exec(text));
  if (!bullet) return null;
  const sign = bullet.groups!.bullet!;
  return { kind: 'bullet', ordinal: sign, style: `bullet${bulletClass(sign)}`, value: 0, length: bullet[0].length };
}

/**
 * Remembers the numbers printed so far, and tells whether another may come next: the first of a list, or one a little
 * above the last of its kind (1.1 → 1.2, d → đ, II/3 → II/5). "06." behind "2." is no list number but a cut "Đề án 06".
 */
export class Sequence {
  readonly #last = new Map<string, Marker>();

  add(marker: Marker): void {
    this.#last.set(marker.style, marker);
  }

  expects(marker: Marker): boolean {
    const last = this.#last.get(marker.style);
    const hasZero = (one: Marker | undefined) => one !== undefined && /(?:^|\.)0/.test(one.ordinal);
    if (hasZero(marker) && !hasZero(last) && marker.value !== 1) return false;
    return marker.value === 1 || (last !== undefined && marker.value > last.value && marker.value <= last.value + 3);
  }
}

function bulletClass(sign: string): string {
  if ('-–—‒−\uf02d'.includes(sign)) return '-';
  return '•●▪■◦·○'.includes(sign) ? '•' : sign;
}

function readDecimal(text: string): Found | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const { ordinal, close, gap, next } = match.groups as Record<'ordinal' | 'close' | 'gap' | 'next', string>;
  const parts = ordinal.split('.');
  const sign = close.trim();
  if ((sign === '-' || sign === '–') && !BEHIND_DASH.test(text.slice(ordinal.length))) return null;
  if (sign === '' && (parts.length === 1 || gap === '' || (next !== '*' && !isUpper(next.charCodeAt(0))))) return null;
  if (sign !== '' && gap === '' && next !== '' && !isLetter(next.charCodeAt(0))) return null;
  if ((sign === '/' || sign === ':') && gap === '') return null;
  const length = match[0].length;
  const style = sign === ')' && parts.length === 1 ? 'decimal)' : `decimal${parts.length}`;
  return { kind: 'decimal', ordinal, style, value: Number(parts[parts.length - 1]), length };
}

function readParen(text: string): Found | null {
  const match = PAREN.exec(text);
  if (!match) return null;
  const inner = match.groups!.ordinal!;
  const numeric = /^\d/.test(inner);
  const value = numeric ? Number(inner) : ALPHABET.indexOf(inner) + 1;
  return { kind: 'paren', ordinal: `(${inner})`, style: numeric ? 'paren1' : 'parena', value, length: match[0].length };
}

function readPart(text: string): Found | null {
  const match = PART.exec(text);
  if (!match) return null;
  const { ordinal } = match.groups as { ordinal: string };
  return {
    kind: 'part',
    ordinal,
    style: 'part',
    value: romanValue(ordinal) || Number(ordinal) || 0,
    length: match[0].length,
  };
}

function readRoman(text: string): Found | null {
  const match = ROMAN.exec(text);
  if (!match) return null;
  const ordinal = match.groups!.ordinal!;
  const value = romanValue(ordinal);
  return value === 0 ? null : { kind: 'roman', ordinal, style: 'roman', value, length: match[0].length };
}

// "Ill. TO CHUC THUC HIEN", "Il. NOI DUNG", "lI, CAC NHIEM VU", "11. NHIEM VU", "IIL. TO CHUC", "IL. Phong Tai chinh"
const DAMAGED_ROMAN = /^(?<ordinal>[IVXLl1|!i]{1,4})\s?[.,]\s+(?=(?<rest>\S.*))/u;
// "IL NOI DUNG", "L MUC DICH": an I and its dot read as one letter
const DOT_IN_L = /^(?<ordinal>[IVX]{0,3}L)\s+(?=(?<rest>\S.*))/u;
// "Il", "IIL": several strokes, and not all of them ones
const STROKES = /^(?=.*[IlL|!])[IlL|!1]{2,4}$/;

function readDamagedRoman(text: string): Found | null {
  const head = text.slice(0, 60);
  const match = DAMAGED_ROMAN.exec(head) ?? DOT_IN_L.exec(head);
  if (!match) return null;
  const { ordinal, rest } = match.groups as { ordinal: string; rest: string };
  const isHeading = count(rest, LOWER) * 5 <= count(rest, CAPITAL);
  const isNumeral = /[.,]/.test(match[0]) && STROKES.test(ordinal) && isUpper(rest.charCodeAt(0));
  if (ordinal === '1' || (!isHeading && !isNumeral)) return null;
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

function toRoman(value: number): string {
  const digits: [string, number][] = [
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ];
  let rest = value;
  return digits
    .map(([letters, worth]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return letters.repeat(times);
    })
    .join('');
}

function readLetter(text: string): Found | null {
  const upper = UPPER.exec(text);
  if (upper) {
    const ordinal = upper.groups!.ordinal!;
    const value = ALPHABET.indexOf(ordinal.toLowerCase()) + 1;
    return { kind: 'upper', ordinal, style: 'upper', value, length: upper[0].length };
  }
  const lower = LETTER.exec(text);
  if (!lower) return null;
  const { ordinal, close } = lower.groups as { ordinal: string; close: string };
  const value = ALPHABET.indexOf(ordinal) + 1;
  return value === 0
    ? null
    : { kind: 'letter', ordinal, style: `letter${close === '–' ? '-' : close}`, value, length: lower[0].length };
}

/** The value of a Roman numeral up to XXXIX; 0 for letters that are none. */
export function romanValue(ordinal: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(ordinal) || ordinal === '') return 0;
  const digits: Record<string, number> = { I: 1, V: 5, X: 10 };
  let value = 0;
  for (let i = 0; i < ordinal.length; i++) {
    const here = digits[ordinal[i]!]!;
    value += here < (digits[ordinal[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}
