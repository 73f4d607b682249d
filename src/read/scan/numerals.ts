import { latin } from '../../text/latin.js';

/** How OCR misreads Roman numerals: "L", "1.", "HI.", "TI.", "Il." */
const NUMERAL = /^(?<mark>[IVXLlHTÌÍ1|!]{1,5})(?<point>[.,:]?)$/u;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Letters that are misread strokes of a numeral. */
const STROKES: Readonly<Record<string, string>> = {
  L: 'I',
  l: 'I',
  '1': 'I',
  '|': 'I',
  '!': 'I',
  Ì: 'I',
  Í: 'I',
  T: 'I',
  H: 'II',
};

const LETTER = latin(/\p{L}/gu);
const UPPER = latin(/\p{Lu}/gu);
/** The least number of letters in a heading, and the share of them that are capitals. */
const LEAST_LETTERS = 6;
const CAPITALS = 0.9;

/** A line's words as they were read; the first may be a numeral. */
interface Words {
  readonly texts: readonly string[];
  /** Whether the line begins as headings do: what precedes it has ended. */
  readonly mayBegin: boolean;
}

/**
 * Corrects the Roman numerals of headings in capitals by their order: "1.", "HI." and "L" before capitals are I, III
 * and I. One that already is a numeral is kept, and so is one that cannot be the next number.
 *
 * Returns for each line the numeral to put in the place of its first word, or null.
 */
export function numeralsOf(lines: readonly Words[]): (string | null)[] {
  let count = 0;
  return lines.map(({ texts, mayBegin }) => {
    const [first, ...rest] = texts;
    const groups = NUMERAL.exec(first ?? '')?.groups;
    if (!groups || !mayBegin || !isHeading(rest.join(' '))) return null;
    const { mark = '', point = '' } = groups;
    if (point === '' && !/^[LlI1|]+$/.test(mark)) return null;
    const read = [...mark].map((letter) => STROKES[letter] ?? letter).join('');
    const next = ROMAN[count];
    const place = ROMAN.indexOf(read);
    if (next === undefined || (mark === read && place > count)) {
      if (place >= 0) count = place + 1;
      return null;
    }
    // "1." where a second heading is due may be a point of its own in capitals.
    if (!isLike(read, next)) return null;
    count++;
    return mark === next && point === '.' ? null : `${next}.`;
  });
}

function isHeading(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters >= LEAST_LETTERS && (text.match(UPPER)?.length ?? 0) >= letters * CAPITALS;
}

/** Whether a numeral may have been read for another: one stroke more or less. */
const isLike = (read: string, next: string): boolean =>
  read === next ||
  (/^I+$/.test(read) && /^I+$/.test(next) && Math.abs(read.length - next.length) <= 2) ||
  sharesLetters(read, next);

const sharesLetters = (read: string, next: string): boolean =>
  Math.abs(read.length - next.length) <= 1 &&
  [...read].filter((letter) => next.includes(letter)).length >= read.length - 1;
