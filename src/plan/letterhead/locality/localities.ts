import { type Span, slice } from '../../../characters/span/span.js';
import { issuerHead } from '../../../facts/letterhead/issuer-head.js';
import type { LocalityLevel } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { isUpper } from '../../../text/letters.js';
import { firstWordOf } from '../../../text/words.js';
import {
  CENTRAL_CITIES,
  CITY_WORD,
  ISSUING_BODIES,
  OTHER_BODIES,
  SOCIETY,
} from '../../../vocabulary/document/letterhead.js';
import { WORDS_AFTER_NAMES, WORDS_BEFORE_NUMBERS } from '../../../vocabulary/words/function-words.js';
import { levelWordsIn } from '../issuer/level-words.js';

/** A locality's level and name where a text names one: "xã Hưng Chính", "TỈNH ĐỒNG NAI", "xa Cao Ngoc". */
export interface FoundLocality {
  /** The word for the level, as the vocabulary spells it: "thị xã". */
  readonly word: string;
  readonly level: LocalityLevel;
  readonly name: Span;
  /** The line of the text it is on, from 0. */
  readonly line: number;
}

const CITY = firstWordOf(CITY_WORD);
const CITIES = new Set(CENTRAL_CITIES.map(fold));
const SOCIETY_FOLDED = fold(SOCIETY);
/** What the name of a body begins with. */
const BODY_BEGINS = [...ISSUING_BODIES, ...OTHER_BODIES].map((body) => `${fold(body)} `);
// "Hưng Chính", "Đắk R'Lấp", "HƯNG CHÍNH", "Krông Pa"
const NAME = latin(
  /^(?:\p{Lu}[\p{L}\d]*(?:['’-]\p{L}+)?)(?:[ \n]\p{Lu}[\p{L}\d]*(?:['’]\p{L}+)?){0,3}|^\d{1,2}(?![\d/.,])/u,
);

// "HƯNG CHÍNH", "ĐẮK LẮK", "7", "KRÔNG Á" at the end of its line, "QUẢNG ⏎ TRỊ" where a narrow column cuts it
const NAME_IN_CAPITALS = latin(
  /^\p{Lu}+(?: (?:\p{Lu}{2,}|\p{Lu}['’]\p{Lu}+)){0,3}(?: \p{Lu}(?=$|\n))?(?:\n\p{Lu}{2,}(?: \p{Lu}{2,})?(?=$|\n))?(?!\p{Ll})|^\d{1,2}(?![\d/.,])/u,
);

/** The localities a text names, in order. */
export function findLocalities(span: Span): FoundLocality[] {
  const found: FoundLocality[] = [];
  const levels = levelWordsIn(span.text);
  for (const [i, { at, end, word, level }] of levels.entries()) {
    // "XÃ HƯNG CHÍNH HUYỆN HƯNG NGUYÊN": a name ends where the next level is named.
    const next = levels[i + 1];
    const reach = span.text.slice(end, Math.min(end + 60, next && next.at > end ? next.at - 1 : span.text.length));
    const isBody = (words: string) =>
      BODY_BEGINS.some((begin) => fold(words).startsWith(begin)) || issuerHead(words) !== null;
    // "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH" / "ĐẢNG ỦY SỞ TƯ PHÁP": no name after the level
    if (span.text[end - 1] === '\n' && isBody(reach)) continue;
    // "UBND tỉnh Bình Phước" / "Sở Y tế": another body on the next line is not part of the name.
    const line = reach.indexOf('\n');
    const rest = line >= 0 && isBody(reach.slice(line + 1)) ? reach.slice(0, line) : reach;
    const isCaps = isUpper(span.text.charCodeAt(at)) && isUpper(span.text.charCodeAt(at + 1));
    const words = withoutNextWords((isCaps ? NAME_IN_CAPITALS : NAME).exec(rest)?.[0] ?? '', rest);
    if (!words || fold(`${word} ${words}`) === SOCIETY_FOLDED) continue;
    const name = slice(span, end, end + words.length);
    const own = isCentralCity(word, name.text) ? 'province' : level;
    found.push({ word, level: own, name, line: span.text.slice(0, at).split('\n').length - 1 });
  }
  return found;
}

/** "thành phố", "Huế" and "thành đoàn", "Hà Nội": a city that is a province's equal. */
export function isCentralCity(word: string, name: string): boolean {
  return firstWordOf(word) === CITY && CITIES.has(fold(name));
}

const NEXT_WORDS = WORDS_AFTER_NAMES.map((words) => ({
  words,
  folded: fold(words),
  isNumbered: WORDS_BEFORE_NUMBERS.includes(words),
}));
// " 2026", " II", " "
const NUMBER_BEHIND = /^\s(?:\d|[IVX]{1,4}(?:[\s/]|$))/u;

/** "ĐÀ NẴNG GIAI ĐOẠN" → "ĐÀ NẴNG", "NĂM" of "CẤP XÃ NĂM 2025" → "": a name without the words that go on after it. */
function withoutNextWords(name: string, rest: string): string {
  for (let at = 0; at >= 0; at = name.indexOf(' ', at) + 1 || -1) {
    const behind = rest.slice(at);
    const isNext = ({ words, folded, isNumbered }: (typeof NEXT_WORDS)[number]) => {
      const begins = words.includes(' ') ? fold(behind).startsWith(folded) : behind.toLowerCase().startsWith(words);
      const next = behind.slice(words.length);
      return begins && (isNumbered ? NUMBER_BEHIND.test(next) : !/^\p{L}/u.test(next));
    };
    if (NEXT_WORDS.some(isNext)) return name.slice(0, Math.max(0, at - 1));
  }
  return name;
}

// the "h" of "hưng", " c" of "hưng chính", "'l" of "h'leo"
const WORD_BEGINS = latin(/(^|[\s'’-])(\p{L})/gu);

/** "HƯNG CHÍNH" → "Hưng Chính"; a name that is not all capitals is unchanged. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(WORD_BEGINS, (_, before: string, letter: string) => before + letter.toUpperCase());
}
