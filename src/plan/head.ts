import { join, type Span, slice } from '../lines/span.js';
import type { Parts } from '../outline/parts.js';
import type { LocalityLevel } from '../schema/plan.js';
import { boundedDistance, fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { hasRun, isUpper, UPPER } from '../text/letters.js';
import { NAME_FIELDS } from '../vocabulary/bodies.js';
import { PURPOSE_WORDS } from '../vocabulary/issuer-words.js';
import { KNOWN_ABBREVIATIONS } from '../vocabulary/known-abbreviations.js';
import {
  BODIES_SET_UP,
  CENTRAL_CITIES,
  CITY_WORD,
  ISSUING_BODIES,
  MOTTO,
  NATION,
  OTHER_BODIES,
  PARTY,
  PARTY_LEVEL_WORDS,
  PROPER_WORDS,
  SORTS_BEFORE_NAMES,
  STAMPS,
  YOUTH_UNION,
} from '../vocabulary/letterhead.js';
import { isBentMotto, letterheadLines } from './letterhead-lines.js';
import { levelWordsIn } from './level-words.js';

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

// "Số: 39 /KH-UBND", "Số:    /KH-UBND", "------Số: 771/KH-UBND", "Sb: 39 /KH-UBND", "$6: 15/KH-UBND", "Số: 05-NQ/TU"
const NUMBER = latin(
  /(?:^|[\s|\-–—])[s$](?:[oốb60óòồôỗ]\s?[:.;]?|\S\s?[:;])\s?(?<numeral>\d{1,5}(?:[./-]\d{4})?|)[\s._…]*(?<joint>[/-])\s?(?<symbol>[A-ZĐ][\p{L}\d.]{0,12}(?:\s?[-–/]\s?[\p{Lu}\d][\p{L}\d.]{0,12}){0,5})/iu,
);
// "ngày 06 tháng 7 năm 2023", "ngày tháng năm 2023", "ngay (] thdang 4 nam 2024", "thing 5 nim 2024" — on folded text
const DATE = latin(
  /ngay\s?(?<day>[^\s,\p{L}]{0,5}?)\s?th(?:[a-z]{0,2}a|[a-z\d])ng\s?(?<month>[^\s,\p{L}]{0,5}?)\s?n[a-z]{1,2}m\s?(?<year>\d{4}|)/u,
);

/** Reads kind, number, date and place off the letterhead. */
export function readHead(parts: Parts): Head {
  const lines = letterheadLines(parts.letterhead);
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

// " Nai", "TP.", "|Huế", "Tan H6i"
const LAST_WORD = latin(/(?:^|[\s|_–—-])(?<word>TP\.?|\p{Lu}(?:\d?\p{Ll}+|)\.?)$/u);

/** The capitalised words right before ", ngày". */
function placeBefore(all: Span, end: number): Span | null {
  const before = all.text.slice(0, end).replace(/[\s,]+$/u, '');
  let start = before.length;
  for (let words = 0; words < 5; words++) {
    const match = LAST_WORD.exec(before.slice(Math.max(0, start - 16), start).trimEnd());
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
  /** The line of the text it stands on, from 0. */
  readonly line: number;
}

const CITY = fold(CITY_WORD);
const CITIES = new Set(CENTRAL_CITIES.map(fold));
const BODY_BEGINS = [...Object.keys(ISSUING_BODIES), ...OTHER_BODIES].map((body) => `${fold(body)} `);
// "Hưng Chính", "Đắk Lắk", "HƯNG CHÍNH", "Krông Pa"
const NAME = latin(/^(?:\p{Lu}[\p{L}\d]*(?:['’-]\p{L}+)?)(?:[ \n]\p{Lu}[\p{L}\d]*){0,3}|^\d{1,2}(?![\d/.,])/u);

// "HƯNG CHÍNH", "ĐẮK LẮK"
const NAME_IN_CAPITALS = latin(/^\p{Lu}+(?: \p{Lu}{2,}){0,3}(?!\p{Ll})/u);

/** The localities a text names, in order. */
export function findLocalities(span: Span): FoundLocality[] {
  const found: FoundLocality[] = [];
  const levels = levelWordsIn(span.text);
  for (const [i, { at, end, word, level }] of levels.entries()) {
    // "XÃ HƯNG CHÍNH HUYỆN HƯNG NGUYÊN": a name ends where the next level is named.
    const next = levels[i + 1];
    const reach = span.text.slice(end, Math.min(end + 60, next && next.at > end ? next.at - 1 : span.text.length));
    const isBody = (words: string) => BODY_BEGINS.some((begin) => fold(words).startsWith(begin));
    // "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH" / "ĐẢNG ỦY SỞ TƯ PHÁP": no name behind the level
    if (span.text[end - 1] === '\n' && isBody(reach)) continue;
    // "UBND tỉnh Bình Phước" / "Sở Y tế": another body on the next line is no part of the name.
    const line = reach.indexOf('\n');
    const rest = line >= 0 && isBody(reach.slice(line + 1)) ? reach.slice(0, line) : reach;
    const isCaps = isUpper(span.text.charCodeAt(at)) && isUpper(span.text.charCodeAt(at + 1));
    const words = (isCaps ? NAME_IN_CAPITALS : NAME).exec(rest)?.[0];
    if (!words) continue;
    const name = slice(span, end, end + words.length);
    const isCentral = fold(word) === CITY && CITIES.has(fold(name.text));
    found.push({
      word,
      level: isCentral ? 'province' : level,
      name,
      line: span.text.slice(0, at).split('\n').length - 1,
    });
  }
  return found;
}

// the "h" of "hưng", " c" of "hưng chính", "'l" of "h'leo"
const WORD_BEGINS = latin(/(^|[\s'’-])(\p{L})/gu);

/** "HƯNG CHÍNH" → "Hưng Chính"; a name that is not all capitals stays. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(WORD_BEGINS, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const FIXED = [NATION, MOTTO, PARTY].map(fold);
const UNION = YOUTH_UNION.map(fold);

/** "CHỦ NGHĨA VIỆT NAM": the first or last words of the nation's line, cut in two. */
function isPartOfNation(folded: string): boolean {
  return folded.includes(' ') && (FIXED[0]!.startsWith(`${folded} `) || FIXED[0]!.endsWith(` ${folded}`));
}

/** "NAM" below "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT": the last word of the nation's line on a line of its own. */
function isRestOfNation(above: Span | undefined, folded: string): boolean {
  if (above === undefined || !FIXED[0]!.endsWith(` ${folded}`)) return false;
  return boundedDistance(FIXED[0]!, `${fold(above.text)} ${folded}`, BENT) <= BENT;
}

/** So many letters of the nation's line may be misread. */
const BENT = 3;

const SET_UP = new RegExp(`(?<=\\S\\s)(?<!\\sva\\s)(?=(?:${BODIES_SET_UP.map(fold).join('|')})\\s)`, 'u');

/** "UBND HUYỆN TÂN PHÚ TỔ CÔNG TÁC ĐỀ ÁN 06": two bodies, one above the other, in one cell of a table. */
function partSetUp(line: Span): Span[] {
  const at = fold(line.text).search(SET_UP);
  return at > 0 ? [slice(line, 0, at), slice(line, at)] : [line];
}

const STAMPED = new Set(STAMPS.map(fold));

/** The lines of the letterhead that name the issuer, in order: neither nation and motto nor number, date and stamps. */
export function issuerLines(head: Head): Span[] {
  return head.lines.flatMap(partSetUp).filter((line, i, lines) => {
    const folded = fold(line.text);
    if (FIXED.some((fixed) => folded.includes(fixed.slice(0, 14))) || isPartOfNation(folded)) return false;
    if (isBentMotto(folded) || isRestOfNation(lines[i - 1], folded)) return false;
    if (UNION.includes(folded.trim())) return false;
    if (NUMBER.test(line.text) || DATE.test(folded)) return false;
    if (STAMPED.has(folded.replace(/^[^a-z]+|[^a-z]+$/g, ''))) return false;
    return hasRun(line.text, UPPER, 2) || BODY_BEGINS.some((begin) => folded.startsWith(begin));
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
  return `${spelled} ${isCommittee ? nameCase(rest) : smallCase(rest, texts, short)}`;
}

// "CHƯ LĂNG" before "TRIỂN KHAI ĐỀ ÁN 06" — on folded text
const PURPOSE = new RegExp(`\\s(?=(?:${PURPOSE_WORDS.map(fold).join('|')})\\s)`, 'u');

/** "XÃ HƯNG CHÍNH" → "xã Hưng Chính"; "ĐỀ ÁN 06 TỈNH LÀO CAI" → "Đề án 06 tỉnh Lào Cai". */
function smallCase(rest: string, texts: readonly string[], body: string): string {
  if (rest !== rest.toUpperCase()) return rest;
  const small = (words: string) => writtenIn(texts, words, body) ?? properCase(words, BODIES_SET_UP.includes(body));
  const levels = levelWordsIn(rest);
  const parts = levels.map(({ at, end }, i) => {
    const name = rest.slice(end, levels[i + 1]?.at).trim();
    const purpose = fold(name).search(PURPOSE);
    const own = purpose < 0 ? name : name.slice(0, purpose);
    return [rest.slice(at, end).trim().toLowerCase(), nameCase(own), purpose < 0 ? '' : small(name.slice(purpose + 1))];
  });
  const front = rest.slice(0, levels[0]?.at).trim();
  return [front && small(front), ...parts.flat()].filter(Boolean).join(' ');
}

/** The same words as one of the texts writes them, not all in capitals; best behind the body whose name they go on with. */
function writtenIn(texts: readonly string[], words: string, body: string): string | null {
  for (const before of [`${fold(body)} `, '']) {
    const wanted = ` ${before}${fold(words)} `;
    for (const text of [...texts, ...NAME_FIELDS]) {
      const at = ` ${fold(text)} `.indexOf(wanted) + before.length;
      const written = text.slice(at, at + words.length);
      if (at >= before.length && written !== written.toUpperCase()) return written;
    }
  }
  return null;
}

// "TƯ" and "CA" may as well be syllables.
const ABBREVIATIONS = new Set(KNOWN_ABBREVIATIONS.filter((abbr) => abbr.length > 3 || !/[aeiouy]/i.test(fold(abbr))));

const SORTS = SORTS_BEFORE_NAMES.map(fold).sort((a, b) => b.length - a.length);

/** "TIỂU HỌC LÊ HỒNG PHONG" → the length of "TIỂU HỌC"; 0 where no proper name stands behind a sort. */
function sortEnd(words: string): number {
  const folded = fold(words);
  const sort = SORTS.find((one) => folded.startsWith(`${one} `));
  return sort && isUpper(words.charCodeAt(sort.length + 1)) && !/^va\s/.test(folded.slice(sort.length + 1))
    ? sort.length
    : 0;
}

/** "TƯ PHÁP" → "Tư pháp"; behind the name of a body that was set up, "CHUYỂN ĐỔI SỐ" → "chuyển đổi số". */
function properCase(words: string, isSetUp: boolean): string {
  const sort = sortEnd(words);
  if (sort > 0) return `${properCase(words.slice(0, sort), isSetUp)} ${nameCase(words.slice(sort + 1))}`;
  const small = words.replace(/\S+/g, (word) => (ABBREVIATIONS.has(word) ? word : word.toLowerCase()));
  const proper = PROPER_WORDS.reduce((text, word) => text.replaceAll(word.toLowerCase(), word), small);
  return isSetUp ? proper : proper[0]!.toUpperCase() + proper.slice(1);
}
