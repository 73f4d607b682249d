import { LONGEST_KEPT } from '../../text/memoize.js';
import { wordKey } from '../../text/words.js';

// "kỹ", "lý", "tỷ", "quy": after these letters y and i are two spellings of one syllable (letters apart from marks)
const FINAL_Y = /^(?<before>h|k|l|m|s|t|qu)y(?<tone>[\u0300\u0301\u0303\u0309\u0323]?)$/u;

/** Keys of words met before: plans have some thousand different words, each many times. */
const keys = new Map<string, string>();
const MOST_KEYS = 50_000;

/** The form in which two spellings of one word are equal: case, the place of the tone mark, i for y. */
export function tokenKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = wordKey(word).normalize('NFD').replace(FINAL_Y, '$<before>i$<tone>').normalize('NFC');
    if (keys.size >= MOST_KEYS) keys.clear();
    if (word.length <= LONGEST_KEPT) keys.set(word, key);
  }
  return key;
}
