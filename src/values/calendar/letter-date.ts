import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { DAY, MONTH, YEAR } from '../../vocabulary/time/time-words.js';
import { toEdtf } from './date.js';
import { withDigits } from './digits.js';

/** The date that a letter bears in its head. Offsets are UTF-16 units in the text. */
export interface LetterDate {
  /** A day, a month or a year, as far as the blanks were filled in; null if there is no such date. */
  readonly edtf: string | null;
  /** All of it is printed, and it does not exist. */
  readonly impossible: boolean;
  readonly start: number;
  readonly end: number;
}

const DAY_FOLDED = fold(DAY[0]);
// "ngày 06 tháng 7 năm 2023", "ngày tháng năm 2023", "ngay (] thdang 4 nam 2024", "thing 5 nim 2024" — on folded text
const IN_WORDS = latin(
  `${DAY_FOLDED}\\s?(?<day>[^\\s,\\p{L}]{0,5}?)\\s?th(?:[a-z]{0,2}a|[a-z\\d])ng\\s?(?<month>[^\\s,\\p{L}]{0,5}?)\\s?n[a-z]{1,2}m\\s?(?<year>\\d{4}|)`,
);
// ", ngày 09/8/2023"
const IN_NUMBERS = new RegExp(
  `,\\s{0,3}${DAY_FOLDED}\\s{1,3}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)`,
);
// "Hòa Lương, 06 tháng 3 năm 2025"
const WITHOUT_DAY_WORD = new RegExp(
  `,\\s{1,3}(?<day>\\d{1,2})\\s{1,3}${fold(MONTH[0])}\\s{1,3}(?<month>\\d{1,2})\\s{1,3}${fold(YEAR[0])}\\s{1,3}(?<year>\\d{4})(?!\\d)`,
);
// the "ngày" or the number that the date itself begins with
const BEGINS = new RegExp(`${DAY_FOLDED}|\\d`);
const NUMBER = /^\d{1,2}$/;

/**
 * The date of a letterhead: the first that is written out, else the first in numbers after a place and a comma. A day
 * left blank or unreadable gives the month, a month left blank the year.
 */
export function findLetterDate(text: string): LetterDate | undefined {
  const folded = fold(withDigits(text)).replace(/\n/g, ' ');
  const match = IN_WORDS.exec(folded) ?? IN_NUMBERS.exec(folded) ?? WITHOUT_DAY_WORD.exec(folded);
  if (!match) return undefined;
  const { day, month, year } = match.groups as Record<'day' | 'month' | 'year', string>;
  const start = match.index + match[0].search(BEGINS);
  const end = match.index + match[0].length;
  if (!/^\d{4}$/.test(year)) return { edtf: null, impossible: false, start, end };
  const date = {
    year: Number(year),
    month: NUMBER.test(month) ? Number(month) : null,
    day: NUMBER.test(day) && NUMBER.test(month) ? Number(day) : null,
  };
  const edtf = toEdtf(date);
  return { edtf, impossible: edtf === null, start, end };
}

/** Whether a text holds the date of a letter, or the words of one whose numbers were left blank. */
export function holdsLetterDate(text: string): boolean {
  return findLetterDate(text) !== undefined;
}
