import { KIND_SYMBOLS, KIND_VARIANTS } from '../../lexicon/documents.js';
import { latin } from '../../text/latin.js';
import { count, UPPER } from '../../text/letters.js';
import { matchesOf } from '../../text/matches.js';
import { NUMBER_WORDS } from '../../vocabulary/document/documents.js';

/** A number that may be a document's: where it is, and the number with the spaces inside it taken out. */
export interface NumberCandidate {
  readonly number: string;
  readonly form: 'symbol' | 'party' | 'year' | 'bare';
  readonly start: number;
  readonly end: number;
}

// the "43" of "Kế hoạch số 43/KH-UBND", the "06" of "số06/QĐ-TTg", the "22.1" of "22.1-QĐ/ĐU"; not the 12 of
// "03/12/2022", not the 000 of "50.000"
const NUMERAL = latin(
  `(?:(?<![\\p{L}\\p{N}/\\-–]|\\d[.,])|(?<=(?<!\\p{L})(?:${NUMBER_WORDS.join('|')})))` +
    '(?:\\d{1,4}\\.\\d{1,2}(?=\\s?[/-]\\p{Lu})|\\d{1,6}[a-zA-Z]?(?![\\p{N}]|[.,]\\d))',
  'g',
);

// One part of a symbol: "QĐ", "TTg", "BCĐ06ĐN". Lower-case letters are only single ones after a capital.
const PART = '\\p{Lu}(?:[\\p{Lu}\\p{N}]|(?<=\\p{Lu})[a-zđ](?!\\p{Ll}))*';
// What joins two parts: "-", "/", " / ", the "&" of "SGD&ĐT", and a dash with a space on one side ("QĐ- UBND") before
// two capitals
const JOIN = '(?:[-–]|&|\\s?/\\s?|(?:[-–]\\s|\\s[-–])(?=\\p{Lu}{2}))';

// The "Htx" of "27/ĐN-Htx": a short word at the end
const SMALL_PART = '\\p{Lu}\\p{Ll}{2}(?!\\p{L})';

// After the sign of a kind the dash may be loose: "TT - BCA", "QĐ.TTg"
const KIND = `(?:(?:${KIND_SYMBOLS.join('|')})(?:\\s[-–]\\s|\\.)(?=\\p{Lu}{2}))?`;
// "/KH-UBND", " /KHPH-TCTTW-BCD06ĐN", "/2022/TT/BCA", "/QH13", "/2012/TT - BCA"
const SYMBOL = latin(
  `\\s?/\\s?(?:\\d{4}\\s?/\\s?)?(?<symbol>${KIND}${PART}(?:${JOIN}(?:${SMALL_PART}|${PART}|\\d{2,4}))*)`,
  'y',
);
// "-NQ/TU", "-CT/TU", " - KL/TW"
const PARTY = latin(`\\s?[-–]\\s?(?<symbol>${PART}(?:-${PART})*)\\s?/\\s?${PART}(?:[-–/]${PART})*`, 'y');
// "/2023" of "Nghị định 13/2023"
const YEAR = /\s?\/\s?(?:19|20)\d{2}(?![\d/])/uy;

/** Every place of a text that has the shape of a document's number, in order, none inside another. */
export function findNumbers(text: string): NumberCandidate[] {
  const found: NumberCandidate[] = [];
  let end = 0;
  for (const match of matchesOf(text, NUMERAL)) {
    if (match.index < end) continue;
    const candidate = numberAt(text, match.index, match[0]);
    found.push(candidate);
    end = candidate.end;
  }
  return found;
}

function numberAt(text: string, start: number, numeral: string): NumberCandidate {
  const at = start + numeral.length;
  const done = (form: NumberCandidate['form'], length: number): NumberCandidate => {
    const printed = text.slice(start, at + length);
    return { number: printed.replace(/\s+/gu, '').replace(/–/gu, '-'), form, start, end: at + length };
  };
  SYMBOL.lastIndex = at;
  const symbol = SYMBOL.exec(text);
  if (symbol && isSymbol(symbol.groups!.symbol!)) return done('symbol', symbol[0].length);
  PARTY.lastIndex = at;
  const party = PARTY.exec(text);
  if (party && isKindSymbol(party.groups!.symbol!)) return done('party', party[0].length);
  YEAR.lastIndex = at;
  const year = YEAR.exec(text);
  return year ? done('year', year[0].length) : done('bare', 0);
}

/** A symbol has two capitals at least: "12/Sở Y tế" has none. */
function isSymbol(symbol: string): boolean {
  return count(symbol, UPPER) >= 2;
}

const kindSymbols: ReadonlySet<string> = new Set(KIND_SYMBOLS);

/** Whether a symbol begins with the sign of a kind of document: "QĐ-TTg", "KH-UBND". */
export function isKindSymbol(symbol: string): boolean {
  return kindSymbols.has(symbol.split(/[-–/\s.]/u)[0] ?? '');
}

// the "KH" of "3/KH-BCĐ", the "QĐ" of "131/2022/QĐ-TTg", the "NQ" of "17-NQ/TW"
const SIGN = latin(/^[^/-]*[/-](?:\d{4}\/)?(?<sign>\p{Lu}\p{L}*)/u);

/** The kind that a number's symbol is the sign of; undefined where it begins with none. */
export function kindBySign(number: string): string | undefined {
  return KIND_VARIANTS[SIGN.exec(number)?.groups?.sign ?? ''];
}
