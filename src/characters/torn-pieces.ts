import { isLower } from '../text/letters.js';
import { isSyllable } from '../text/syllable.js';
import { VOWEL_FIRST, VOWEL_FIRST_COMMON, VOWEL_FIRST_SURE } from '../vocabulary/words/vowel-first.js';

/* Which words the pieces of a torn line are: the cheapest division of a row of them. */

// "t", "nh", "ng": no vowel, and no letters that stand for words
export const FRAGMENT =
  /^(?:[bcdđghklmnpqrstvx]|ch|gh|kh|nh|ng|ngh|ph|th|tr|gi|qu|CH|KH|NH|NG|PH|TH|TR|GI|QU|[BCDĐGHKLMNPQRSTVX])$/;
const CODA = /^(?:nh|ng|ch)$/;
/** A syllable is torn into at most this many pieces. */
const MOST_PIECES = 5;
const BROKEN = 10;

const OWN = new Set(VOWEL_FIRST);
const COMMON = new Set(VOWEL_FIRST_COMMON);
const SURE = new Set(VOWEL_FIRST_SURE);

/** A piece of a line between blanks, and its UTF-16 offsets in the line. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Whether a piece can only be the end of a word. */
export function isEnd(word: string): boolean {
  return CODA.test(word) || (/^[\u1ea0-\u1ef9]/.test(word) && !OWN.has(word.toLowerCase()));
}

/** The spaces to remove inside a row of pieces: by the cheapest division of the row into words. */
export function tearsOf(pieces: readonly Piece[], isTorn: boolean): number[] {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = Math.max(0, end - MOST_PIECES); from < end; from++) {
      const cost = best[from]!.cost + costOf(pieces.slice(from, end), isTorn);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const tears: number[] = [];
  for (let end = pieces.length; end > 0; end = best[end]!.from)
    for (let at = best[end]!.from; at < end - 1; at++) tears.push(pieces[at]!.to);
  return tears.sort((a, b) => a - b);
}

/** The cost of reading some pieces as one word. */
function costOf(pieces: readonly Piece[], isTorn: boolean): number {
  if (pieces.length === 1)
    return (isTorn ? costOfWord(pieces[0]!.word) : 0) + (isWord(pieces[0]!.word, isTorn) ? 0 : BROKEN);
  const word = pieces.map((piece) => piece.word).join('');
  if (!isOneCase(word) || !isSyllable(word)) return Number.POSITIVE_INFINITY;
  if (isEnd(word)) return BROKEN + 1;
  const last = pieces.at(-1)!.word.toLowerCase();
  // "thu ấn": two words that could be one
  const areTwo = pieces.length === 2 && (isTorn ? COMMON : OWN).has(last) && isWhole(pieces[0]!.word);
  if (areTwo) return Number.POSITIVE_INFINITY;
  // "Tỉ nh ủy": rather the end of the word before than the beginning of the next one
  return isTorn ? costOfWord(word) : pieces.length - 1 + (CODA.test(pieces[0]!.word) ? 1 : 0);
}

/** What a word costs: "vố n ủ y" is rather "vốn ủy" than "vố nủy", and "v ị ch ủ" rather "vị chủ" than "vịch ủ". */
function costOfWord(printed: string): number {
  const word = printed.toLowerCase();
  if (SURE.has(word)) return 0.9;
  return OWN.has(word) && !COMMON.has(word) ? 1.1 : 1;
}

/** Whether a piece may be a word of its own: "gi" may not. */
const isWhole = (word: string) => isSyllable(word) && !FRAGMENT.test(word);

/** Whether a piece stands for a word alone: in a text that is not torn, all do but the ends of words. */
function isWord(word: string, isTorn: boolean): boolean {
  return !isEnd(word) && (!isTorn || isSyllable(word) || word.length > MOST_PIECES);
}

/** "KHOẢN", "Khoản", "khoản": no capital after a small letter. */
function isOneCase(word: string): boolean {
  const behind = word.slice(1);
  return behind === behind.toLowerCase() || (!isLower(word.charCodeAt(0)) && behind === behind.toUpperCase());
}
