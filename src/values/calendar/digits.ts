import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { DAY, MONTH, YEAR } from '../../vocabulary/time/time-words.js';
import { anyOf } from './pattern.js';

// What most texts lack: a letter that OCR puts for a digit, right next to one or next to a date separator
const ANY = /\d[lIoO]|[lIoO][\d/.-]/;
const NAMES = [...DAY, ...MONTH, ...YEAR].flatMap((word) => [word, fold(word)]);
const PART = '[\\dlIoO]{1,2}';
const NO_WORD = '[\\p{L}\\p{N}]';

const FORMS: readonly RegExp[] = [
  // "l5/9/2023", "05/O9/2023", "3O.9.2O23"
  latin(
    `(?<!${NO_WORD}|[/.])${PART}\\s?(?<mark>[/.-])\\s?${PART}\\s?\\k<mark>\\s?(?=[\\dlIoO]{0,3}\\d)[\\dlIoO]{4}(?!${NO_WORD})`,
    'g',
  ),
  // "ngày l0", "tháng O9", "năm 2O23", "ngày 3O/9": a digit beside the letter says that both are digits; so do "lO", "O1"
  latin(
    `(?<!\\p{L})${anyOf([...NAMES, ...NAMES.map(capital)])}\\s{0,3}(?:(?:\\d{1,3}[lIoO]|[lIoO]\\d)[\\dlIoO]{0,2}|[lI]O|O[lI])(?!${NO_WORD})`,
    'g',
  ),
  // "l5 tháng 9"
  latin(`(?<!${NO_WORD}|[/.])(?:\\d[lIoO]|[lIoO]\\d)(?=\\s{1,3}${anyOf(NAMES)}\\s{0,3}[\\dlIoO])`, 'g'),
  // "ngày 3/l0", "tháng l/2024": after the day, before the year
  latin(`(?<=\\d/)(?:\\d[lIoO]|[lIoO]\\d)(?!${NO_WORD})|(?<!${NO_WORD})(?:\\d[lIoO]|[lIoO]\\d)(?=/\\d)`, 'g'),
  // "tháng 10/2O24", "Quý IV/2O24": the year after it
  latin(`(?<=[\\dIVX]/)2(?=\\d{0,2}[lIoO])[\\dlIoO]{3}(?!${NO_WORD}|/)`, 'g'),
];

/** A text with the letters l, I and O in its dates replaced by the digits they stand for; all offsets stay. */
export function withDigits(text: string): string {
  if (!ANY.test(text)) return text;
  return FORMS.reduce((found, form) => found.replace(form, digits), text);
}

function digits(date: string): string {
  // No name of a day, month or year has one of these letters
  return date.replace(/[lI]/g, '1').replace(/[oO]/g, '0');
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
