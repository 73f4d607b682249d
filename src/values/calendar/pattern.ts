import { latin } from '../../text/latin.js';
import { HALVES_OF_DAY } from '../../vocabulary/time/time-numbers.js';
import { BY_SPANS, HOUR_WORDS, MINUTE_WORDS, TO_HOUR } from '../../vocabulary/time/time-phrases.js';

/** Vocabulary as an alternative of a regular expression, longest first: "(?:chậm nhất là|chậm nhất|trước)". */
export function anyOf(list: readonly string[]): string {
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(literal).join('|')})`;
}

/** The same for whole words: nothing of a word is directly before or after. */
export function anyWordOf(list: readonly string[]): string {
  return `(?<![\\p{L}\\p{M}\\p{N}])${anyOf(list)}(?![\\p{L}\\p{M}\\p{N}])`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

// "theo quý", no "theo quý I", "theo tháng 5"
export const BY_SPANS_ALONE = `${anyWordOf(BY_SPANS)}(?!\\s{0,3}(?:\\d|[ivx]{1,4}(?![\\p{L}])))`;

const CLOCK = `\\d{1,2}\\s?(?:${anyOf(HOUR_WORDS)}\\s?(?:\\d{1,2})?(?:\\s?${anyOf(MINUTE_WORDS)})?|:\\d{2})`;

// "7h30 - 11h30", "7 giờ 30 đến 11 giờ sáng"
export const HOURS = `${CLOCK}\\s?(?:[-–]|${anyOf(TO_HOUR)})\\s?${CLOCK}(?:\\s${anyOf(HALVES_OF_DAY)})?`;

// "09h00 ", "17 giờ 30 phút, ", "10 giờ sáng ", "7h30 - 11h30 ", "7h30 đến 11h30, ", "17:00 " before a day
export const HOUR = `(?:${CLOCK}(?:\\s?(?:[-–]|${anyOf(TO_HOUR)})\\s?${CLOCK})?(?:\\s${anyOf(HALVES_OF_DAY)})?,?\\s{1,3})?`;

/** Whether a text holds one of some words at all, as letters in a row: a quick check before their pattern is tried. */
export function mentions(canon: string, words: readonly string[]): boolean {
  return words.some((word) => canon.includes(word));
}

const A_CLOCK = latin(`(?<![\\p{L}\\d])${CLOCK}(?![\\p{L}\\d])`, 'i');

/** Whether a text names an hour of a day. */
export function namesHour(text: string): boolean {
  return A_CLOCK.test(text);
}
