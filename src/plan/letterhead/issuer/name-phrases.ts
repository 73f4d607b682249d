import { NAME_FIELDS } from '../../../lexicon/bodies.js';
import { fold } from '../../../text/fold.js';
import { groupBy } from '../../../text/lists.js';
import { wordsOf } from '../../../text/words.js';
import { MINISTRY_WORDS } from '../../../vocabulary/bodies/body-levels.js';
import { CITED_IN_NAMES, NAME_PHRASES, WHOLE_BODIES } from '../../../vocabulary/bodies/issuers.js';
import { PROVINCES } from '../../../vocabulary/bodies/provinces.js';
import { NAMES_IN_PURPOSES, PROPER_WORDS } from '../../../vocabulary/document/letterhead.js';

/** A phrase as the vocabulary spells it, and without marks. */
export interface Phrase {
  readonly words: string;
  readonly folded: string;
}

/** Phrases by their first word without marks, the longest first. */
function byFirstWord(lists: readonly string[]): Map<string, Phrase[]> {
  const phrases = [...new Set(lists)].map((words) => ({ words, folded: fold(words) }));
  return groupBy(
    phrases.sort((a, b) => b.words.length - a.words.length),
    ({ folded }) => folded.split(' ')[0]!,
  );
}

const MINISTRY = `${MINISTRY_WORDS[0]} `;
const FIELDS = WHOLE_BODIES.filter((body) => body.startsWith(MINISTRY)).map((body) => body.slice(MINISTRY.length));
/** Phrases that names hold. */
export const NAMES = byFirstWord([
  ...CITED_IN_NAMES,
  ...NAME_FIELDS,
  ...NAME_PHRASES,
  ...FIELDS,
  ...PROPER_WORDS,
  ...PROVINCES,
]);
/** The purpose of a body is written in lower case, except for names and whole fields. */
export const IN_PURPOSE = byFirstWord([
  ...CITED_IN_NAMES,
  ...PROPER_WORDS,
  ...PROVINCES,
  ...NAMES_IN_PURPOSES,
  ...NAME_FIELDS.filter((field) => field.split(' ').length > 3 || fold(field)[0] === field[0]),
]);

const PLACES = new Set(PROVINCES);

/** Words as they are compared: in small letters, their tone marks in one place. */
function keysOf(words: string): string {
  return wordsOf(words)
    .map(({ key }) => key)
    .join(' ');
}

/** A phrase of the vocabulary that begins at a place of a text and ends at the end of a word. */
export function phraseAt(
  words: string,
  at: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  isBare: boolean,
): Phrase | null {
  const folded = fold(words.slice(at, at + 100));
  const first = /^[^\s,]+/.exec(folded)?.[0] ?? '';
  return (
    phrases
      .get(first)
      ?.concat(phrases.get(`${first},`) ?? [])
      .find(({ words: phrase, folded: wanted }) => {
        if (!folded.startsWith(wanted) || /^[a-z\d&]/.test(folded.slice(wanted.length))) return false;
        // "TIÊN LÃNG SƠN" holds no "Lạng Sơn"
        if (PLACES.has(phrase) && !isBare) return keysOf(words.slice(at, at + phrase.length)) === keysOf(phrase);
        const isSure = phrase.includes(' ') || isBare;
        return isSure || words.slice(at, at + phrase.length).toLowerCase() === phrase.toLowerCase();
      }) ?? null
  );
}
