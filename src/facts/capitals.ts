import { latin } from '../text/latin.js';
import { has, LOWER } from '../text/letters.js';

// "ỦY BAN NHÂN DÂN …": four words in capitals, which are more than an abbreviation or two
const UPPER_WORDS = latin(/^(?:\p{Lu}{2,}[\s,]+){3}\p{Lu}{2}/u);

const TWO_CAPITALS = latin(/\p{Lu}{2}/u);

export function isUpper(text: string): boolean {
  return !has(text, LOWER) && TWO_CAPITALS.test(text);
}

/** A line all in capitals that is more than a name or an abbreviation. */
export function isUpperLine(text: string): boolean {
  return isUpper(text) && UPPER_WORDS.test(text);
}
