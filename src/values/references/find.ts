import { YEAR_NUMBERED } from '../../lexicon/documents.js';
import { latin } from '../../text/latin.js';
import { memoize } from '../../text/memoize.js';
import { isJoined, isWord, type Reading } from '../../text/phrases/likeness.js';
import { lostMarks, type Word, wordsOf } from '../../text/words.js';
import { DAY, MONTH } from '../../vocabulary/time/time-words.js';
import { AND, OF } from '../../vocabulary/words/small-words.js';
import { dateAt, monthAt, type PrintedDate, toEdtf } from '../calendar/date.js';
import { withDigits } from '../calendar/digits.js';
import { issuerEnd } from './issuer.js';
import { type Lead, leadBefore } from './kind.js';
import { isLawNumber, lawBefore } from './law.js';
import { findNumbers, isKindSymbol, kindBySign, type NumberCandidate } from './numbers.js';

/** A numbered document that a text cites. `start` and `end` are UTF-16 offsets in the text. */
export interface FoundReference {
  readonly kind: string | null;
  /** As printed, without the spaces around slashes. */
  readonly number: string;
  /** EDTF; null if none is printed or there is no such day. */
  readonly date: string | null;
  /** As printed after "của", blanks collapsed. */
  readonly issuer: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Every numbered document that a text cites, in order. The kind is spelled as in the vocabulary, also where the text
 * lost its marks; it is null if only the symbol tells that the number is a document's. A thing without a number ("Đề án
 * 06") is not a citation.
 */
export const findReferences: (text: string) => readonly FoundReference[] = memoize((printed) => {
  if (!/\d/.test(printed)) return [];
  const text = withDigits(printed);
  const reading: Reading = lostMarks(text) ? 'fuzzy' : 'exact';
  const candidates = findNumbers(text);
  if (!candidates.some((c) => c.form !== 'bare' || dateBehind(text, c.end, reading))) return [];
  const words = wordsOf(text);
  const found: FoundReference[] = [];
  let next = 0;
  for (const candidate of candidates) {
    while (next < words.length && words[next]!.end <= candidate.start) next++;
    const at = next;
    if (words[at] === undefined) break;
    const lead = leadBefore(text, words, at, reading);
    const law = lead.kind === null && isLawNumber(candidate.number) ? lawBefore(text, words, at, reading) : null;
    if (law) {
      found.push(finish(text, words, candidate, { ...lead, start: law.start }, law.kind, reading));
      continue;
    }
    const kind = lead.kind ?? inheritedKind(text, found.at(-1), lead, candidate);
    if (!isCitation(text, candidate, lead, kind, reading)) continue;
    const isOther = lead.kind === null && kind !== null && isOfAnotherKind(candidate, found.at(-1)!);
    found.push(finish(text, words, candidate, lead, isOther ? null : kind, reading));
  }
  return found;
});

const yearNumbered: ReadonlySet<string> = new Set(YEAR_NUMBERED);

function isCitation(text: string, c: NumberCandidate, lead: Lead, kind: string | null, reading: Reading): boolean {
  if (lead.other) return false;
  if (c.form === 'year') return lead.kind !== null && yearNumbered.has(lead.kind);
  if (c.form === 'bare') return lead.kind !== null && lead.numbered && dateBehind(text, c.end, reading) !== undefined;
  if (kind !== null) return true;
  const symbol = c.number.replace(/^\d+[a-zA-Z]?[-/](?:\d{4}\/)?/u, '');
  // "Số: 39/KH-UBND" in the head of a plan is not a citation; a citation has its date directly after it
  return isKindSymbol(symbol) && /[-/]/u.test(symbol) && dateBehind(text, c.end, reading) !== undefined;
}

// ", ", "; ", " và ", ", và " before the next number of a list
const GOES_ON = new RegExp(`^\\s{0,3}(?:[,;]|${AND}|[,;]\\s+${AND})\\s+$`, 'u');

/** In a list ("Kế hoạch số 43/KH-UBND ngày …, số 48/KH-UBND ngày …") the later ones have the kind of the first. */
function inheritedKind(text: string, last: FoundReference | undefined, lead: Lead, c: NumberCandidate): string | null {
  if (!last || c.form === 'bare' || c.form === 'year' || lead.other) return null;
  return GOES_ON.test(text.slice(last.end, lead.start)) ? last.kind : null;
}

/** "Kế hoạch số 3/KH-BCĐ; số 4/BC-UBND": the second goes on with the list, and is no plan. */
function isOfAnotherKind({ number }: NumberCandidate, last: FoundReference): boolean {
  return kindBySign(last.number) === last.kind && (kindBySign(number) ?? last.kind) !== last.kind;
}

// ", ", " (", " ", "](https://a.vn/06 "Quyết định 06") " between a number and its date
const BEFORE_DATE = /(?:\]\([^()\s]{1,300}(?:\s"[^"]{0,120}")?\))?[\s,(*_]{0,4}/uy;
const WORD_AT = latin(/\p{L}{2,6}/uy);

/** The date that follows a number: " ngày 06/01/2022", ", ngày 03 tháng 11 năm 2023", " ngay 20/03/2024", " tháng 4 năm 2026". */
function dateBehind(text: string, at: number, reading: Reading): PrintedDate | undefined {
  BEFORE_DATE.lastIndex = at;
  BEFORE_DATE.exec(text);
  WORD_AT.lastIndex = BEFORE_DATE.lastIndex;
  const word = WORD_AT.exec(text);
  const first = word && wordsOf(word[0])[0];
  if (!first) return undefined;
  if (isWord(first, MONTH[0], reading)) return monthAt(text, word.index);
  if (!isWord(first, DAY[0], reading)) return undefined;
  let from = WORD_AT.lastIndex;
  while (from < text.length && from < WORD_AT.lastIndex + 6 && /\s/u.test(text[from]!)) from++;
  return dateAt(text, from);
}

function finish(
  text: string,
  words: readonly Word[],
  candidate: NumberCandidate,
  lead: Lead,
  kind: string | null,
  reading: Reading,
): FoundReference {
  let end = candidate.end;
  let date = dateBehind(text, end, reading);
  if (date) end = date.end;
  const behind = issuerBehind(text, words, end, reading);
  const issuer = behind ?? lead.issuer;
  if (behind) end = behind.end;
  if (!date && behind) {
    date = dateBehind(text, end, reading);
    if (date) end = date.end;
  }
  return {
    kind,
    number: candidate.number,
    date: date ? toEdtf(date) : null,
    issuer: issuer ? text.slice(issuer.start, issuer.end).replace(/\s+/gu, ' ') : null,
    start: lead.start,
    end,
  };
}

function issuerBehind(
  text: string,
  words: readonly Word[],
  end: number,
  reading: Reading,
): { start: number; end: number } | undefined {
  const of = firstWordFrom(words, end);
  const word = words[of];
  if (!word || !/^[\s,)*_]{0,4}$/u.test(text.slice(end, word.start)) || !isWord(word, OF, reading)) return undefined;
  const first = words[of + 1];
  if (!first || !isJoined(text, word, first)) return undefined;
  const to = issuerEnd(text, words, of + 1, reading);
  return to > of + 1 ? { start: first.start, end: words[to - 1]!.end } : undefined;
}

/** The first word that does not begin before `offset` (binary search: words are in order). */
function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
