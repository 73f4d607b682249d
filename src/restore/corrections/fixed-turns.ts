import { boundedDistance, fold } from '../../text/fold.js';
import { has, LETTER } from '../../text/letters.js';
import { oneStyle } from '../../text/syllable.js';
import { MOTTO, NATION } from '../../vocabulary/document/letterhead.js';
import { TEXT_ABBREVIATIONS } from '../../vocabulary/words/abbreviations.js';
import { FIXED_TURNS } from '../../vocabulary/words/fixed-turns.js';
import type { Draft } from '../decode/draft.js';
import type { Correction } from './correction.js';

/** A word of a turn with its neighbour behind it: where such a pair is read, the turn may stand. */
interface Pair {
  readonly turn: readonly string[];
  readonly at: number;
}

/** Pairs of words are the lattice's own business. */
const SHORTEST = 3;
const SURE = 0.98;
/** OCR's reading of a word so short may be any word. */
const SHORT = 2;
/** Letters of a longer word that may be wrong. */
const WRONG_LETTERS = 1;

/** The pairs of all turns, by their letters in lower case; made when the first text is restored. */
let pairs: ReadonlyMap<string, readonly Pair[]> | undefined;

function indexPairs(): Map<string, Pair[]> {
  const index = new Map<string, Pair[]>();
  for (const text of [...FIXED_TURNS, ...Object.values(TEXT_ABBREVIATIONS), NATION, MOTTO]) {
    const turn = text.split(/[ ,-]+/);
    if (turn.length < SHORTEST) continue;
    for (let at = 0; at + 1 < turn.length; at++) {
      const key = `${turn[at]} ${turn[at + 1]}`.toLowerCase();
      index.set(key, [...(index.get(key) ?? []), { turn, at }]);
    }
  }
  return index;
}

/**
 * Fixed turns of which one word was read wrong, for the lattice sees pairs of words alone: "Tổ công tác xã án 06" is
 * "Đề án 06", "chia sở dữ liệu" is "chia sẻ dữ liệu". Two words in a row must be those of the turn, and one at most may have
 * other letters, none in a turn of three words without a number.
 */
export class FixedTurns {
  readonly #found: Correction[] = [];

  /** Notes the words of a line that a turn around them has otherwise. */
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

/** The words to be read otherwise for a turn to stand at a place of a line; none where it does not stand there. */
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

// (khi có  …: a turn does not go on behind such a mark
const CUT = /[()[\].;:!?]/;

const hasDigit = (word: string) => /\d/.test(word);

/**
 * Whether what OCR read of a word is one of a turn: with other marks, with other letters, or not at all. Numbers are never
 * another word, and letters that are those of the word that was read ("dự án 06") are no other one.
 */
function compare(raw: string, read: string, wanted: string): 'marks' | 'unlike' | 'other' {
  const [got, want] = [fold(raw.toLowerCase()), fold(wanted.toLowerCase())];
  if (got === want) return 'marks';
  if (hasDigit(want) || /^\d+$/.test(got) || (got === fold(read) && got.length > 1)) return 'other';
  return raw.length <= SHORT || boundedDistance(got, want, WRONG_LETTERS) <= WRONG_LETTERS ? 'unlike' : 'other';
}

/** A word of a turn, with the capital that OCR read or the turn has; in capitals only where the word before it is, too. */
function inCaseOf(word: string, raw: string, before: string): string {
  if (isUpper(raw) && isUpper(before)) return word.toUpperCase();
  return has(raw[0]!, LETTER) && raw[0] !== raw[0]!.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

const isUpper = (raw: string) => raw === raw.toUpperCase() && raw !== raw.toLowerCase();
