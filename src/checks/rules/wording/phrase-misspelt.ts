import { boundedDistance } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { addTo } from '../../../text/lists.js';
import { matchesOf } from '../../../text/matches.js';
import { isSyllable } from '../../../text/syllable.js';
import { NEAR_BUT_RIGHT, SET_PHRASES } from '../../../vocabulary/words/set-phrases.js';
import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * A word that is common in plans is misspelt by a letter, a mark or an initial: "địa bản", "tải khoản", "chách nhiệm".
 */
export const phraseMisspelt: Rule = {
  code: 'phrase-misspelt',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const told = new Set<string>();
    return textsOf(plan).flatMap(({ text, position }) =>
      misprintsIn(text).flatMap(({ words, meant }) => {
        const key = `${words} ${position?.start.offset ?? text}`;
        if (told.has(key)) return [];
        told.add(key);
        return found('phrase-misspelt', { at: places.find(words, position), actual: words, expected: meant });
      }),
    );
  },
};

/** Initials that many speak alike: "chách nhiệm", "sử lý". */
const SOUNDS: readonly (readonly string[])[] = [
  ['tr', 'ch'],
  ['s', 'x'],
];
const INITIAL = /^(?:tr|ch|s|x)/u;

// "địa", "Triền"; one space alone is between two syllables
const WORD = latin(/\p{L}+/gu);
const PHRASES = new Set(SET_PHRASES);
const RIGHT = new Set(NEAR_BUT_RIGHT);
/** The set phrases by each of their syllables. */
const BY_SYLLABLE = new Map<string, string[]>();
for (const phrase of SET_PHRASES) for (const syllable of phrase.split(' ')) addTo(BY_SYLLABLE, syllable, phrase);

function misprintsIn(text: string): { words: string; meant: string }[] {
  const words = [...matchesOf(text.normalize('NFC'), WORD)].map(({ 0: word, index }) => ({
    word,
    low: word.toLowerCase(),
    index,
  }));
  return words.slice(0, -1).flatMap((first, i) => {
    const second = words[i + 1]!;
    if (second.index !== first.index + first.word.length + 1) return [];
    const pair = `${first.low} ${second.low}`;
    if (PHRASES.has(pair) || RIGHT.has(pair) || isName(first.word, second.word)) return [];
    // One of the two may end or begin a word of its own: "bưu điện | từ".
    const isPart =
      PHRASES.has(`${words[i - 1]?.low} ${first.low}`) || PHRASES.has(`${second.low} ${words[i + 2]?.low}`);
    const meant = isPart ? null : meantBy(first.low, second.low);
    return meant === null ? [] : { words: `${first.word} ${second.word}`, meant };
  });
}

/** The one set phrase that shares a syllable with the pair and differs from it by one letter or mark. */
function meantBy(first: string, second: string): string | null {
  const near = [...(BY_SYLLABLE.get(first) ?? []), ...(BY_SYLLABLE.get(second) ?? [])].filter((phrase) => {
    const [one, two] = phrase.split(' ') as [string, string];
    if (one === first) return isSlip(second, two);
    return two === second && isSlip(first, one);
  });
  return near.length === 1 ? near[0]! : null;
}

/** "bản" for "bàn", "dính" for "đính": the same letters but for one; in a word that is a syllable, a mark alone. */
function isSlip(written: string, meant: string): boolean {
  if (SOUNDS.some((sounds) => sounds.includes(initialOf(written)) && isSameBut(written, meant, sounds))) return true;
  if (written.length < 2 || boundedDistance(written, meant, 1) !== 1) return false;
  return !isSyllable(written) || bare(written) === bare(meant);
}

// "tr" of "trách", "x" of "xử"
const initialOf = (word: string): string => INITIAL.exec(word)?.[0] ?? '';
const isSameBut = (written: string, meant: string, sounds: readonly string[]): boolean =>
  sounds.includes(initialOf(meant)) && written.replace(INITIAL, '') === meant.replace(INITIAL, '');

/** Without tones and marks on vowels: "bản" → "ban", "đính" → "dinh". */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

/** Two capitals begin the name of a person or a place: "Tân Hòa"; in capitals alone, marks may be left out. */
function isName(first: string, second: string): boolean {
  const isLarge = (word: string) => word[0] !== word[0]?.toLowerCase() && word.slice(1) === word.slice(1).toLowerCase();
  const isCapitals = (word: string) => word === word.toUpperCase();
  return (isLarge(second) && isLarge(first)) || (isCapitals(first) && isCapitals(second));
}
