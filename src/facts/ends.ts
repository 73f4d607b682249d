import { fold } from '../text/fold.js';
import { has, isLetter, isUpper, LOWER } from '../text/letters.js';
import { OPEN_WORDS } from '../vocabulary/words/function-words.js';
import { NO_REFERENCES, REFERENCE_WORDS } from '../vocabulary/words/open-words.js';

/** Whole words after which something must follow; capitalised only if they are written so here. */
const OPEN = new Set(OPEN_WORDS.map((word) => word.toLowerCase()));
const OPEN_IN_NAMES = new Set(OPEN_WORDS);

const REFERENCE = REFERENCE_WORDS.map((word) => ` ${fold(word)}`);

const NO_REFERENCE = NO_REFERENCES.map((words) => ` ${fold(words)}`);

/** It does not end with a full stop, semicolon or colon. */
export function isOpenEnded(text: string): boolean {
  return !/[.;:!?…](?:["”’')\]]{0,2})$/u.test(text);
}

/** "… triển khai thực hiện./.": the mark after the last words of a plan. */
export function endsPlan(text: string): boolean {
  return /\.\/\.["”’]?$/u.test(text);
}

/** A final colon introduces what follows, unless an earlier one shows that it is one of several in a sentence. */
export function endsInColon(text: string): boolean {
  return text.endsWith(':') && text.indexOf(':') === text.length - 1;
}

/** It ends with a word or sign after which something must follow. */
export function endsOpen(text: string): boolean {
  if (/(?:[,(“&/]|\s[-–—])$/u.test(text)) return true;
  const last = lastLetters(text);
  // The last word of "Cao Bằng" is that of a name.
  const isName = isUpper(last.charCodeAt(0)) && has(last, LOWER);
  return isName ? OPEN_IN_NAMES.has(last) : OPEN.has(last.toLowerCase());
}

/** "… theo quy định tại điểm": a word at the end after which the number of what is referred to must follow. */
export function endsInReference(text: string): boolean {
  const end = ` ${fold(text.slice(-30))}`;
  return REFERENCE.some((word) => end.endsWith(word)) && !NO_REFERENCE.some((words) => end.endsWith(words));
}

function lastLetters(text: string): string {
  let from = text.length;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from);
}
