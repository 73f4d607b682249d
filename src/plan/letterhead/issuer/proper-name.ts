import { hasNoMarks, issuerHead } from '../../../facts/letterhead/issuer-head.js';
import { KNOWN_ABBREVIATIONS } from '../../../lexicon/abbreviations.js';
import { withoutEnd } from '../../../text/ends.js';
import { fold } from '../../../text/fold.js';
import { GOING_ON, PLACE_FOLLOWS, SMALL_WORDS } from '../../../vocabulary/bodies/issuers.js';
import { LEVELS_OF_ORGANS } from '../../../vocabulary/document/letterhead.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { nameCase } from '../locality/localities.js';
import { smallPlace } from './body-line.js';
import { levelWordsIn } from './level-words.js';
import { IN_PURPOSE, NAMES, phraseAt } from './name-phrases.js';

type Mode = 'field' | 'rest' | 'name' | 'purpose';

const GOES_ON = GOING_ON.filter((words) => words.includes(' ') && !PLACE_FOLLOWS.includes(words));
const SMALL = new Set(SMALL_WORDS);
const BEFORE_PLACES = new Set(PLACE_FOLLOWS);
// "TƯ" and "CA" may equally be syllables.
const ABBREVIATIONS = new Set(KNOWN_ABBREVIATIONS.filter((abbr) => abbr.length > 3));
// "II", "XIV", "06/CP", "389", "TH&THCS"
const SIGNS = /^[IVX]{1,5}$|[\d&/]/u;

/**
 * A name in capitals in its normal spelling: "TRUNG TÂM Y TẾ KHU VỰC LONG CHÂU" → "Trung tâm Y tế khu vực Long Châu".
 * `texts` are other places of the document that may write the same words; a name that is not all in capitals is
 * unchanged.
 */
export function properName(name: string, texts: readonly string[] = []): string {
  const text = name.replace(/\s+/g, ' ').trim();
  const bracket = BRACKET.exec(text);
  if (bracket && !isCapitals(bracket[0])) return `${properName(text.slice(0, bracket.index), texts)} ${bracket[0]}`;
  const head = issuerHead(text);
  const place = levelWordsIn(`${text} `).find(
    ({ at, end }) => at > 0 && end < text.length && isCapitals(text.slice(0, at)) !== isCapitals(text.slice(at)),
  );
  // "ỦY BAN NHÂN DÂN" / "Xã Tân Hòa", "Ủy ban nhân dân" / "XÃ TÂN HÒA"
  if (place) return `${properName(text.slice(0, place.at), texts)} ${place.word} ${nameCase(text.slice(place.end))}`;
  if (!isCapitals(text)) return head ? head.spelled + withoutDot(text.slice(head.length)) : text;
  const rest = head ? withoutDot(text.slice(head.length)).trim() : text;
  const written = writtenIn(texts, text);
  const own = written === null && head !== null ? (rest && writtenIn(texts, rest, head.head)) || null : null;
  const small = written === null ? (own ?? inSmall(rest, head?.behind ?? 'field', texts)) : null;
  const full =
    (written === null ? null : head ? head.spelled + withoutDot(written.slice(head.length)) : written) ??
    [head?.spelled ?? '', small!].filter(Boolean).join(' ');
  return `${full[0]?.toUpperCase() ?? ''}${full.slice(1)}`;
}

// "(Theo Quyết định số 15/QĐ-SYT)" at the end of a name
const BRACKET = /(?<=\S\s)\([^()]+\)$/u;
// "45/QĐ-TTr"
const NUMBER = /[\d/]/;

/** Whether words are all in capitals; lower-case letters in a document's number do not count. */
function isCapitals(text: string): boolean {
  return text.split(/\s+/).every((word) => NUMBER.test(word) || word === word.toUpperCase());
}

/** The words after a head, phrase by phrase. */
function inSmall(words: string, behind: Mode, texts: readonly string[]): string {
  const levels = new Map(levelWordsIn(`${words} `).map((level) => [level.at, level]));
  const isBare = hasNoMarks(words);
  const parts: string[] = [];
  let mode = behind;
  for (let at = 0; at < words.length; ) {
    const level = levels.get(at);
    const inner = issuerHead(words.slice(at), isBare);
    const goesOn = GOES_ON.find((one) => isAt(words, at, one));
    const phrase = phraseAt(words, at, mode === 'purpose' ? IN_PURPOSE : NAMES, isBare);
    const place = at === 0 || mode === 'name' ? smallPlace(words.slice(at)) : undefined;
    if (level) {
      const word = level.word;
      parts.push(
        LEVELS_OF_ORGANS.some((end) => word.endsWith(` ${end}`)) ? word[0]!.toUpperCase() + word.slice(1) : word,
      );
      at = level.end;
      mode = 'name';
    } else if (goesOn && at > 0) {
      parts.push(goesOn);
      at += goesOn.length;
      mode = 'purpose';
    } else if (place) {
      parts.push(place);
      at += place.length;
      mode = 'name';
    } else if (phrase && phrase.folded.length >= (inner?.length ?? 0)) {
      parts.push(phrase.words);
      at += phrase.words.length;
      if (mode !== 'purpose' || BEFORE_PLACES.has(phrase.words)) mode = 'name';
    } else if (inner && words[at + inner.length] !== '&' && (mode === 'field' || inner.head.includes(' '))) {
      parts.push(inner.head);
      at += inner.length;
      mode = inner.behind;
    } else {
      const end = wordEnd(words, at);
      const run = runEnd(words, at, levels, isBare);
      const shown = run > end ? writtenIn(texts, words.slice(at, run)) : null;
      const word = words.slice(at, end);
      parts.push(shown ?? oneWord(word, mode));
      at = shown === null ? end : run;
      if (mode === 'field' && !SMALL.has(word.toLowerCase())) mode = 'rest';
      else if (mode === 'rest' && word.toLowerCase() === AND) mode = 'field';
    }
    // A comma, the end of a bracket
    const sign = /^[^\p{L}\d\s&(]+/u.exec(words.slice(at, at + 4))?.[0] ?? '';
    if (sign && parts.length > 0) parts[parts.length - 1] += sign;
    at += sign.length;
    while (words[at] === ' ') at++;
  }
  return parts.join(' ');
}

function oneWord(word: string, mode: Mode): string {
  const bare = withoutEnd(word.startsWith('(') ? word.slice(1) : word, ')].,;:');
  if (SIGNS.test(bare) || ABBREVIATIONS.has(bare) || isNoSyllable(bare)) return word;
  const small = word.toLowerCase();
  if (SMALL.has(small)) return small;
  return mode === 'name' || mode === 'field' ? nameCase(word) : small;
}

/** "TH", "MN", "PTDTBT": letters without a vowel abbreviate. */
function isNoSyllable(word: string): boolean {
  return word.length > 1 && !/[aeiouy]/i.test(fold(word));
}

/** Whether words in capitals continue with these at a place. */
function isAt(words: string, at: number, wanted: string): boolean {
  return fold(words.slice(at, at + wanted.length + 1)) === `${fold(wanted)} `;
}

function wordEnd(words: string, at: number): number {
  const end = words.indexOf(' ', at);
  return end < 0 ? words.length : end;
}

/** Where the words that no phrase and no level names end. */
function runEnd(words: string, from: number, levels: ReadonlyMap<number, unknown>, isBare: boolean): number {
  let at = from;
  while (at < words.length) {
    const end = wordEnd(words, at);
    if (end >= words.length || levels.has(end + 1) || phraseAt(words, end + 1, NAMES, isBare)) return end;
    at = end + 1;
  }
  return words.length;
}

/** "BHXH. HUYỆN A", "UBND. XÃ B": a dot after an abbreviation has no meaning. */
function withoutDot(text: string): string {
  return text.startsWith('.') ? text.slice(1) : text;
}

/** The same words as one of the texts writes them, not all in capitals; after `before` where that is given. */
function writtenIn(texts: readonly string[], words: string, before = ''): string | null {
  if (!words.includes(' ')) return null;
  const wanted = ` ${before && `${fold(before)} `}${fold(words)}`;
  for (const text of texts) {
    const at = ` ${fold(text)}`.indexOf(wanted);
    if (at < 0) continue;
    const from = at + wanted.length - 1 - words.length;
    const written = text.slice(from, from + words.length);
    // The beginning of a sentence does not show how a name is capitalised.
    if (written !== written.toUpperCase() && written !== written.toLowerCase() && from > 0) return written;
  }
  return null;
}
