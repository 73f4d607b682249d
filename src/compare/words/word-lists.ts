import { misspeltNames } from '../../lexicon/system-names.js';
import { fold } from '../../text/fold.js';
import { romanValue } from '../../text/roman.js';
import { wordsOf } from '../../text/words.js';
import { QUARTER } from '../../vocabulary/time/time-words.js';
import { LIGHT_WORDS } from '../../vocabulary/words/function-words.js';
import { SAME_SUBJECT } from '../../vocabulary/words/same-subject.js';
import { abbreviationTable } from './abbreviation-table.js';
import { PhraseTable } from './phrase-table.js';
import type { Token } from './token.js';
import { tokenKey } from './token-key.js';

/** The words of texts, read with one table of abbreviations, memoized. */
export interface WordLists {
  tokens(text: string): Token[];
  subject(text: string): Token[];
}

export interface WordListOptions {
  readonly fuzzy: boolean;
  readonly doubtful: boolean;
}

const subjects = subjectTable();
const lights = lightTable();
/** Versions of one plan are read with one table: what was read last is kept, up to so many texts. */
const kept = new Map<string, { lists: WordLists; size(): number }>();
const MOST_KEPT = 4;
const MOST_TEXTS = 60_000;

/** The lists of words for a plan with these abbreviations of its own. */
export function wordLists(own: readonly (readonly [string, string])[], options: WordListOptions): WordLists {
  const name = JSON.stringify([own, options.fuzzy, options.doubtful]);
  const known = kept.get(name);
  if (known && known.size() < MOST_TEXTS) return known.lists;
  const made = makeLists(own, options);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(name, made);
  return made.lists;
}

function makeLists(own: readonly (readonly [string, string])[], { fuzzy, doubtful }: WordListOptions) {
  const table = abbreviationTable(own);
  const byText = new Map<string, Token[]>();
  const bySubject = new Map<string, Token[]>();
  const tokens = (text: string): Token[] => {
    let read = byText.get(text);
    if (!read) {
      read = table.replace(text, plainTokens(text), doubtful ? 'folded' : 'marked');
      byText.set(text, read);
    }
    return read;
  };
  const subject = (text: string): Token[] => {
    let read = bySubject.get(text);
    if (!read) {
      const words = tokens(text).filter((token) => token.symbol !== true);
      const named = subjects.replace(text, words, doubtful ? 'fuzzy' : 'folded');
      // Without marks "so" may be a light word or half of "hồ sơ": what is light is then known from the other plan.
      read = fuzzy ? named : lights.lighten(text, named);
      bySubject.set(text, read);
    }
    return read;
  };
  return { lists: { tokens, subject }, size: () => byText.size };
}

// "100%", "≥ 90": symbols that change what a number says
const SIGNS = /[%‰≥≤<>±]/gu;

/** The words and symbols of a text as printed, without any vocabulary. */
function plainTokens(text: string): Token[] {
  const misspelt = new Map(misspeltNames(text).map((one) => [one.start, one]));
  let behind = 0;
  const plain = wordsOf(text).flatMap(({ text: printed, start, end }): Token[] => {
    if (start < behind) return [];
    const own = misspelt.get(start);
    behind = own ? start + own.written.length : end;
    const place = { start, end: behind };
    return (own?.name ?? printed).split(' ').map((word): Token => {
      const key = tokenKey(word);
      return { key, folded: fold(key), ...place };
    });
  });
  const words = withQuarterKeys(plain);
  const signs = [...text.matchAll(SIGNS)].map(({ 0: key, index }): Token => {
    return { key, folded: key, start: index, end: index + key.length, symbol: true };
  });
  if (signs.length === 0) return words;
  return [...words, ...signs].sort((x, y) => x.start - y.start);
}

function subjectTable(): PhraseTable {
  const table = new PhraseTable();
  for (const [main, ...others] of SAME_SUBJECT) {
    for (const other of others) table.add(other, main!);
    table.add(main!, main!);
  }
  return table;
}

function lightTable(): PhraseTable {
  const table = new PhraseTable();
  for (const phrase of LIGHT_WORDS) table.add(phrase, phrase);
  return table;
}

const QUARTERS = new Set(QUARTER.map(tokenKey));
/** "I", "iv", and with strokes read as ones "I1", "IIl"; "1" to "4" */
const NUMERAL = /^(?:(?!1+$)[ivl1]{1,3}|[1-4])$/;

/** "Quý I", "quý 1" and, read from a picture, "Quý I1" for II: one way to write the number of a quarter. */
function withQuarterKeys(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (!QUARTERS.has(tokens[i - 1]?.key ?? '') || !NUMERAL.test(token.key)) return token;
    const value = /^\d$/.test(token.key)
      ? Number(token.key)
      : romanValue(token.key.replace(/[l1]/g, 'i').toUpperCase());
    const key = String(value);
    return value >= 1 && value <= 4 ? { ...token, key, folded: key } : token;
  });
}
