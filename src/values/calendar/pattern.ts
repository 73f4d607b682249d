import { BY_SPANS } from '../../vocabulary/time-phrases.js';

/** Vocabulary as an alternative of a regular expression, longest first: "(?:chậm nhất là|chậm nhất|trước)". */
export function anyOf(list: readonly string[]): string {
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(literal).join('|')})`;
}

/** The same for whole words: nothing of a word stands directly before or behind. */
export function anyWordOf(list: readonly string[]): string {
  return `(?<![\\p{L}\\p{M}\\p{N}])${anyOf(list)}(?![\\p{L}\\p{M}\\p{N}])`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

// "theo quý", no "theo quý I", "theo tháng 5"
export const BY_SPANS_ALONE = `${anyWordOf(BY_SPANS)}(?!\\s{0,3}(?:\\d|[ivx]{1,4}(?![\\p{L}])))`;

// "09h00 ", "17 giờ 30 phút, " before a day
export const HOUR = '(?:\\d{1,2}\\s?(?:h|giờ)\\s?(?:\\d{1,2})?(?:\\s?phút)?,?\\s{1,3})?';

/** Whether a text holds one of some words at all, as letters in a row: what must be before a pattern of them is tried. */
export function mentions(canon: string, words: readonly string[]): boolean {
  return words.some((word) => canon.includes(word));
}
