import { fold } from './fold.js';
import { latin } from './latin.js';
import { LETTER, MARK, NUMBER, propertiesOf } from './letters.js';
import { LONGEST_KEPT, memoize } from './memoize.js';

/** A word of a text: its letters as printed, in the two forms words are compared in, and where it is. */
export interface Word {
  readonly text: string;
  /** Lower case, the tone mark moved to one fixed place: "Hoá" and "Hóa" are one key. */
  readonly key: string;
  /** Lower case without marks. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const IN_WORD = LETTER | MARK | NUMBER;
/** OCR misreadings of the end of a word: "D&", "B¢". */
const MISREAD_SIGNS = '&¢$£¥€';

/** The words of an NFC text, in order: "Đề", "QĐ", "2023", and damaged ones with a misread sign in them. */
export const wordsOf: (text: string) => readonly Word[] = memoize((text) => {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) words.push(wordAt(text.slice(at, end), at, end));
    at = Math.max(end, at + 1);
  }
  return words;
});

/** The first of the words of a text; empty if it has none. */
export function firstWordOf(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const end = wordEnd(text, at);
    if (end > at) return text.slice(at, end);
  }
  return '';
}

/** The end of the word that begins at `at`; `at` where none does. */
function wordEnd(text: string, at: number): number {
  const end = lettersEnd(text, at);
  if (end === at) return at;
  let to = end;
  while (to < text.length && text[to] !== ' ' && MISREAD_SIGNS.includes(text[to]!)) to++;
  return to === end ? end : lettersEnd(text, to);
}

/** The end of the letters, marks and numbers that are at `at`. */
function lettersEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if ((propertiesOf(code) & IN_WORD) !== 0) end++;
    // Half of a pair: a letter beyond the first 65,536 characters, or none.
    else if (code >= 0xd800 && code < 0xdc00 && PAIR_IN_WORD.test(text.slice(end, end + 2))) end += 2;
    else return end;
  }
}

// "𝐀"
const PAIR_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

type Form = Pick<Word, 'key' | 'folded'>;

/** The forms of words seen before: a plan has some thousand different words, each many times. */
const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;

function wordAt(text: string, start: number, end: number): Word {
  const { key, folded } = formOf(text);
  return { text, key, folded, start, end };
}

/** The two forms in which a word is compared. */
export function formOf(word: string): Form {
  let form = forms.get(word);
  if (form === undefined) {
    form = { key: wordKey(word), folded: fold(word) };
    if (forms.size >= MOST_FORMS) forms.clear();
    if (word.length <= LONGEST_KEPT) forms.set(word, form);
  }
  return form;
}

// "hoá", "thuý", "khoẻ": the mark on the second vowel of an open syllable; one form is enough to compare
const OPEN_TONE = /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/u;
// Only such endings can differ; most words need no more than their small letters
const OPEN_END = /[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ]$/u;
// "qúy": the u belongs to the q, the mark to the y
const AFTER_Q = /(?<=q)u([\u0300\u0301\u0303\u0309\u0323])([aey])$/u;

/** The form in which two spellings of one word are equal: lower case, one place for the tone mark. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (!OPEN_END.test(lower)) return lower;
  return lower.normalize('NFD').replace(OPEN_TONE, '$1$3$2').replace(AFTER_Q, 'u$2$1').normalize('NFC');
}

// Letters that OCR without Vietnamese never outputs: ă đ ĩ ũ ơ ư and the range of ạ to ỹ
const VIETNAMESE_ONLY = /[ăĂđĐĩĨũŨơƠưƯ\u1EA0-\u1EF9]/u;

/** Whether a text has a letter that only Vietnamese has; a text that lost its marks has none. */
export function hasVietnameseLetters(text: string): boolean {
  return VIETNAMESE_ONLY.test(text);
}

// "quan" and "doi" of "quan d6i"
const WORDS = latin(/\p{L}{2,}/gu);

/**
 * Whether a text lost its Vietnamese letters (recognised by a reader of another language, or typed without marks):
 * at least two words, and no letter that only Vietnamese has.
 */
export function lostMarks(text: string): boolean {
  if (VIETNAMESE_ONLY.test(text)) return false;
  WORDS.lastIndex = 0;
  return WORDS.test(text) && WORDS.test(text);
}
