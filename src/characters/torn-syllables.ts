import { latin } from '../text/latin.js';
import { append } from '../text/lists.js';
import { matchesOf } from '../text/matches.js';
import { memoize } from '../text/memoize.js';
import { isSyllable } from '../text/syllable.js';
import { LEVEL_WORDS, NUMBER_LABEL } from '../vocabulary/document/letterhead.js';
import { WORDS_BEFORE_NUMBERS } from '../vocabulary/words/function-words.js';
import { VOWEL_FIRST_SURE } from '../vocabulary/words/vowel-first.js';
import { REST } from './references.js';
import { FRAGMENT, isEnd, type Piece, tearsOf } from './torn-pieces.js';

/** Stands for a space that parts no words. */
const MASK = '\u2060';

/** The letters that some converters set apart: those that Unicode has beside the Latin of Western Europe. */
const APART = /[\u0100-\u024f\u1ea0-\u1ef9]/;
// " ế", "đ ": a space beside such a letter
const TEAR = /(?<=[\u0100-\u024f\u1ea0-\u1ef9])[ \u00a0](?=\S)|(?<=\S)[ \u00a0](?=[\u0100-\u024f\u1ea0-\u1ef9])/g;
// words in a row
const LINE = /[^\r\n]+/g;
const TOKEN = latin(/\p{L}+/gu);
const LETTER = latin(/\p{L}/u);
const LONGEST_FRAGMENT = 3;
// a mark that is on the letter before it: such a text was not torn by letters
const MARK = /[\u0300-\u036f]/;
// " ản": a word that begins with a vowel of two marks
const VOWEL_WORD = latin(/(?<=[ \u00a0])[\u1ea0-\u1ef9]\p{L}*/gu);
// "Tỉ nh": an end without a vowel, in small letters, after the letter that was set apart
const CODA_WORD = latin(/(?<=[\u0100-\u024f\u1ea0-\u1ef9][ \u00a0])(?:nh|ng|ch)(?!\p{L})/u);
// "972/Q Đ-TTg": in a document's symbol
const SYMBOL_TEAR = latin(/(?<=\d\/\p{Lu})[ \u00a0](?=\u0110-)/gu);
// the "XÃ HẢ I" of "XÃ HẢ I SƠN": after the word for a level the end of a syllable, which is none of its own
const NAME_TEAR = latin(
  `(?<!\\p{L})(?:${Object.keys(LEVEL_WORDS).join('|').toUpperCase()}) (?:\\p{Lu}{2,7} ){0,2}(?<begin>\\p{Lu}{0,5}[\u0100-\u024f\u1ea0-\u1ef9]) (?<end>[CIMNOPTU]|CH|NG|NH)(?!\\p{L})`,
  'gu',
);
// "Ủ Y BAN": a word of one vowel and its end
const SURE_TEAR = latin(
  `(?:${VOWEL_FIRST_SURE.map((word) => `(?<=(?<!\\p{L})${word[0]!})[ \u00a0](?=${word.slice(1)}(?!\\p{L}))`).join('|')})`,
  'giu',
);
// "K Ế H O Ạ C H": letters set apart, which are another matter
const SPACED = latin(/(?<!\p{L})\p{L}(?: {1,4}\p{L})+(?!\p{L})/gu);
// "M Ụ C   Đ Í C H": the wider space between two words of such letters
const WIDE_BLANK = / {2}/;
// the "H O" in it: a space beside none of the letters that converters set apart
const OTHER_BLANK = /(?<![\u0100-\u024f\u1ea0-\u1ef9]) (?![\u0100-\u024f\u1ea0-\u1ef9])/;
// "H", and no "y" of "y tế"
const CONSONANT = /[b-df-hj-np-tv-xz]/i;
// a soft hyphen or another sign that is not seen, inside a word: its two sides are no pieces of their own
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\u2063\ufeff]/;
// a Cyrillic or Greek letter: it prints as the Latin one that the word beside it lacks
const FOREIGN = /[\u0370-\u052f]/;
const FEWEST_FRAGMENTS = 6;
/** Of some words in a row: "T Ổ CH ỨC TH ỰC HI ỆN", "v ị ch ủ trì". */
const FEWEST_IN_ROW = 2;
const TORN_SHARE_OF_ROW = 0.25;
const TORN_SHARE = 0.04;

/**
 * A text whose torn syllables are whole ("Quy ế t đ ị nh" → "Quyết định"): the spaces inside them are masked, so that
 * offsets hold. Only spaces beside letters that converters set apart are considered. In a text with many pieces that
 * are not syllables, or in such a row, as many words as possible are repaired; elsewhere only a piece that is the end of
 * a word ("kho ản").
 */
export const wholeSyllables = memoize((text: string): string => {
  if (!APART.test(text)) return text;
  const isTorn = isTornText(text);
  const others = [SYMBOL_TEAR, NAME_TEAR, SURE_TEAR].filter((tear) => text.search(tear) >= 0);
  if (!isTorn && others.length === 0 && !hasEnd(text)) return text;
  let shown = '';
  let done = 0;
  for (const { 0: line, index } of matchesOf(text, LINE)) {
    const own = others.flatMap((tear) => Array.from(matchesOf(line, tear), ownTear)).filter((at) => at >= 0);
    const isRead = !(isTorn ? MARK.test(line) : !hasEnd(line)) && !UNSEEN.test(line) && !FOREIGN.test(line);
    const tears = isRead ? tearsIn(line, isTorn).filter((at) => !own.includes(at)) : [];
    for (const at of [...own, ...tears].sort((a, b) => a - b)) {
      shown += text.slice(done, index + at) + MASK;
      done = index + at + 1;
    }
  }
  return done === 0 ? text : shown + text.slice(done);
});

const BEFORE_NUMBERS = new Set([NUMBER_LABEL, ...WORDS_BEFORE_NUMBERS].map((word) => word.toUpperCase()));

/**
 * Where the space is that a match of a tear of its own kind found; -1 if the parts of a name are no syllable together, or
 * a number is in Roman figures ("CỤM XÃ SỐ I").
 */
function ownTear({ index, groups, 0: { length } }: RegExpMatchArray): number {
  if (groups?.begin === undefined) return index!;
  const { begin, end } = groups as { begin: string; end: string };
  const isOne = !BEFORE_NUMBERS.has(begin) && isSyllable(begin + end);
  return isOne ? index! + length - end.length - 1 : -1;
}

/** Whether a piece of a line can only be the end of a word. */
function hasEnd(line: string): boolean {
  for (const [word] of matchesOf(line, VOWEL_WORD)) if (isEnd(word)) return true;
  return CODA_WORD.test(line);
}

/** Whether each UTF-16 unit is of a word (2) or not (1), filled in as units are met; 0 for others. */
const ofWords = new Uint8Array(0x10000);

function look(code: number): number {
  ofWords[code] = isLetter(String.fromCharCode(code)) ? 2 : 1;
  return ofWords[code]!;
}

function isLetter(unit: string): boolean {
  return LETTER.test(unit) || FOREIGN.test(unit) || unit === REST;
}

function isTornText(text: string): boolean {
  let words = 0;
  let fragments = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if ((ofWords[code] || look(code)) === 2) {
      length++;
      continue;
    }
    if (length === 0) continue;
    words++;
    if (length <= LONGEST_FRAGMENT && FRAGMENT.test(text.slice(at - length, at))) fragments++;
    length = 0;
  }
  return fragments >= FEWEST_FRAGMENTS && fragments >= words * TORN_SHARE;
}

/** Where the spaces are that tear words of a line. */
function tearsIn(line: string, isTorn: boolean): number[] {
  const blanks = new Set(Array.from(matchesOf(line, TEAR), ({ index }) => index));
  for (const { 0: letters, index } of matchesOf(line, SPACED))
    if (
      WIDE_BLANK.test(letters) ||
      letters.split(OTHER_BLANK).some((part) => !APART.test(part) && CONSONANT.test(part))
    )
      for (let at = index; at < index + letters.length; at++) blanks.delete(at);
  if (blanks.size === 0) return [];
  const pieces = Array.from(matchesOf(line, TOKEN), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    word,
  }));
  const tears: number[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = start + 1;
    while (end < pieces.length && pieces[end]!.from === pieces[end - 1]!.to + 1 && blanks.has(pieces[end - 1]!.to))
      end++;
    const row = pieces.slice(start, end);
    if (row.length > 1) append(tears, tearsOf(row, isTorn || isTornRow(row)));
    start = end;
  }
  return tears;
}

function isTornRow(pieces: readonly Piece[]): boolean {
  const fragments = pieces.filter(({ word }) => FRAGMENT.test(word)).length;
  return fragments >= FEWEST_IN_ROW && fragments >= pieces.length * TORN_SHARE_OF_ROW;
}
