import { latin } from '../../text/latin.js';
import { isLetter, isUpper } from '../../text/letters.js';
import { romanValue } from '../../text/roman.js';
import { PART_NAMES } from '../../vocabulary/document/headings.js';
import { ORDINAL_WORD } from '../../vocabulary/words/small-words.js';
import type { Found } from './found.js';
import { readNumberedWord } from './numbered-word.js';

// "- Mục tiêu", "+ Công an xã", "* Ghi chú", "• Trạm y tế", "– Bộ Công an"
const BULLET = /^(?<bullet>[-+*•●▪■◦·–—‒−➢➤✓❖○])\s+(?=\S)/u;

// "-- Mục tiêu": a dash as some converters print it
const BULLET_DASHES = latin(/^(?<bullet>--)\s+(?=\p{Lu}|\d)/u);

// U+F0B7 and its like: the bullets of a word processor, in letters of its own fonts
const BULLET_PRIVATE = /^(?<bullet>[\uf02d\uf06f\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc])\s*(?=\S)/u;

// "o Biên tập 24 tin, bài": Word's hollow bullet as text
const BULLET_O = latin(/^(?<bullet>o)\s(?=\p{Lu}|\d)/u);

// "+Trạm y tế xã", "-Công an thị xã"
const BULLET_TIGHT = latin(/^(?<bullet>[-+•●▪–])(?=\p{L}|\d+%)/u);

// "Phần I. QUAN ĐIỂM", "PHẦN THỨ NHẤT: MỤC TIÊU"
const PART = latin(
  `^(?:${PART_NAMES.join('|')})\\s+(?<ordinal>[IVX]{1,5}|\\d{1,2}|${ORDINAL_WORD} \\p{L}{2,4})(?:\\s*[.:)–-]\\s*|\\s+|$)`,
  'i',
);

// "I. MỤC ĐÍCH", "II/ NỘI DUNG", "III- TỔ CHỨC", "IV) …", "V/. …"
const ROMAN = latin(/^(?<ordinal>[IVX]{1,5})(?:\s?\/?[.)](?:\s+|$|(?=\p{Lu}\p{L}))|\s?[-–:/]\s+)(?=\S|$)/u);

/** What the number of a chapter begins with. */
const CHAPTER = /^[A-IVXĐ]\w{0,4}\./;
// "I.1. Mục đích", "II.2.1 Tuyên truyền", "A.1) Hạ tầng": the number of a chapter and that of a point in it; no
// "C.06 Bộ Công an"
const IN_CHAPTER = latin(/^(?<ordinal>(?:[IVX]{1,5}|[A-HĐ])(?:\.[1-9]\d?){1,3})(?:[.)]\s*|\s+(?=\p{Lu}))(?=\p{L}|$)/u);

// "A. Nhóm tiện ích", "Đ. …", "A- MỤC ĐÍCH", "B/. …"
const UPPER = latin(/^(?<ordinal>[A-HKĐ])(?:(?:\/\.|[.)/])\s+(?=\S)|[-–]\s+(?=\p{Lu}))/u);

// "1. Mục đích", "2.1. Đối tượng", "3.1 Mô hình 23", "1) Ban hành", "4/ Kinh phí", "1.Mục đích", "1- Mục đích", "1/. …"
const DECIMAL = /^(?<ordinal>\d{1,3}(?:\.\d{1,2}){0,3})(?<close>\s?(?:\/\.|[.)/:])|[-–]|)(?<gap>\s*)(?=(?<next>\S|$))/u;

// "- Mục đích", "- 100% cán bộ", "-Mục đích" and not "-2", "-KH/ĐU", "- 2 ngày": what follows a number with a dash
const BEHIND_DASH = latin(/^[-–](?:\s+["“]?(?:\p{Lu}|\d\d)|\p{Lu}\p{Ll})/u);

// "a) Mục tiêu", "đ. Công cụ", "a/ Công tác", "a/. Công tác", "b- Công tác", "b) $6 héa" (a scan's S)
const LETTER = latin(/^(?<ordinal>[a-zđ])(?<close>[.)]|\/\.|[/–-](?=\s))\s*(?=\p{L}|["“(*$]|\d)/u);

// "(1) Hoàn thành", "(a) Rà soát", "(ii) …", "(II) NHIỆM VỤ"
const PAREN = /^\((?<ordinal>\d{1,2}|[a-zđ]|[ivx]{1,4}|[IVX]{1,5})\)\s*(?=\S)/u;

/** The Vietnamese alphabet as lists use it: a b c d đ e g h i k l m n o p q r s t u v x y. */
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

/** Most lines begin with a word: the first two characters show it, and no pattern needs to be tried. */
export function readClean(text: string): Found | null {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return readDecimal(text);
  if (text[0] === '(') return readParen(text);
  if (!isLetter(code)) return readBullet(text);
  const first = text[0]!;
  const inChapter = CHAPTER.test(text) ? readInChapter(text) : null;
  if (inChapter) return inChapter;
  if (first === 'o') return readBullet(text) ?? readLetter(text);
  if ('IVX'.includes(first)) return readRoman(text) ?? readLetter(text);
  if ('.)/-–'.includes(text[1] ?? ' ')) return readLetter(text);
  return ('pPcC'.includes(first) ? readPart(text) : null) ?? readNumberedWord(text);
}

function readBullet(text: string): Found | null {
  const bullet =
    text[0] === 'o'
      ? BULLET_O.exec(text)
      : (BULLET.exec(text) ?? BULLET_TIGHT.exec(text) ?? BULLET_PRIVATE.exec(text) ?? BULLET_DASHES.exec(text));
  if (!bullet) return null;
  const sign = bullet.groups!.bullet!;
  return { kind: 'bullet', ordinal: sign, style: `bullet${bulletClass(sign)}`, value: 0, length: bullet[0].length };
}

function bulletClass(sign: string): string {
  if (sign === '--' || '-–—‒−\uf02d'.includes(sign)) return '-';
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

function readInChapter(text: string): Found | null {
  const match = IN_CHAPTER.exec(text);
  if (!match) return null;
  const ordinal = match.groups!.ordinal!;
  const parts = ordinal.split('.');
  return {
    kind: 'decimal',
    ordinal,
    style: `chapter${parts.length}`,
    value: Number(parts.at(-1)),
    length: match[0].length,
  };
}

function readParen(text: string): Found | null {
  const match = PAREN.exec(text);
  if (!match) return null;
  const inner = match.groups!.ordinal!;
  const numeric = /^\d/.test(inner);
  const roman = isUpper(inner.charCodeAt(0)) ? romanValue(inner) : 0;
  if (roman > 0)
    return { kind: 'roman', ordinal: `(${inner})`, style: 'roman()', value: roman, length: match[0].length };
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
