import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { NEVER_DOUBLED } from '../../../vocabulary/words/function-words.js';

import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** Words occur twice in a row: "với với", "Công chức Công chức". */
export const wordDoubled: Rule = {
  code: 'word-doubled',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    return textsOf(plan).flatMap(({ text, position }) =>
      doublesIn(text).map((words) =>
        found('word-doubled', { at: places.find(words, position), actual: words.slice(0, words.length / 2).trim() }),
      ),
    );
  },
};

// "với", "Công"; blanks alone are between doubled words
const WORD = latin(/\p{L}+/gu);
const SMALL = new Set(NEVER_DOUBLED);
/** How many words are doubled at once, the most first: "Công chức Công chức". */
const LENGTHS = [4, 3, 2, 1];

/** The doubled words of a text, both occurrences together. */
function doublesIn(text: string): string[] {
  const words = [...matchesOf(text, WORD)].map(({ 0: word, index }) => ({
    word,
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const doubles: string[] = [];
  for (let i = 0; i < words.length; ) {
    const length = LENGTHS.find((n) => isDoubled(text, words, i, n));
    if (length !== undefined) doubles.push(text.slice(words[i]!.start, words[i + 2 * length - 1]!.end));
    i += length === undefined ? 1 : 2 * length;
  }
  return doubles;
}

interface PlacedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function isDoubled(text: string, words: readonly PlacedWord[], at: number, length: number): boolean {
  if (at + 2 * length > words.length) return false;
  for (let i = at; i < at + length; i++) if (words[i]!.key !== words[i + length]!.key) return false;
  for (let i = at; i < at + 2 * length - 1; i++)
    if (text.slice(words[i]!.end, words[i + 1]!.start).trim() !== '') return false;
  const first = words[at]!;
  if (length === 1) return SMALL.has(first.key);
  // "rất rất rất rất" is one word four times
  return words.slice(at, at + length).some(({ key }) => key !== first.key);
}
