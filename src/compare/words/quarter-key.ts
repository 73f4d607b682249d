import { romanValue } from '../../facts/marker/roman.js';
import { QUARTER } from '../../vocabulary/time/time-words.js';
import type { Token } from './token.js';
import { tokenKey } from './token-key.js';

const QUARTERS = new Set(QUARTER.map(tokenKey));
/** "I", "iv", and with strokes read as ones "I1", "IIl"; "1" to "4" */
const NUMERAL = /^(?:(?!1+$)[ivl1]{1,3}|[1-4])$/;

/** "Quý I", "quý 1" and, read from a picture, "Quý I1" for II: one way to write the number of a quarter. */
export function withQuarterKeys(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (!QUARTERS.has(tokens[i - 1]?.key ?? '') || !NUMERAL.test(token.key)) return token;
    const value = /^\d$/.test(token.key)
      ? Number(token.key)
      : romanValue(token.key.replace(/[l1]/g, 'i').toUpperCase());
    const key = String(value);
    return value >= 1 && value <= 4 ? { ...token, key, folded: key } : token;
  });
}
