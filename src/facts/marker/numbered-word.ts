import { fold } from '../../text/fold.js';
import { isUpper } from '../../text/letters.js';
import { romanValue } from '../../text/roman.js';
import { NUMBER_WORD, NUMBERED_WORDS, STEP_WORD } from '../../vocabulary/labels.js';
import type { Found } from './found.js';

const WORDS = NUMBERED_WORDS.map(fold).sort((a, b) => b.length - a.length);
const INITIALS = new Set(WORDS.map((word) => word[0]!));
const LONGEST = WORDS.reduce((most, word) => Math.max(most, word.length), 0) + 12;
const SO = fold(NUMBER_WORD);
// " 1.", " số 2:", " 3 - ", " 1.2.", " IV:" and " 4" alone on its line, after the word
const NUMBER = new RegExp(
  `^\\s(?:${SO}\\s)?(?<ordinal>\\d{1,2}(?:\\.\\d{1,2}){0,2}|[ivx]{1,5})(?:\\s?[.:)/](?=\\s|$|\\p{L})|\\s[-–—](?=\\s)|$)\\s*`,
  'u',
);

/**
 * "Nhiệm vụ 1. Rà soát …", "Nhiệm vụ số 2: …", "NHÓM 1 - …": a word that plans number, with its number. Null for any
 * other text. The word must begin with a capital, and a mark or the end of the line must follow the number.
 */
export function readNumberedWord(text: string): Found | null {
  if (!isUpper(text.charCodeAt(0)) || !INITIALS.has(fold(text[0]!))) return null;
  const folded = fold(text.slice(0, LONGEST));
  for (const word of WORDS) {
    if (!folded.startsWith(`${word} `)) continue;
    const match = NUMBER.exec(folded.slice(word.length));
    if (!match) continue;
    const length = word.length + match[0].length;
    if (length >= LONGEST && text.length > LONGEST) continue;
    const at = word.length + match[0].indexOf(match.groups!.ordinal!);
    const ordinal = text.slice(at, at + match.groups!.ordinal!.length);
    const roman = romanValue(ordinal);
    if (roman > 0) return { kind: 'word', ordinal, style: `${word}I`, value: roman, length };
    if (!/^\d/.test(ordinal)) continue;
    const parts = ordinal.split('.');
    return { kind: 'word', ordinal, style: `${word}${parts.length}`, value: Number(parts.at(-1)), length };
  }
  return null;
}

const STEP = fold(STEP_WORD);

/** Whether a number is that of a step: "Bước 1." */
export function isStep({ kind, style }: Pick<Found, 'kind' | 'style'>): boolean {
  return kind === 'word' && style.startsWith(STEP);
}
