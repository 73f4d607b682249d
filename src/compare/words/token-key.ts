import { wordKey } from '../../text/words.js';

// "kỹ", "lý", "tỷ", "quy": behind these letters y and i are two spellings of one syllable (letters apart from marks)
const FINAL_Y = /^(?<before>h|k|l|m|s|t|qu)y(?<tone>[\u0300\u0301\u0303\u0309\u0323]?)$/u;

/** The form in which two spellings of one word are equal: case, the place of the tone mark, i for y. */
export function tokenKey(word: string): string {
  return wordKey(word).normalize('NFD').replace(FINAL_Y, '$<before>i$<tone>').normalize('NFC');
}
