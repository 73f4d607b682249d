import { hasNoMarks } from '../../../facts/letterhead/issuer-head.js';
import type { LocalityLevel } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { begins, UPPER } from '../../../text/letters.js';
import { matchesOf } from '../../../text/matches.js';
import {
  LEVEL_ABBREVIATIONS,
  LEVEL_LOOKALIKES,
  LEVEL_WORDS,
  PARTY_LEVEL_WORDS,
  PHRASES_WITH_LEVELS,
} from '../../../vocabulary/document/letterhead.js';

/** A word for the level of a locality, where a text has one. */
export interface LevelWord {
  readonly at: number;
  /** Where the name after it begins. */
  readonly end: number;
  /** As the vocabulary spells it: "thị xã". */
  readonly word: string;
  readonly level: LocalityLevel;
}

const LEVELS = new Map([
  ...Object.entries({ ...PARTY_LEVEL_WORDS, ...LEVEL_WORDS }).map(
    ([word, level]) => [fold(word), { word, level }] as const,
  ),
  ...Object.entries(LEVEL_ABBREVIATIONS).map(
    ([short, word]) => [fold(short), { word, level: LEVEL_WORDS[word]! }] as const,
  ),
]);
const PARTY = Object.keys(PARTY_LEVEL_WORDS).map(fold).join('|');
// Nothing after "VĂN PHÒNG TỈNH ỦY": "ỦY" is no name of a province
const PATTERN = latin(
  `(?<![\\p{L}])(?!(?:${PARTY})(?:$|[^\\p{L}\\s]))(?<level>${[...LEVELS.keys()].map((word) => word.replace('.', '\\.')).join('|')})\\s`,
  'g',
);
const LOOKALIKES = new Set(LEVEL_LOOKALIKES);
const PHRASES = PHRASES_WITH_LEVELS.map((phrase) => ({
  words: fold(phrase),
  inside: `${fold(phrase)} `.search(PATTERN),
}));

/**
 * The words for levels in a text, marks lost or not: "xã", "TỈNH", "xa". None in a name that looks the same ("xã Tịnh
 * Trà") or in a phrase that only begins so ("Thương binh và Xã hội").
 */
export function levelWordsIn(text: string): LevelWord[] {
  const folded = fold(text);
  const found: LevelWord[] = [];
  const isBare = hasNoMarks(text);
  for (const match of matchesOf(folded, PATTERN)) {
    const at = match.index;
    const folding = match.groups!.level!;
    const printed = text.slice(at, at + folding.length);
    // No name begins with a small letter: "tính" is then "tỉnh" misread. Among words without marks "QUAN" is "quận".
    const isAlike = !isBare && begins(printed, UPPER) && LOOKALIKES.has(printed.toLowerCase());
    const own = isAlike ? folding.slice(0, Math.max(0, folding.indexOf(' '))) : folding;
    if (own === '' || PHRASES.some((phrase) => isPhrase(folded, at, phrase))) continue;
    found.push({ at, end: at + own.length + 1, ...LEVELS.get(own)! });
  }
  return found;
}

/** "… BINH VÀ XÃ HỘI": the phrase ends with the word for a level. */
function isPhrase(folded: string, at: number, { words, inside }: (typeof PHRASES)[number]): boolean {
  const from = at - inside;
  return from >= 0 && folded.startsWith(words, from) && !/^[a-z]/.test(folded.slice(from + words.length));
}
