/**
 * Strips the ends of a text by a scan from the end: the pattern `[marks]+$` tries every place where a run of marks
 * begins, which is quadratic where a long run ends in another letter.
 */

import { LETTER, NUMBER, propertiesOf } from './letters.js';

const BLANK = /\s/;

/** A text without the marks after it; a space in `marks` stands for all kinds of spaces. */
export function withoutEnd(text: string, marks: string): string {
  return text.slice(0, endBehind(text, marks));
}

/** Where a text ends once the marks after it are left out. */
export function endBehind(text: string, marks: string): number {
  const blanks = marks.includes(' ');
  let end = text.length;
  while (end > 0) {
    const mark = text[end - 1]!;
    if (!marks.includes(mark) && !(blanks && BLANK.test(mark))) break;
    end--;
  }
  return end;
}

/** The characters after the last letter or digit of a text. */
export function signsBehind(text: string): string {
  let end = text.length;
  while (end > 0 && (propertiesOf(text.charCodeAt(end - 1)) & (LETTER | NUMBER)) === 0) end--;
  return text.slice(end);
}

/** A text from its first to its last letter or digit; empty if it has none. */
export function withoutSigns(text: string): string {
  let start = 0;
  while (start < text.length && (propertiesOf(text.charCodeAt(start)) & (LETTER | NUMBER)) === 0) start++;
  return text.slice(start, Math.max(start, text.length - signsBehind(text).length));
}

/** The part of a text from its first to its last letter of a to z; empty if it has none. */
export function fromAToZ(text: string): string {
  let start = 0;
  while (start < text.length && !isAToZ(text.charCodeAt(start))) start++;
  return uptoAToZ(text.slice(start));
}

/** A text without what follows its last letter of a to z. */
export function uptoAToZ(text: string): string {
  let end = text.length;
  while (end > 0 && !isAToZ(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

function isAToZ(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The digits after a text, none if it ends in something else. */
export function digitsBehind(text: string): string {
  let start = text.length;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
