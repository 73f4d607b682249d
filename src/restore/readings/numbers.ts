import { boundedDistance, fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { UPPER as CAPITAL, count, isUpper, LOWER } from '../../text/letters.js';
import { romanValue } from '../../text/roman.js';
import { PART_NAMES } from '../../vocabulary/document/headings.js';

/** A number or bullet that an OCR misread, at the head of a line. */
export interface RestoredNumber {
  /** How many characters of the line it takes, the spaces after it included. */
  readonly length: number;
  /** As it was meant, with its dot: "III.", "1.1.", "-". */
  readonly text: string;
}

// "Ill. TO CHUC THUC HIEN", "Il. NOI DUNG", "lI, CAC NHIEM VU", "11. NHIEM VU", "IIL. TO CHUC", "IL. Phong Tai chinh"
const DAMAGED_ROMAN = /^(?<ordinal>[IVXLl1|!i]{1,4})\s?[.,]\s+(?=(?<rest>\S.*))/u;

// "IL NOI DUNG", "L MUC DICH": an I and its dot read as one letter
const DOT_IN_L = /^(?<ordinal>[IVX]{0,3}L)\s+(?=(?<rest>\S.*))/u;

// "Il", "IIL": several strokes, and not all of them ones
const STROKES = /^(?=.*[IlL|!])[IlL|!1]{2,4}$/;

/** Reads a number that occurs only in damaged text; null for any other line. */
export function restoreNumber(text: string): RestoredNumber | null {
  return restoreRoman(text) ?? restoreDecimal(text) ?? restorePart(text) ?? restoreSign(text);
}

// "Cc. TO CHUC THUC HIEN": a bold C and its dot, read as two letters
const DOUBLED_C = /^C[ce]\.\s+(?=(?<rest>\S.*))/u;

// "~ Thoi gian hoan thanh": a dash
const DASH = latin(/^[~_]\s+(?=\p{Lu}|\d)/u);

function restoreSign(text: string): RestoredNumber | null {
  const doubled = DOUBLED_C.exec(text.slice(0, 60));
  if (doubled && isHeading(doubled.groups!.rest!)) return { text: 'C.', length: doubled[0].length };
  const dash = DASH.exec(text);
  return dash && { text: '-', length: dash[0].length };
}

/** Whether words are set in capitals, allowing for one misread letter in several. */
function isHeading(words: string, each = 5): boolean {
  return count(words, LOWER) * each <= count(words, CAPITAL);
}

function restoreRoman(text: string): RestoredNumber | null {
  const head = text.slice(0, 60);
  const dotted = DAMAGED_ROMAN.exec(head);
  const match = dotted ?? DOT_IN_L.exec(head);
  if (!match) return null;
  const { ordinal, rest } = match.groups as { ordinal: string; rest: string };
  // "L MUC Dicu, YEU CAU": if so much is misread, letters of the heading are too.
  const isInCapitals = isHeading(rest, dotted ? 5 : 3);
  const isNumeral = /[.,]/.test(match[0]) && STROKES.test(ordinal) && isUpper(rest.charCodeAt(0));
  if (ordinal === '1' || (!isInCapitals && !isNumeral)) return null;
  const meant = ordinal.replace(/[lL1|!i]/g, 'I');
  return romanValue(meant) === 0 ? null : { text: `${meant}.`, length: match[0].length };
}

// "Phan I", "PHAN II. NOI DUNG", "Phén Il: ...", "Chuong III"
const DAMAGED_PART = /^(?<word>[^\s\d]{4,6})\s(?<ordinal>[IVXl|!]{1,4})(?:\s?[.:)–-]\s*|\s+(?=(?<next>\S))|$)/;

const PART_WORDS = PART_NAMES.map((name) => ({ name, folded: fold(name) }));

function restorePart(text: string): RestoredNumber | null {
  const match = DAMAGED_PART.exec(text.slice(0, 60));
  if (!match) return null;
  const { word, ordinal, next } = match.groups as Record<string, string | undefined>;
  const folded = fold(word!);
  const known = PART_WORDS.find((one) => boundedDistance(one.folded, folded, 1) <= 1);
  // "Phan I cua Ke hoach": running text
  if (known === undefined || (next !== undefined && !isUpper(next.charCodeAt(0)))) return null;
  const meant = ordinal!.replace(/[l|!]/g, 'I');
  if (romanValue(meant) === 0) return null;
  const capital = known.name[0]!.toUpperCase() + known.name.slice(1);
  const name = word === word!.toUpperCase() ? known.name.toUpperCase() : capital;
  return { text: `${name} ${meant}${/[.:)–-]/.exec(match[0])?.[0] ?? ''}`, length: match[0].length };
}

// "1.1, M6 hinh 1", "3,7. Mé hinh 25", "2, Nhom nhiem vu"
const DAMAGED_DECIMAL = latin(/^\d{1,2}(?:[.,]\d{1,2}){1,3}[.,]?(?=\s+\p{L})|^\d{1,2},(?=\s+\p{Lu})/u);

function restoreDecimal(text: string): RestoredNumber | null {
  const head = DAMAGED_DECIMAL.exec(text)?.[0];
  if (!head?.includes(',')) return null;
  const blanks = text.slice(head.length).length - text.slice(head.length).trimStart().length;
  return { text: `${head.replace(/[.,]$/, '').replaceAll(',', '.')}.`, length: head.length + blanks };
}
