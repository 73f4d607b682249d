import { HEADS_AFTER_THE, NAMED_HEADS, RUN_WORDS } from '../../../lexicon/bodies.js';
import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LEVEL_WORDS } from '../../../vocabulary/bodies/government-levels.js';
import { NEVER_DOUBLED } from '../../../vocabulary/words/function-words.js';
import { SET_PHRASES } from '../../../vocabulary/words/set-phrases.js';
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

// "với", "Công", "60%"; blanks alone are between doubled words
const WORD = latin(/\p{L}+|\d{1,3}%/gu);
const SMALL = new Set(NEVER_DOUBLED);
const PHRASES = new Set(SET_PHRASES);
const LEVELS = new Set(LEVEL_WORDS);
const setOf = (...heads: readonly string[]) => new Set(heads.map((head) => head.toLowerCase()));
/**
 * Syllables of set phrases that are bodies by themselves, in a list and before what they do: "cán bộ | bộ, ngành", "các
 * tổ | tổ chức".
 */
const LISTED = setOf(...RUN_WORDS, ...LEVEL_WORDS);
const BODIES = setOf(...NAMED_HEADS, ...RUN_WORDS, ...HEADS_AFTER_THE, ...LEVEL_WORDS);
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
  readonly word: string;
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
  if (length === 1) return SMALL.has(first.key) || first.key.endsWith('%') || isLeftOver(text, words, at);
  // "rất rất rất rất" is one word four times
  return words.slice(at, at + length).some(({ key }) => key !== first.key);
}

/**
 * "nhiệm vụ |vụ| được", "UBND xã sơ |sơ| kết": of a syllable that occurs twice, one makes a set phrase, and the other
 * stands alone: before a small word, a mark or the end, or behind one of these, a level or another set phrase.
 */
function isLeftOver(text: string, words: readonly PlacedWord[], at: number): boolean {
  const [first, second] = [words[at]!, words[at + 1]!];
  if (first.word !== second.word) return false;
  const isBeside = (one: number) => text.slice(words[one - 1]?.end ?? text.length, words[one]?.start ?? 0) === ' ';
  const phrase = (one: number) => isBeside(one) && PHRASES.has(`${words[one - 1]!.key} ${words[one]!.key}`);
  if (phrase(at)) return !LISTED.has(first.key) && (!isBeside(at + 2) || SMALL.has(words[at + 2]!.key));
  if (!phrase(at + 2) || BODIES.has(first.key)) return false;
  const [one, before] = [words[at - 2]?.key, words[at - 1]?.key ?? ''];
  return !isBeside(at) || SMALL.has(before) || LEVELS.has(before) || LEVELS.has(`${one} ${before}`) || phrase(at - 1);
}
