import { LAW_KINDS } from '../../lexicon/documents.js';
import { begins, UPPER } from '../../text/letters.js';
import type { Reading } from '../../text/phrases/likeness.js';
import { type Phrases, phrases } from '../../text/phrases/phrases.js';
import type { Word } from '../../text/words.js';
import { LAW_SYMBOLS } from '../../vocabulary/document/documents.js';

const kinds: Phrases = phrases(LAW_KINDS);

// "77/2015/QH13", "04/2011/UBTVQH12"
const LAW_NUMBER = new RegExp(`/(?:${LAW_SYMBOLS.join('|')})\\d{1,2}$`, 'u');
/** The longest name of a law that is searched for its kind. */
const MOST_WORDS = 24;
// What ends the name of a law
const HARD = /[;:()[\]“”"\n…]|\.(?=\s|$)/u;

/** Whether a number is one that only laws, ordinances and resolutions of the National Assembly bear. */
export function isLawNumber(number: string): boolean {
  return LAW_NUMBER.test(number);
}

/**
 * The kind of law whose name precedes word `to`: "|Luật| Tổ chức chính quyền địa phương số 77/2015/QH13". It is the
 * nearest one that begins with a capital; "pháp luật" does not count.
 */
export function lawBefore(
  text: string,
  words: readonly Word[],
  to: number,
  reading: Reading,
): { readonly kind: string; readonly start: number } | null {
  for (let i = to - 1; i >= Math.max(0, to - MOST_WORDS); i--) {
    const next = words[i + 1];
    if (i < to - 1 && next && HARD.test(text.slice(words[i]!.end, next.start))) return null;
    const hit = kinds.at(text, words, i, reading);
    if (hit && begins(words[i]!.text, UPPER)) return { kind: hit.value, start: words[i]!.start };
  }
  return null;
}
