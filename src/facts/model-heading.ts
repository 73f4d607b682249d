import { boundedDistance, fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { isUpper } from '../text/letters.js';
import { MODEL_CODES, MODEL_WORDS, NUMBER_WORD, SHARED_WORDS } from '../vocabulary/labels.js';
import { AND as AND_WORD, TO as TO_WORD } from '../vocabulary/words/small-words.js';

/** The heading of a model at the head of a line, without its marker. */
export interface ModelHeading {
  readonly number: number;
  /** The numbers of further models that share the heading: "Mô hình 3, 4 và 5: …". */
  readonly others?: readonly number[];
  /** The heading has no number: the model was counted. */
  readonly isCounted?: true;
  /** Its number in a group, "1.2": among all models it is counted. */
  readonly ordinal?: string;
  /** The title begins here. */
  readonly rest: number;
}

const MODEL = fold(MODEL_WORDS).split(' ') as [string, string];

/** The words "mô hình" in folded text, also as OCR misreads them ("m6 hinh", "me hinh"): the source of a pattern. */
export const MODEL_PATTERN = `${MODEL[0][0]}\\S{0,2}\\s${MODEL[1][0]}\\S{2,3}`;

const NUMBER = fold(NUMBER_WORD);
// "Mô hình 1: …", "MÔ HÌNH 1. …", "Mô hình số 1 - …", "M6 hinh 3: …", "M hinh 30: …", "Mô hình 23 Đảm bảo …", "Mô hình 1.2. …"
const HEADING = latin(
  /^(?<first>\p{L}[^\s:]{0,2})\s+(?<second>[^\s:]{3,5})\s+(?:(?<numberWord>[^\s:]{1,2})\s+)?(?<number>\d{1,2}\.[1-9]\d?(?=\.?\s|:)|\d{1,3}|\d{4}(?=\s?[:.]))(?<separator>\s?[:.)/]|;(?=\s\p{Lu})|\s[-–—]|)(?=\s|$|\p{Lu})/u,
);

// ", 4", "và 5", "đến 7": the number is one of several
const GOES_ON = new RegExp(`^(?:[,;]|${AND_WORD}\\s|${TO_WORD}\\s)`, 'u');

/** Finds "Mô hình N:" at the head of `text`; `numbered` says that a list number was before it. */
export function findModelHeading(text: string, numbered: boolean): ModelHeading | null {
  if (fold(text[0] ?? '') !== MODEL[0][0]) return null;
  const code = codeHeading(text);
  if (code) return code;
  const match = HEADING.exec(text.slice(0, 40));
  const mark = match?.groups?.separator?.trim() ?? '';
  if (mark !== ':' && mark !== '.') {
    const shared = sharedHeading(text);
    if (shared) return shared;
  }
  if (!match) return null;
  const { first, second, numberWord, number, separator } = match.groups as Record<string, string | undefined>;
  if (boundedDistance(fold(second!), MODEL[1], 1) > 1 || isOtherWord(fold(first!), second!)) return null;
  if (numberWord && boundedDistance(fold(numberWord), NUMBER, 1) > 1) return null;
  const rest = match[0].length;
  const following = text.slice(rest).trimStart();
  if (
    separator === '' &&
    following !== '' &&
    !numbered &&
    !isUpper(following.charCodeAt(0)) &&
    !'“"'.includes(following[0]!) &&
    !REMARK.test(following)
  )
    return null;
  if (separator === '' && GOES_ON.test(following)) return null;
  if (number!.includes('.')) return { number: 0, ordinal: number!, isCounted: true, rest };
  // "… theo ⏎ mô hình 2024. Các thôn": a line that a sentence goes on in
  if (number!.length === 4 && !isUpper(text.charCodeAt(0))) return null;
  return { number: Number(number), rest };
}

// "01. …", " 01: …", "-01 - …" after the letters
const CODE_NUMBER = /^(?:\s|-|\.)?(?<number>\d{1,3})(?:\s?[.:)](?=\s|$)|\s[-–—](?=\s))/u;

/** "MH01. …", "MH 1: …", "MH-01 - …": the short form that some plans number their models by. */
function codeHeading(text: string): ModelHeading | null {
  const code = MODEL_CODES.find((letters) => text.startsWith(letters));
  if (code === undefined) return null;
  const match = CODE_NUMBER.exec(text.slice(code.length, code.length + 10));
  return match && { number: Number(match.groups!.number), rest: code.length + match[0].length };
}

// "(mô hình điểm của huyện): Thôn thông minh"
const REMARK = /^\([^()]{1,60}\)\s?:\s/;

const MODEL_FOLDED = fold(MODEL_WORDS);
const AND = new Set([...SHARED_WORDS.and, NUMBER_WORD].map(fold));
const TO = new Set(SHARED_WORDS.to.map(fold));
const MOST_SHARED = 10;

/** "Mô hình 3, 4, 5: …", "Mô hình 2 và Mô hình 3: …", "Mô hình 6 - 9: …": several models under one heading. */
function sharedHeading(text: string): ModelHeading | null {
  // Most lines with an M are "Mục tiêu: …".
  if (fold(text[1] ?? '') !== MODEL_FOLDED[1]) return null;
  const colon = text.slice(0, 64).indexOf(':');
  if (colon < 0) return null;
  const folded = fold(text.slice(0, colon));
  if (!folded.startsWith(`${MODEL_FOLDED} `)) return null;
  const words = folded
    .replaceAll(MODEL_FOLDED, ' ')
    .replace(/[,;+&–-]/g, ' $& ')
    .trim()
    .split(/\s+/);
  const numbers: number[] = [];
  let isRange = false;
  for (const word of words) {
    if (/^\d{1,3}$/.test(word)) {
      const last = numbers.at(-1);
      if (last !== undefined && (Number(word) <= last || Number(word) > last + MOST_SHARED)) return null;
      if (isRange) for (let next = last! + 1; next < Number(word); next++) numbers.push(next);
      numbers.push(Number(word));
      isRange = false;
    } else if (TO.has(word) && numbers.length === 1) isRange = true;
    else if (!AND.has(word) || isRange) return null;
  }
  const [number, ...others] = numbers;
  return number === undefined || others.length === 0 || isRange ? null : { number, others, rest: colon + 1 };
}

/** "Một mình", "Màn hình", "Mỗi hình": words that kept their marks, so that they are not misreadings of "Mô hình". */
function isOtherWord(first: string, second: string): boolean {
  const folded = fold(second);
  if (folded === second.toLowerCase()) return false;
  return folded === MODEL[1] ? /^[a-z]{3}$/.test(first) : first !== MODEL[0] || folded[0] !== MODEL[1][0];
}
