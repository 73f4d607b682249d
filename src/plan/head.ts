import { join, type Span, slice } from '../lines/span.js';
import type { Parts } from '../outline/parts.js';
import type { LocalityLevel } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { KNOWN_ABBREVIATIONS } from '../vocabulary/known-abbreviations.js';
import {
  BODIES_SET_UP,
  CENTRAL_CITIES,
  CITY_WORD,
  ISSUING_BODIES,
  LEVEL_WORDS,
  MOTTO,
  NATION,
  OTHER_BODIES,
  PARTY,
  PARTY_LEVEL_WORDS,
  PROPER_WORDS,
} from '../vocabulary/letterhead.js';
import { isRule, splitCells } from './table.js';

/** What the letterhead says, each value with the words it was read from. */
export interface Head {
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  /** EDTF: a day, a month or a year, as far as the blanks were filled in. */
  readonly date: string | null;
  readonly place: Span | null;
  /** The letterhead's lines, two-column ones taken apart. */
  readonly lines: Span[];
  readonly spans: { kind?: Span; number?: Span; date?: Span };
}

// "Số: 39 /KH-UBND", "Số:    /KH-UBND", "------Số: 771/KH-UBND", "Sb: 39 /KH-UBND", "Số: 05-NQ/TU"
const NUMBER = latin(
  /(?:^|[\s|\-–—])s(?:[oốb60óòồôỗ]\s?[:.;]?|\S\s?[:;])\s?(?<numeral>\d{1,5}(?:[./-]\d{4})?|)[\s._…]*(?<joint>[/-])\s?(?<symbol>[A-ZĐ][\p{L}\d.]{0,12}(?:\s?[-–/]\s?[\p{Lu}\d][\p{L}\d.]{0,12}){0,5})/iu,
);
// "ngày 06 tháng 7 năm 2023", "ngày tháng năm 2023", "ngay (] thdang 4 nam 2024" — on folded text
const DATE = latin(
  /ngay\s?(?<day>[^\s,\p{L}]{0,5}?)\s?th[a-z]{0,2}ang\s?(?<month>[^\s,\p{L}]{0,5}?)\s?n[a-z]{1,2}m\s?(?<year>\d{4}|)/u,
);

/** Reads kind, number, date and place off the letterhead. */
export function readHead(parts: Parts): Head {
  const lines = parts.letterhead.flatMap((line) =>
    line.isRow
      ? splitCells(line.span)
          .filter((cell) => cell.text && !isRule([cell]))
          .flatMap(splitMotto)
      : [line.numbered],
  );
  const all = join(lines, '\n');
  const kindSpan = parts.kind ? slice(parts.kind.line.span, 0, parts.kind.end) : null;
  const found = readNumber(all);
  const date = readDate(all);
  return {
    kind: parts.kind ? kindOf(parts.kind) : null,
    number: found?.number ?? null,
    symbol: found?.symbol ?? null,
    date: date?.edtf ?? null,
    place: date?.place ?? null,
    lines,
    spans: {
      ...(kindSpan ? { kind: kindSpan } : {}),
      ...(found ? { number: found.span } : {}),
      ...(date ? { date: date.span } : {}),
    },
  };
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc": two lines in one cell of a table. */
function splitMotto(cell: Span): Span[] {
  const at = fold(cell.text).indexOf(fold(MOTTO).slice(0, 8));
  return at > 0 ? [slice(cell, 0, at), slice(cell, at)] : [cell];
}

/** A kind that lost its marks or a letter is given in the vocabulary's spelling; a whole one as printed. */
function kindOf(kind: NonNullable<Parts['kind']>): string {
  const printed = kind.line.span.text.slice(0, kind.end);
  return printed === printed.toUpperCase() &&
    fold(printed) === fold(kind.name) &&
    fold(printed) !== printed.toLowerCase()
    ? printed
    : kind.name;
}

function readNumber(all: Span): { number: string | null; symbol: string; span: Span } | null {
  const match = NUMBER.exec(all.text);
  if (!match) return null;
  const { numeral, joint, symbol } = match.groups as Record<'numeral' | 'joint' | 'symbol', string>;
  const tight = symbol.replace(/\s?([-–/])\s?/g, '$1').replace(/[.,;]+$/, '');
  const start = match.index + (/^[\s|\-–—]/.test(match[0]) ? 1 : 0);
  const span = slice(all, start, match.index + match[0].length);
  return { number: numeral === '' ? null : `${numeral}${joint}${tight}`, symbol: tight, span };
}

function readDate(all: Span): { edtf: string | null; place: Span | null; span: Span } | null {
  const folded = fold(all.text).replace(/\n/g, ' ');
  const match = DATE.exec(folded);
  if (!match) return null;
  const { day, month, year } = match.groups as Record<'day' | 'month' | 'year', string>;
  const span = slice(all, match.index, match.index + match[0].length);
  return { edtf: edtfOf(year, month, day), place: placeBefore(all, match.index), span };
}

/** "2023-07-06"; a blank or unreadable day gives the month, a blank month the year. */
function edtfOf(year: string, month: string, day: string): string | null {
  if (!/^\d{4}$/.test(year)) return null;
  const m = Number(month);
  if (!/^\d{1,2}$/.test(month) || m < 1 || m > 12) return year;
  const yearMonth = `${year}-${String(m).padStart(2, '0')}`;
  const d = Number(day);
  if (!/^\d{1,2}$/.test(day) || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return yearMonth;
  return `${yearMonth}-${String(d).padStart(2, '0')}`;
}

/** The capitalised words right before ", ngày". */
function placeBefore(all: Span, end: number): Span | null {
  const before = all.text.slice(0, end).replace(/[\s,]+$/u, '');
  let start = before.length;
  for (let words = 0; words < 5; words++) {
    const match = /(?:^|[\s|_–—-])(?<word>TP\.?|\p{Lu}\p{Ll}*\.?)$/u.exec(
      before.slice(Math.max(0, start - 16), start).trimEnd(),
    );
    if (!match) break;
    const line = all.text.lastIndexOf('\n', start - 1);
    const at = before.slice(0, start).trimEnd().length - match.groups!.word!.length;
    if (at <= line && words > 0) break;
    start = at;
  }
  return start < before.length ? slice(all, start, before.length) : null;
}

/** A locality's level and name where a text names one: "xã Hưng Chính", "TỈNH ĐỒNG NAI", "xa Cao Ngoc". */
export interface FoundLocality {
  /** The word for the level, as the vocabulary spells it: "thị xã". */
  readonly word: string;
  readonly level: LocalityLevel;
  /** The name as printed. */
  readonly name: Span;
}

const LEVELS = Object.entries({ ...PARTY_LEVEL_WORDS, ...LEVEL_WORDS }).map(([word, level]) => ({
  word,
  folded: fold(word),
  level,
}));
const LEVEL_PATTERN = new RegExp(`(?<![\\p{L}])(?<level>${LEVELS.map(({ folded }) => folded).join('|')})\\s`, 'gu');
const CITY = fold(CITY_WORD);
const CITIES = new Set(CENTRAL_CITIES.map(fold));
// "Hưng Chính", "Đắk Lắk", "HƯNG CHÍNH", "Krông Pa"
const NAME = latin(/^(?:\p{Lu}[\p{L}\d]*(?:['’-]\p{L}+)?)(?:[ \n]\p{Lu}[\p{L}\d]*){0,3}|^\d{1,2}(?![\d/.,])/u);

/** The localities a text names, in order. */
export function findLocalities(span: Span): FoundLocality[] {
  const found: FoundLocality[] = [];
  const folded = fold(span.text);
  for (const match of folded.matchAll(LEVEL_PATTERN)) {
    const at = match.index + match[0].length;
    const rest = span.text.slice(at, at + 60);
    const isCaps = /^\p{Lu}{2}/u.test(span.text.slice(match.index));
    const words = (isCaps ? /^\p{Lu}+(?: \p{Lu}{2,}){0,3}(?![\p{Ll}])/u : NAME).exec(rest)?.[0];
    if (!words) continue;
    const { word, folded: plain, level } = LEVELS.find((one) => one.folded === match.groups!.level)!;
    const name = slice(span, at, at + words.length);
    const isCentral = plain === CITY && CITIES.has(fold(name.text));
    found.push({ word, level: isCentral ? 'province' : level, name });
  }
  return found;
}

/** "HƯNG CHÍNH" → "Hưng Chính"; a name that is not all capitals stays. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const FIXED = [NATION, MOTTO, PARTY].map(fold);

const SET_UP = new RegExp(`(?<=\\S\\s)(?<!\\sva\\s)(?=(?:${BODIES_SET_UP.map(fold).join('|')})\\s)`, 'u');

/** "UBND HUYỆN TÂN PHÚ TỔ CÔNG TÁC ĐỀ ÁN 06": two bodies, one above the other, in one cell of a table. */
function partSetUp(line: Span): Span[] {
  const at = fold(line.text).search(SET_UP);
  return at > 0 ? [slice(line, 0, at), slice(line, at)] : [line];
}

/** The lines of the letterhead that name the issuer, in order: neither nation and motto nor number and date. */
export function issuerLines(head: Head): Span[] {
  return head.lines.flatMap(partSetUp).filter((line) => {
    const folded = fold(line.text);
    if (FIXED.some((fixed) => folded.includes(fixed.slice(0, 14)))) return false;
    return !NUMBER.test(line.text) && !DATE.test(folded) && /\p{Lu}{2}/u.test(line.text);
  });
}

/**
 * "UBND xã Hưng Chính" → "Ủy ban nhân dân xã Hưng Chính"; "ỦY BAN NHÂN DÂN XÃ HƯNG CHÍNH" → the same. Where capitals
 * hide how a name is written, `texts` may show it.
 */
export function spellOut(issuer: string, texts: readonly string[] = []): string {
  const text = issuer.replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  const short = [...Object.keys(ISSUING_BODIES), ...OTHER_BODIES]
    .sort((a, b) => b.length - a.length)
    .find((body) => folded === fold(body) || folded.startsWith(`${fold(body)} `));
  if (!short) return text;
  const rest = text.slice(short.length).trim();
  const spelled = ISSUING_BODIES[short] ?? short;
  if (rest === '') return spelled;
  const isCommittee = Object.keys(PARTY_LEVEL_WORDS).includes(short.toLowerCase());
  const isSetUp = BODIES_SET_UP.includes(short);
  return `${spelled} ${isCommittee ? nameCase(rest) : smallCase(rest, texts, isSetUp)}`;
}

/** "XÃ HƯNG CHÍNH" → "xã Hưng Chính"; "ĐỀ ÁN 06 TỈNH LÀO CAI" → "Đề án 06 tỉnh Lào Cai". */
function smallCase(rest: string, texts: readonly string[], isSetUp: boolean): string {
  if (rest !== rest.toUpperCase()) return rest;
  const folded = fold(rest);
  const levels = [...folded.matchAll(LEVEL_PATTERN)].map((match) => ({ at: match.index, word: match.groups!.level! }));
  const place = levels.at(-1);
  const purpose = place ? rest.slice(0, place.at).trim() : rest;
  const name = place && rest.slice(place.at + place.word.length + 1);
  const level = place && rest.slice(place.at, place.at + place.word.length).toLowerCase();
  return [
    purpose && (writtenIn(texts, purpose) ?? properCase(purpose, isSetUp)),
    level && `${level} ${nameCase(name!)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same words as one of the texts writes them, not all in capitals. */
function writtenIn(texts: readonly string[], words: string): string | null {
  for (const text of texts) {
    const at = ` ${fold(text)} `.indexOf(` ${fold(words)} `);
    const written = text.slice(at, at + words.length);
    if (at >= 0 && written !== written.toUpperCase()) return written;
  }
  return null;
}

// "TƯ" and "CA" may as well be syllables.
const ABBREVIATIONS = new Set(KNOWN_ABBREVIATIONS.filter((abbr) => abbr.length > 3 || !/[aeiouy]/i.test(fold(abbr))));

/** "TƯ PHÁP" → "Tư pháp"; behind the name of a body that was set up, "CHUYỂN ĐỔI SỐ" → "chuyển đổi số". */
function properCase(words: string, isSetUp: boolean): string {
  const small = words.replace(/\S+/g, (word) => (ABBREVIATIONS.has(word) ? word : word.toLowerCase()));
  const proper = PROPER_WORDS.reduce((text, word) => text.replaceAll(word.toLowerCase(), word), small);
  return isSetUp ? proper : proper[0]!.toUpperCase() + proper.slice(1);
}
