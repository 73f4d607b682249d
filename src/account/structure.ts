import { fold } from '../text/fold.js';
import { ANNEX, PART_NAMES, RECIPIENTS } from '../vocabulary/document/headings.js';
import { MODEL_CODES, MODEL_WORDS, NUMBER_WORD, SHARED_WORDS } from '../vocabulary/labels.js';
import { blank } from './markup.js';
import { wordsOf } from './words.js';

/** Phrases that say what a thing is and not what it says: the keys of the plan stand for them. */
const PHRASES = [MODEL_WORDS, NUMBER_WORD, RECIPIENTS, ANNEX, ...PART_NAMES];

/** Their words in lower case, with marks. */
export const STRUCTURE: ReadonlySet<string> = new Set(PHRASES.flatMap(wordsOf));

const UNMARKED = [...new Set(Array.from(STRUCTURE, fold))];
/** Phrases that lost their blanks with their marks: "phuluc". */
const GLUED: ReadonlySet<string> = new Set(PHRASES.map((phrase) => fold(wordsOf(phrase).join(''))));
const VOWEL = /[aeiouy]/;

/**
 * Whether a word of a damaged text may be one of structure, as OCR without Vietnamese prints it: "mé", "hinh", "nhdn",
 * "phuluc". Its consonants are right, and at most one of its vowels is misread; the vowel of "m" was read as a digit.
 */
export function mayBeStructure(word: string): boolean {
  if (GLUED.has(word)) return true;
  const folded = fold(word);
  return UNMARKED.some((one) => isMisread(folded, one) && (one.length !== 3 || word === one));
}

function isMisread(folded: string, one: string): boolean {
  if (folded.length === 1) return one.length === 2 && folded === one[0];
  if (folded.length !== one.length) return false;
  const misread = [...one].filter((letter, i) => letter !== folded[i]);
  return misread.length <= 1 && misread.every((letter) => VOWEL.test(letter));
}

/** A word in any normal form, with any blanks between its syllables, and soft hyphens in them. */
const anyForm = (word: string) =>
  [word.normalize('NFC'), word.normalize('NFD')]
    .map((form) => [...form].join('\\u00ad?').replaceAll(/(?:\\u00ad\?)? (?:\\u00ad\?)?/g, '\\s{1,3}'))
    .join('|');
/** The first consonants of a word: they are read rightly more often than a vowel with its marks. */
const beginning = (word: string) => /^[^\p{M}aeiouyđ]+/iu.exec(word.normalize('NFD'))![0];
const [ofModel, secondOfModel] = MODEL_WORDS.split(' ').map(beginning);
// the "6" of "M6 hinh", the "4" of "M4 hình": a misread letter and no number
const MISREAD_O = new RegExp(`\\d(?<=(?<!\\p{L})${ofModel}\\d)(?=\\s{1,9}${secondOfModel}\\S{2,4}(?!\\p{L}))`, 'giu');
const MODEL = `(?:${anyForm(MODEL_WORDS)})\\s{1,3}(?:(?:${anyForm(NUMBER_WORD)})\\s{1,3})?`;
const WORDS = SHARED_WORDS.and.concat(SHARED_WORDS.to).filter((word) => /\p{L}/u.test(word));
// the "và" of "Mô hình 3, 4 và 5": the numbers of the models stand for it
const BETWEEN_NUMBERS = new RegExp(
  `(?<=\\d\\s{1,3})(?:${WORDS.map(anyForm).join('|')})(?=\\s{1,3}(?:${MODEL}|(?:${anyForm(NUMBER_WORD)})\\s{1,3})?\\d)`,
  'giu',
);
const SHARED_LINE = new RegExp(`^[ \\t\\d.*#>]*${MODEL}\\d.*`, 'gimu');
// the "MH" of "MH01. Kiosk"
const MODEL_CODE = new RegExp(
  `(?:${MODEL_CODES.map((code) => `${code}(?<=^[ \\t\\d.]{0,20}${code})`).join('|')})(?=[ .-]?\\d)`,
  'gmu',
);
// "o Biên tập 24 tin", "v **Bảo đảm**", "(cid:127) Họp", "- [x] Họp", "$\rightarrow$ Họp": a bullet of letters
const BULLET =
  /^[ \t]{0,40}(?:[\p{Ll}ØŸ]|\(cid:\d{1,5}\)|[-*+] \[[xX]\]|\$\s?\\[a-zA-Z]{3,24}\s?\$)(?=[ \t\u00a0]{1,9}[*_“"]{0,4}[\p{Lu}\d])/gmu;
// "---o0o---": an ornament
const ORNAMENT = /^[-_=*~ ]{3,80}[oO0x]{1,3}[-_=*~ ]{3,80}$/gm;
// "| (1) | (2) | (3) |", "| **1** | **2** |", "(1)⇥(2)⇥(3)", "│ (1) │ (2) │": the numbers of columns
const COLUMN_NUMBERS =
  /^[ \t]{0,9}(?:[|\u2502\u2503\u2551]|\(1\)[ \t]{1,80}\(2\))[|\u2502\u2503\u2551()[\]*.=+ \t\d]*$/gmu;
// "<tr><td>(1)</td><td>(2)</td></tr>"
const HTML_NUMBERS = /<tr\b[^<>]{0,200}>(?:<(?!\/?tr\b)[^<>]{1,200}>|[\s()[\]\d.*=+]|[A-Ha-h](?=[)\]<]))*<\/tr>/giu;
const isNumbering = (row: string) => /^\W*(?:1\W+2|a\W+(?:b|1))\W+\w/i.test(row.replace(/<[^<>]*>/g, ' '));
// "| (a) | (b) | (c) |", "| A | B | 1 | 2 |"
const COLUMN_LETTERS = /^[ \t]{0,9}\|(?:[ \t]{0,20}[([]?(?:[A-Ha-h]|\d{1,2})[)\]]?[ \t]{0,20}\|){3,12}$/gm;

// "Noi nhận:", "Nơi nhân:": the head of the recipients with a mark too few
const RECIPIENTS_LINE = new RegExp(
  `^[ \\t>*|]{0,20}${RECIPIENTS.split(' ')
    .map((word) => `${beginning(word)}\\S{2,5}`)
    .join('[^\\S\\r\\n]{1,3}')}(?=[:*\\s]|$)`,
  'gimu',
);
const isRecipients = (words: string) =>
  fold(
    words
      .normalize('NFC')
      .replace(/[\s>*|]+/g, ' ')
      .trim(),
  ).startsWith(fold(RECIPIENTS).toLowerCase());

/** The same text with spaces for the words that keys and numbers of a plan stand for: offsets hold. */
export function withoutStructure(text: string): string {
  const words = text.replace(MISREAD_O, blank).replace(BULLET, blank).replace(COLUMN_NUMBERS, blank);
  const cells = words.includes('|') ? words.replace(COLUMN_LETTERS, blank) : words;
  const rows = cells.includes('<')
    ? cells.replace(HTML_NUMBERS, (row) => (isNumbering(row) ? blank(row) : row))
    : cells;
  return rows
    .replace(ORNAMENT, blank)
    .replace(MODEL_CODE, blank)
    .replace(RECIPIENTS_LINE, (words) => (isRecipients(words.toLowerCase()) ? blank(words) : words))
    .replace(SHARED_LINE, (line) => line.replace(BETWEEN_NUMBERS, blank));
}
