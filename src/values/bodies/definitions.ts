import { latin } from '../../text/latin.js';
import { has, UPPER } from '../../text/letters.js';
import { wordsOf } from '../../text/words.js';
import { DEFINING_BEGINS, DEFINING_WORDS } from '../../vocabulary/words/abbreviations.js';
import { AND } from '../../vocabulary/words/small-words.js';
import { anyOf } from '../calendar/pattern.js';
import type { Abbreviation } from './names/identity.js';

/** An abbreviation that running text defines, with the place of expansion and bracket. */
export interface Definition extends Abbreviation {
  readonly start: number;
  readonly end: number;
}

// "(CSDLQG về DC)", "(TTHC)", "(sau đây gọi tắt là Tổ công tác)", "(viết tắt: DVC)"
const BRACKET = latin(
  `\\((?:${anyOf(DEFINING_BEGINS)}\\s)?(?:${anyOf(DEFINING_WORDS)}\\s?:?\\s?)?(?<abbr>\\p{Lu}[\\p{L}\\p{N}&\\-/]{0,20}(?:\\s[\\p{L}\\p{N}&\\-/]{1,20}){0,3})\\)`,
  'y',
);

/**
 * Abbreviations that a text defines after the words they stand for: "Cơ sở dữ liệu quốc gia về dân cư (CSDLQG về DC)".
 * Each capital must be the first letter of one of those words, in order; otherwise the bracket defines nothing.
 */
export function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    BRACKET.lastIndex = at;
    const match = BRACKET.exec(text);
    if (!match) continue;
    const abbr = match.groups!.abbr!;
    const from = Math.max(0, match.index - 120);
    const before = text.slice(from, match.index);
    const start = expansionStart(before, abbr);
    if (start === undefined) continue;
    const expansion = before.slice(start).trim().replace(/\s+/gu, ' ');
    found.push({ abbr, expansion, start: from + start, end: match.index + match[0].length });
  }
  return found;
}

/** Where the words begin whose first letters are the abbreviation, read backwards; undefined if they are not. */
function expansionStart(before: string, abbr: string): number | undefined {
  const words = wordsOf(before);
  const signs = signsOf(abbr);
  if (signs.length < 2 || !signs.some((sign) => has(sign, UPPER))) return undefined;
  let at = words.length - 1;
  if (!/^\s*$/u.test(before.slice(words[at]?.end ?? 0))) return undefined;
  let start: number | undefined;
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i]!.toLowerCase();
    // "và" has no letter in "TTTT"
    if (words[at]?.key === AND && sign !== AND && sign !== '&') at--;
    const word = words[at--];
    if (word === undefined) return undefined;
    const same =
      sign === '&'
        ? word.key === AND
        : sign.length === 1
          ? word.text.toLowerCase().startsWith(sign) || (/[aeiouy]/u.test(sign) && word.folded.startsWith(sign))
          : word.key === sign;
    if (!same) return undefined;
    start = word.start;
  }
  return start;
}

// "về", "Sở"
const SMALL = latin(/^\p{L}?\p{Ll}+$/u);

/** "CSDLQG về DC" → C, S, D, L, Q, G, về, D, C; "Sở TT&TT" → sở, T, T, &, T, T. */
function signsOf(abbr: string): string[] {
  return abbr.split(/[\s\-/]+/u).flatMap((word) => (SMALL.test(word) ? [word.toLowerCase()] : [...word]));
}
