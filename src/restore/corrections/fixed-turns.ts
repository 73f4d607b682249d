import { boundedDistance, fold } from '../../text/fold.js';
import { has, LETTER } from '../../text/letters.js';
import { addTo } from '../../text/lists.js';
import { mayBeRead } from '../../text/misreading.js';
import { oneStyle } from '../../text/syllable.js';
import { MOTTO, NATION } from '../../vocabulary/document/letterhead.js';
import { TEXT_ABBREVIATIONS } from '../../vocabulary/words/abbreviations.js';
import { FIXED_TURNS } from '../../vocabulary/words/fixed-turns.js';
import type { Draft } from '../decode/draft.js';
import type { Correction } from './correction.js';

/** Two neighbouring words of a phrase: where such a pair is read, the phrase may occur. */
interface Pair {
  readonly turn: readonly string[];
  readonly at: number;
}

/** Pairs of words are handled by the lattice. */
const SHORTEST = 3;
const SURE = 0.98;
/** Letters of a longer word that may be wrong. */
const WRONG_LETTERS = 1;

/** The pairs of all phrases, by their letters in lower case; made when the first text is restored. */
let pairs: ReadonlyMap<string, readonly Pair[]> | undefined;

function indexPairs(): Map<string, Pair[]> {
  const index = new Map<string, Pair[]>();
  for (const text of [...FIXED_TURNS, ...Object.values(TEXT_ABBREVIATIONS), NATION, MOTTO]) {
    const turn = text.split(/[ ,-]+/);
    if (turn.length < SHORTEST) continue;
    for (let at = 0; at + 1 < turn.length; at++) {
      const key = `${turn[at]} ${turn[at + 1]}`.toLowerCase();
      addTo(index, key, { turn, at });
    }
  }
  return index;
}

/**
 * Fixed phrases in which one word was misread, as the lattice only sees pairs of words: "Tổ công tác xã án 06" is "Đề
 * án 06", "chia sở dữ liệu" is "chia sẻ dữ liệu". Two consecutive words must be those of the phrase, and at most one
 * may have other letters, none in a phrase of three words without a number.
 */
export class FixedTurns {
  readonly #found: Correction[] = [];

  /** Notes the words of a line that differ from the phrase around them. */
  note(draft: Draft, line: number): void {
    pairs ??= indexPairs();
    const words = draft.decoded.map(({ choices }) => choices[0]!.candidate.text.toLowerCase());
    for (let i = 0; i + 1 < words.length; i++)
      for (const { turn, at } of pairs.get(`${words[i]} ${words[i + 1]}`) ?? [])
        for (const { place, text } of corrected(turn, i - at, words, draft))
          this.#found.push({ line, place, text, chance: SURE });
  }

  corrections(): readonly Correction[] {
    return this.#found;
  }
}

/** The words to be changed for a phrase to be at a place of a line; none if it is not there. */
function corrected(
  turn: readonly string[],
  start: number,
  words: readonly string[],
  { decoded, tokens, places }: Draft,
): Pick<Correction, 'place' | 'text'>[] {
  if (start < 0 || start + turn.length > words.length) return [];
  const found: Pick<Correction, 'place' | 'text'>[] = [];
  const around = tokens[places[decoded[start === 0 ? 1 : start - 1]!.from]!]!.raw;
  let unlike = 0;
  for (let k = 0; k < turn.length; k++) {
    const { from: place, to } = decoded[start + k]!;
    const { raw, after } = tokens[places[place]!]!;
    if (k + 1 < turn.length && CUT.test(after + tokens[places[to]!]!.before)) return [];
    if (oneStyle(words[start + k]!) === oneStyle(turn[k]!.toLowerCase())) continue;
    const likeness = to === place + 1 ? compare(raw, words[start + k]!, turn[k]!) : 'other';
    if (likeness === 'other' || (likeness === 'unlike' && unlike++ > 0)) return [];
    found.push({ place, text: inCaseOf(turn[k]!, raw, around) });
  }
  return unlike > 0 && turn.length < 4 && !turn.some(hasDigit) ? [] : found;
}

// (khi có  …: a phrase does not continue after such a mark
const CUT = /[()[\].;:!?]/;

// O6
const LETTER_O = /^o(?=\d$)/;
const hasDigit = (word: string) => /\d/.test(word);

/**
 * Whether what OCR read is a word of a phrase: with other marks, with other letters, or not at all. A number is never
 * another word, but for a zero read as a letter ("Đề án O6"), and a word whose letters agree with its reading ("dự án
 * 06") is not changed.
 */
function compare(raw: string, read: string, wanted: string): 'marks' | 'unlike' | 'other' {
  const [got, want] = [fold(raw.toLowerCase()), fold(wanted.toLowerCase())];
  if (got === want || got.replace(LETTER_O, '0') === want) return 'marks';
  if (hasDigit(want) || /^\d+$/.test(got) || (got === fold(read) && got.length > 1)) return 'other';
  return mayBeRead(wanted.toLowerCase(), got) || boundedDistance(got, want, WRONG_LETTERS) <= WRONG_LETTERS
    ? 'unlike'
    : 'other';
}

/**
 * A word of a phrase, with the capital that OCR read or the phrase has; in capitals only if the word before it is, too.
 */
function inCaseOf(word: string, raw: string, before: string): string {
  if (isUpper(raw) && isUpper(before)) return word.toUpperCase();
  return has(raw[0]!, LETTER) && raw[0] !== raw[0]!.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

const isUpper = (raw: string) => raw === raw.toUpperCase() && raw !== raw.toLowerCase();
