import { isChapterHeading, romanValue, strokesOf, toRoman } from '../../text/roman.js';

/** How OCR misreads Roman numerals: "L", "1.", "HI.", "TI.", "Il." */
const NUMERAL = /^(?<mark>[IVXLlHTÌÍ1|!]{1,5})(?<point>[.,:]?)$/u;

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
    if (!groups || !mayBegin || !isChapterHeading(rest.join(' '))) return null;
    const { mark = '', point = '' } = groups;
    if (point === '' && !/^[LlI1|]+$/.test(mark)) return null;
    const read = strokesOf(mark);
    const next = toRoman(count + 1);
    if (mark === read && romanValue(read) > count + 1) {
      count = romanValue(read);
      return null;
    }
    // "1." where a second heading is due may be a point of its own in capitals.
    if (!isLike(read, next)) return null;
    count++;
    return mark === next && point === '.' ? null : `${next}.`;
  });
}

/** Whether a numeral may have been read for another: one stroke more or less. */
const isLike = (read: string, next: string): boolean =>
  read === next ||
  (/^I+$/.test(read) && /^I+$/.test(next) && Math.abs(read.length - next.length) <= 2) ||
  sharesLetters(read, next);

const sharesLetters = (read: string, next: string): boolean =>
  Math.abs(read.length - next.length) <= 1 &&
  [...read].filter((letter) => next.includes(letter)).length >= read.length - 1;
