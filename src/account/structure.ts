import { fold } from '../text/fold.js';
import { PART_NAMES, RECIPIENTS } from '../vocabulary/document/headings.js';
import { MODEL_CODES, MODEL_WORDS, NUMBER_WORD, SHARED_WORDS } from '../vocabulary/labels.js';
import { blank } from './markup.js';

/** Words that say what a thing is and not what it says. */

/** The words before the number of a part: "Phần I". */
export const PART_WORDS = PART_NAMES;

// "M6 hinh 3", "Mé hinh", "Noi nhdn", "PHULUC", "KE HOACH": words of structure in what OCR without Vietnamese prints
export const DAMAGED_STRUCTURE = /^(?:m|m\S|h[ij]nh|s\S|noi|nh\Sn|phuluc|k[eé]|hoach)$/u;

// the "6" of "M6 hinh", the "4" of "M4 hình": a misread letter and no number
const MISREAD_O = /(?<=(?<!\p{L})m)\d(?=\s{1,9}h[iìj]nh)/giu;
/** A word in any normal form, with any blanks between its syllables, and soft hyphens in them. */
const anyForm = (word: string) =>
  [word.normalize('NFC'), word.normalize('NFD')]
    .map((form) => [...form].join('\\u00ad?').replaceAll(/(?:\\u00ad\?)? (?:\\u00ad\?)?/g, '\\s{1,3}'))
    .join('|');
const MODEL = `(?:${anyForm(MODEL_WORDS)})\\s{1,3}(?:(?:${anyForm(NUMBER_WORD)})\\s{1,3})?`;
const WORDS = SHARED_WORDS.and.concat(SHARED_WORDS.to).filter((word) => /\p{L}/u.test(word));
// the "và" of "Mô hình 3, 4 và 5": the numbers of the models stand for it
const BETWEEN_NUMBERS = new RegExp(
  `(?<=\\d\\s{1,3})(?:${WORDS.map(anyForm).join('|')})(?=\\s{1,3}(?:${MODEL}|(?:${anyForm(NUMBER_WORD)})\\s{1,3})?\\d)`,
  'giu',
);
const SHARED_LINE = new RegExp(`^[ \\t\\d.*#]*${MODEL}\\d.*`, 'gimu');
// the "MH" of "MH01. Kiosk"
const MODEL_CODE = new RegExp(`(?<=^[ \\t\\d.]{0,20})(?:${MODEL_CODES.join('|')})(?=[ .-]?\\d)`, 'gmu');
// "o Biên tập 24 tin", "v Bảo đảm", "(cid:127) Họp": a bullet that became a letter or a name
const BULLET = /(?<=^[ \t]{0,40})(?:\p{Ll}|bullet|\(cid:\d{1,5}\))(?=\s{1,9}[\p{Lu}\d])/gmu;
// "| (1) | (2) | (3) |": the numbers of columns
const COLUMN_NUMBERS = /^[ \t]*\|[|() \t\d]*$/gmu;

// "Noi nhận:", "Nơi nhân:": the head of the recipients with a mark too few
const RECIPIENTS_LINE = /^[ \t>*|]{0,20}n\S{2,4}[ \t\u00a0]{1,3}nh\S{2,5}(?=[:*\s]|$)/gimu;
const isRecipients = (words: string) =>
  fold(
    words
      .normalize('NFC')
      .replace(/[\s>*|]+/g, ' ')
      .trim(),
  ).startsWith(fold(RECIPIENTS).toLowerCase());

/** The same text with blanks for the words that keys and numbers of a plan stand for: offsets hold. */
export function withoutStructure(text: string): string {
  return text
    .replace(MISREAD_O, blank)
    .replace(BULLET, blank)
    .replace(COLUMN_NUMBERS, blank)
    .replace(MODEL_CODE, blank)
    .replace(RECIPIENTS_LINE, (words) => (isRecipients(words.toLowerCase()) ? blank(words) : words))
    .replace(SHARED_LINE, (line) => line.replace(BETWEEN_NUMBERS, blank));
}
