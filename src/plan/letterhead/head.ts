import { join, type Span, slice } from '../../characters/span/span.js';
import type { Parts } from '../../outline/parts.js';
import { uptoAToZ, withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { findLetterDate } from '../../values/calendar/letter-date.js';
import { findReferences } from '../../values/references/index.js';
import { CITED_IN_NAMES } from '../../vocabulary/bodies/issuers.js';
import { levelWordsIn } from './issuer/level-words.js';
import { isFixedLine, letterheadLines } from './letterhead-lines.js';
/** What the letterhead says, each value with the words it was read from. */
export interface Head {
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  /** EDTF: a day, a month or a year, as far as the blanks were filled in. */
  readonly date: string | null;
  readonly place: Span | null;
  /** The letterhead's lines, with columns separated. */
  readonly lines: Span[];
  /** The words of a headline that cites the plan, and who issues it by them. */
  readonly cited: { readonly words: Span; readonly issuer: Span | null } | null;
  readonly spans: { kind?: Span; number?: Span; symbol?: Span; date?: Span };
}

// "Số: 39 /KH-UBND", "Số:    /KH-UBND", "------Số: 771/KH-UBND", "Sb: 39 /KH-UBND", "$6: 15/KH-UBND", "Số: 05-NQ/TU",
// "Số: 62/KH-THCS&THPTCL", "Số: 02.4/KH-ĐMP", "Số: 140/KH-CAP(TH)"
export const NUMBER = latin(
  /(?:^|[\s|\-–—])[s$](?:[oốb60óòồôỗ]\s?[:.;]?|\S\s?[:;])\s?(?<numeral>\d{1,5}(?:[./-]\d{4}|\.\d{1,2})?[a-d]?|)[\s._…]{0,80}(?<joint>[/-])\s?(?<symbol>[A-ZĐ][\p{L}\d.]{0,14}(?:[^\S\n]?[-–/&][^\S\n]?[\p{Lu}\d][\p{L}\d.]{0,14}){0,6}(?:\([\p{L}\d&-]{1,10}\))?)/iu,
);

/** Reads kind, number, date and place from the letterhead. */
export function readHead(parts: Parts): Head {
  const lines = letterheadLines(parts.letterhead);
  const all = join(lines, '\n');
  const kindSpan = parts.kind ? slice(parts.kind.line.span, 0, parts.kind.end) : null;
  const cited = citedInHeadline(parts.kind);
  const found = readNumber(all) ?? cited?.number ?? null;
  const date = readDate(all) ?? cited?.date ?? null;
  return {
    kind: parts.kind ? kindOf(parts.kind) : null,
    number: found?.number ?? null,
    symbol: found?.symbol ?? null,
    date: date?.edtf ?? null,
    place: date?.place ?? null,
    lines,
    cited,
    spans: {
      ...(kindSpan ? { kind: kindSpan } : {}),
      ...(found ? { number: found.span, symbol: found.symbolSpan } : {}),
      ...(date ? { date: date.span } : {}),
    },
  };
}

/** The number, date and issuer of "Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND xã Đông Sơn về …". */
function citedInHeadline(kind: Parts['kind']) {
  if (!kind || kind.subject === kind.end) return null;
  const words = slice(kind.line.span, 0, kind.subject);
  const [own] = findReferences(words.text);
  const at = own?.issuer ? words.text.indexOf(own.issuer, own.start) : -1;
  return {
    words: slice(words, kind.end),
    number: readNumber(slice(words, kind.end)),
    date: own?.date ? { edtf: own.date, place: null, span: slice(words, own.start, own.end) } : null,
    issuer: at < 0 ? null : slice(words, at, at + own!.issuer!.length),
  };
}

/** In the vocabulary's spelling, whatever marks or letters the print lost: in capitals, or as small as it is printed. */
function kindOf({ line, end, name }: NonNullable<Parts['kind']>): string {
  const printed = line.span.text.slice(0, end);
  return printed.toLowerCase() === name.toLowerCase() ? printed : name;
}

const CITING = CITED_IN_NAMES.map(fold);
/** The end of a name, the nation and the motto are no longer. */
const LONGEST_ABOVE = 150;

/**
 * "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" before "SỐ 77/QĐ-SYT": the number is of the decision that a body is named by. The
 * motto may be between them, where two columns were printed side by side.
 */
function isCitedInName(before: string): boolean {
  const lines = before.slice(-LONGEST_ABOVE).split('\n');
  while (lines.length > 1 && (lines.at(-1)!.trim() === '' || isFixedLine(lines.at(-1)!))) lines.pop();
  const folded = uptoAToZ(fold(lines.join(' '))).replace(/\s+/g, ' ');
  return CITING.some((words) => folded.endsWith(words));
}

/** The number of a document in the lines of its letterhead, and where it is; null if they print none. */
export function findNumber(text: string): RegExpExecArray | null {
  for (let from = 0; from < text.length; ) {
    const match = NUMBER.exec(text.slice(from));
    if (!match) return null;
    match.index += from;
    if (!isCitedInName(text.slice(0, match.index))) return match;
    from = match.index + match[0].length;
  }
  return null;
}

function readNumber(all: Span): { number: string | null; symbol: string; span: Span; symbolSpan: Span } | null {
  const match = findNumber(all.text);
  if (!match) return null;
  const { numeral, joint, symbol } = match.groups as Record<'numeral' | 'joint' | 'symbol', string>;
  const tight = withoutEnd(
    symbol.replace(/\s?([-–/&])\s?/g, (_, sign: string) => (sign === '–' ? '-' : sign)),
    '.,;',
  );
  const start = match.index + (/^[\s|\-–—]/.test(match[0]) ? 1 : 0);
  const span = slice(all, start, match.index + match[0].length);
  const end = match.index + match[0].length;
  const symbolSpan = slice(all, end - symbol.length, end);
  return { number: numeral === '' ? null : `${numeral}${joint}${tight}`, symbol: tight, span, symbolSpan };
}

function readDate(all: Span): { edtf: string | null; place: Span | null; span: Span } | null {
  const found = findLetterDate(all.text);
  if (!found) return null;
  const span = slice(all, found.start, found.end);
  return { edtf: found.edtf, place: placeBefore(all, found.start), span };
}

// " Nai", "TP.", "|Huế", "Tan H6i", " R'Lấp", "Ea’leo"
const LAST_WORD = latin(/(?:^|[\s|_–—-])(?<word>TP\.?|\p{Lu}(?:['’]\p{Lu}\p{Ll}+|\d?\p{Ll}+(?:['’]\p{Ll}+)?|)\.?)$/u);

// the "Hải" above "Khê, ngày 18 tháng 5": a narrow cell cuts the name
const ONE_WORD = latin(/^\p{Lu}\p{Ll}+$/u);

/** The capitalised words right before ", ngày". */
function placeBefore(all: Span, end: number): Span | null {
  const before = withoutEnd(all.text.slice(0, end), ' ,');
  // "Phường 7, ngày 8 tháng 3"
  const level = /\d$/.test(before) ? levelWordsIn(before).at(-1) : undefined;
  if (level && /^\d{1,2}$/.test(before.slice(level.end))) return slice(all, level.at, before.length);
  let start = before.length;
  for (let words = 0; words < 5; words++) {
    const match = LAST_WORD.exec(before.slice(Math.max(0, start - 16), start).trimEnd());
    if (!match) break;
    const line = all.text.lastIndexOf('\n', start - 1);
    const at = before.slice(0, start).trimEnd().length - match.groups!.word!.length;
    if (at <= line && words > 0 && !ONE_WORD.test(all.text.slice(all.text.lastIndexOf('\n', line - 1) + 1, line)))
      break;
    start = at;
  }
  if (start === before.length) return null;
  const cut = all.text.indexOf('\n', start);
  if (cut < 0 || cut >= before.length) return slice(all, start, before.length);
  return join([slice(all, start, cut), slice(all, cut + 1, before.length)], ' ');
}
