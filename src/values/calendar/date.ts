import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { isLike } from '../../text/phrases/likeness.js';
import { wordsOf } from '../../text/words.js';
import { MONTH, YEAR } from '../../vocabulary/time/time-words.js';

/** A date of the calendar as read from a text; a part that is not printed is null. */
export interface PrintedDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

const SAMPLE_YEARS = { first: 1900, last: 2199 };

/** Days of a month in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the given part of the date exists in the calendar. */
export function isPossible(date: Pick<PrintedDate, 'day' | 'month' | 'year'>): boolean {
  const { day, month, year } = date;
  if (year !== null && (year < SAMPLE_YEARS.first || year > SAMPLE_YEARS.last)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  return day >= 1 && day <= (month === null ? 31 : daysInMonth(year ?? 2000, month));
}

/** A date in EDTF (ISO 8601-2): "2023-12-30", "2023-12", "2023"; null without a year or where there is no such day. */
export function toEdtf(date: Pick<PrintedDate, 'day' | 'month' | 'year'>): string | null {
  if (date.year === null || !isPossible(date)) return null;
  if (date.month === null) return String(date.year);
  const month = `${date.year}-${two(date.month)}`;
  return date.day === null ? month : `${month}-${two(date.day)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

// "30/12/2023", "30-12-2023", "30.12.2023", "01 / 3 / 2023", "…/3/2024", "../../2023", "30/12/23"
const NUMERIC =
  /(?:(?<day>\d{1,2})|(?<![.…_])[.…_]{1,60})\s?(?<mark>[/.\-–])\s?(?:(?<month>\d{1,2})|[.…_]{1,60})\s?\k<mark>\s?(?<year>\d{4}|\d{2})(?![\d/])/uy;

// "30 tháng 12 năm 2023", "06tháng 7 năm2023", damaged: "20 thdang 03 nam 2024"; the two words are compared afterwards
const IN_WORDS = latin(
  /(?:(?<day>\d{1,2})|[.…_]+|)\s{0,3}(?<m>\p{L}{4,6})\s{0,3}(?:(?<month>\d{1,2})|[.…_]+|)\s{0,3}(?<y>\p{L}{2,4})\s{0,3}(?<year>\d{4})(?!\d)/uy,
);

/** The calendar date that begins exactly at `at`, with day, month and year in their places; undefined if none does. */
export function dateAt(text: string, at: number): PrintedDate | undefined {
  return numericAt(text, at) ?? inWordsAt(text, at);
}

// "tháng 4/2026", "tháng 04-2026", damaged: "thdang 4/2026"; the word is compared afterwards
const MONTH_IN_NUMBERS = latin(/(?<m>\p{L}{4,6})\s{0,3}(?<month>\d{1,2})\s?[/.\-–]\s?(?<year>\d{4})(?![\d/])/uy);

/** The month that begins exactly at `at`, where no day is printed: "tháng 4 năm 2026", "tháng 4/2026"; undefined if none does. */
export function monthAt(text: string, at: number): PrintedDate | undefined {
  const inWords = inWordsAt(text, at);
  if (inWords) return inWords.month === null ? undefined : inWords;
  MONTH_IN_NUMBERS.lastIndex = at;
  const match = MONTH_IN_NUMBERS.exec(text);
  if (!match?.groups || !isLike(wordsOf(match.groups.m!)[0]!, MONTH_FOLDED)) return undefined;
  const { month, year } = match.groups;
  return { day: null, month: Number(month), year: Number(year), start: at, end: at + match[0].length };
}

function numericAt(text: string, at: number): PrintedDate | undefined {
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(text);
  if (!match?.groups) return undefined;
  const { day, month, year } = match.groups;
  if (day !== undefined && month === undefined) return undefined;
  const full = year!.length === 2 ? 2000 + Number(year) : Number(year);
  return { day: toNumber(day), month: toNumber(month), year: full, start: at, end: at + match[0].length };
}

const MONTH_FOLDED = fold(MONTH[0]);
const YEAR_FOLDED = fold(YEAR[0]);

function inWordsAt(text: string, at: number): PrintedDate | undefined {
  IN_WORDS.lastIndex = at;
  const match = IN_WORDS.exec(text);
  if (!match?.groups) return undefined;
  const { day, m, month, y, year } = match.groups;
  if (day !== undefined && month === undefined) return undefined;
  if (!isLike(wordsOf(m!)[0]!, MONTH_FOLDED) || !isLike(wordsOf(y!)[0]!, YEAR_FOLDED)) return undefined;
  return { day: toNumber(day), month: toNumber(month), year: Number(year), start: at, end: at + match[0].length };
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
