import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { isWord, type Reading } from '../../text/phrases/likeness.js';
import { phrases } from '../../text/phrases/phrases.js';
import { lostMarks, type Word, wordsOf } from '../../text/words.js';
import { NO_REFERENCES } from '../../vocabulary/words/open-words.js';
import {
  BELOW,
  COUNTED_NOUNS,
  DIVIDED_INTO,
  EACH,
  FROM_TO,
  HAVING_SHARE,
  LIST_WORDS,
  MULTIPLIERS,
  NO_QUANTITY_BEFORE,
  NOUN_QUALIFIERS,
  PERCENT_WORDS,
  SHARE_OF,
} from '../../vocabulary/words/quantities.js';
import { anyOf } from '../calendar/pattern.js';
import { findReferences } from '../references/index.js';

/** A quantity that must be reached, as printed, without "tối thiểu" and the like. Offsets are UTF-16 units. */
export interface FoundTarget {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const nouns = phrases(COUNTED_NOUNS);
const qualifiers = phrases(NOUN_QUALIFIERS);
const others = phrases(NO_QUANTITY_BEFORE);
const noReferences = phrases(NO_REFERENCES);
const divided = phrases(DIVIDED_INTO);
const percents = phrases(PERCENT_WORDS);
const havingShare = phrases(HAVING_SHARE);
const multipliers = phrases(MULTIPLIERS);
const shareOf = phrases(SHARE_OF);
const listWords = phrases(LIST_WORDS);

// "100", "50.000", "99,5", "80 - 90" of "80 - 90%"; no part of a date, a number of a document, or a word
const NUMBER =
  '(?<![\\p{L}\\p{N}/.,\\-–])\\d{1,3}(?:[.,]\\d{3}){1,3}(?![\\d/])|(?<![\\p{L}\\p{N}/.,\\-–])\\d{1,6}(?:[.,]\\d{1,2})?(?![\\d/])';
// "12/12" of "12/12 xã", "1.850/2.000" of "1.850/2.000 người"
const SHARE =
  '(?<![\\p{L}\\p{N}/.,\\-–])(?<part>\\d{1,3}\\.\\d{3}|\\d{1,4})/(?<all>\\d{1,3}\\.\\d{3}|\\d{1,4})(?![\\d/]|\\.\\d)';
const NUMBER_OR_SHARE = latin(`${SHARE}|${NUMBER}`, 'g');
// "%", " %", "-90%", " - 90 %", " đến 90%"
const PERCENT = new RegExp(`(?:\\s?${anyOf(FROM_TO)}\\s?\\d{1,3}(?:[.,]\\d{1,2})?)?\\s?%`, 'y');
// " - 10" of "05 - 10 mô hình"
const UP_TO = new RegExp(`\\s?${anyOf(FROM_TO)}\\s?\\d{1,4}(?![\\d/.,])`, 'y');

/**
 * Quantities that a task must reach: shares ("100%") and counts of what a plan counts ("50.000 tài khoản", "02 nhóm
 * dịch vụ công liên thông"), in order and with repetitions.
 */
export function findTargets(text: string): FoundTarget[] {
  if (!/\d/.test(text)) return [];
  const words = wordsOf(text);
  const reading: Reading = lostMarks(text) ? 'folded' : 'exact';
  const cited = findReferences(text);
  const found: FoundTarget[] = [];
  let word = 0;
  let citation = 0;
  let end = 0;
  for (const match of matchesOf(text, NUMBER_OR_SHARE)) {
    const start = match.index;
    if (start < end) continue;
    while (citation < cited.length && cited[citation]!.end <= start) citation++;
    if (cited[citation] && cited[citation]!.start <= start) continue;
    while (word < words.length && words[word]!.end <= start) word++;
    const behind = start + match[0].length;
    const { part, all } = match.groups!;
    if (part !== undefined && all !== undefined && countOf(part) > countOf(all)) continue;
    const to =
      percentEnd(text, words, word, behind, reading) ??
      countEnd(text, words, word, behind, reading, part !== undefined) ??
      countEnd(text, words, word, upTo(text, behind), reading);
    if (to === undefined || isStateOf(text, words, word, reading)) continue;
    found.push({ text: text.slice(start, to).replace(/\s+/gu, ' '), start, end: to });
    end = to;
  }
  return found;
}

/** "1.850" → 1850 */
function countOf(printed: string): number {
  return Number(printed.replace('.', ''));
}

/** "các xã có tỷ lệ hồ sơ trực tuyến |dưới| 50%": a description, and not a target to reach. */
function isStateOf(text: string, words: readonly Word[], at: number, reading: Reading): boolean {
  if (at === 0 || !isWord(words[at - 1]!, BELOW, reading)) return false;
  for (let i = at - 2; i >= 0 && i > at - 14; i--) {
    if (/[;.,:]/u.test(text.slice(words[i]!.end, words[i + 1]!.start))) return false;
    if (havingShare.at(text, words, i, reading)) return true;
  }
  return false;
}

function upTo(text: string, end: number): number {
  UP_TO.lastIndex = end;
  return UP_TO.test(text) ? UP_TO.lastIndex : end;
}

function percentEnd(
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
  reading: Reading,
): number | undefined {
  PERCENT.lastIndex = end;
  if (PERCENT.test(text)) return PERCENT.lastIndex;
  const next = indexFrom(words, at, end);
  const hit = isBlank(text, end, words[next]?.start) ? percents.at(text, words, next, reading) : undefined;
  return hit ? words[hit.to - 1]!.end : undefined;
}

/** The end of "|53 dịch vụ công thiết yếu|", "|2/3 số hộ|": a counted noun with its attributes. */
function countEnd(
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
  reading: Reading,
  isShare = false,
): number | undefined {
  const first = listStart(text, words, at, reading);
  if (first > 0 && isBlank(text, words[first - 1]!.end, words[first]?.start) && isNamed(text, words, first, reading))
    return undefined;
  if (divided.before(text, words, first, reading)) return undefined;
  let next = indexFrom(words, at, end);
  if (!isBlank(text, end, words[next]?.start)) return undefined;
  next = multipliers.at(text, words, next, reading)?.to ?? next;
  if (isShare) next = shareOf.at(text, words, next, reading)?.to ?? next;
  const noun = nouns.at(text, words, next, reading);
  if (!noun) return undefined;
  let to = noun.to;
  while (isBlank(text, words[to - 1]!.end, words[to]?.start)) {
    const qualifier = qualifiers.at(text, words, to, reading);
    if (!qualifier) break;
    to = qualifier.to;
  }
  return words[to - 1]!.end;
}

/** "điểm 5", "quý 2": the number is a name. "thí điểm 5 mô hình" and "mỗi lớp 01 buổi" are not. */
function isNamed(text: string, words: readonly Word[], at: number, reading: Reading): boolean {
  const other = others.before(text, words, at, reading);
  if (!other || isWord(words[other.from - 1], EACH, reading)) return false;
  const longer = noReferences.before(text, words, at, reading);
  return longer === undefined || longer.from >= other.from;
}

/** The first of the numbers that a list goes on with: "Điều |2|, 3 và 4 Nghị quyết". */
function listStart(text: string, words: readonly Word[], at: number, reading: Reading): number {
  let first = at;
  while (first > 0) {
    const before = listWords.before(text, words, first, reading)?.from ?? first;
    const gap = text.slice(words[before - 1]?.end ?? 0, words[before]!.start);
    const isNumber = /^\d{1,3}$/.test(words[before - 1]?.text ?? '');
    if (!isNumber || !(before < first ? /^\s$/ : /^,\s$/).test(gap)) break;
    first = before - 1;
  }
  return first;
}

function indexFrom(words: readonly Word[], at: number, offset: number): number {
  let next = at;
  while (next < words.length && words[next]!.start < offset) next++;
  return next;
}

function isBlank(text: string, from: number, to: number | undefined): boolean {
  return to !== undefined && /^\s{1,3}$/u.test(text.slice(from, to));
}
