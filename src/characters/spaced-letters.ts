import { OTHER_KINDS, PLAN_KINDS } from '../lexicon/documents.js';
import { latin } from '../text/latin.js';
import { matchesOf } from '../text/matches.js';
import { ANNEX, CONTENT_HEADINGS, FRAME_HEADINGS } from '../vocabulary/document/headings.js';
import { COMMITTEE, MOTTO, NATION } from '../vocabulary/document/letterhead.js';
import { type Span, SpanBuilder, sourceOf } from './span/span.js';
import { appendPart } from './span/span-parts.js';

// "K Ế H O Ạ C H": four capitals at least, each alone
const SPACED = latin(/(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}])/gu);
const WORDY = latin(/\p{Lu} \p{Lu} \p{Lu} \p{Lu}/u);

/** Stands for a space that parts no words. */
const MASK = '\u2060';
// the "Đ Í C H" of "M Ụ C   Đ Í C H ,   Y Ê U   C Ầ U"
const SPACED_WORD = latin(/(?<!\p{L})\p{Lu}(?: \p{Lu})+(?!\p{L})/gu);
// ",   Y" after such a word, "I.   " before it: wide blanks between words, at no end of a line
const WIDE_BEHIND = /^ ?[,;:]? {2,5}\S/;
const WIDE_BEFORE = /\S {2,5}$/;

/** A text whose words of letters set apart are whole: the spaces inside them are masked, so that offsets hold. */
export function wholeSpacedWords(text: string): string {
  return text.replace(SPACED_WORD, (word: string, at: number) => {
    const behind = at + word.length;
    const isBesideWide =
      WIDE_BEFORE.test(text.slice(Math.max(0, at - 6), at)) || WIDE_BEHIND.test(text.slice(behind, behind + 8));
    return isBesideWide ? word.replaceAll(' ', MASK) : word;
  });
}

/**
 * Letters that are set apart to fill a heading ("K Ế   H O Ạ C H") as words. Where only one space is between all of
 * them, the words are those of the headings that plans print; letters that make up no words stay as they are.
 */
export function spacedLetters(span: Span): Span {
  const { text } = span;
  if (!WORDY.test(text)) return span;
  const builder = new SpanBuilder();
  let done = 0;
  for (const { 0: run, index } of matchesOf(text, SPACED)) {
    // Letters and the words they are in: a space between words is wider in the source.
    const wide = (i: number) =>
      (sourceOf(span, index + i + 1)?.from ?? 0) - (sourceOf(span, index + i - 1)?.to ?? 0) > 1;
    const blanks = Array.from({ length: (run.length - 1) / 2 }, (_, i) => 2 * i + 1);
    const parts = blanks.some(wide) && !blanks.every(wide) ? lengthsAt(blanks.filter(wide), run) : wordsIn(run);
    if (!parts) continue;
    appendPart(builder, span, done, index);
    let at = index;
    for (const [k, length] of parts.entries()) {
      if (k > 0) builder.insert(' ');
      for (let i = 0; i < length; i++, at += 2) appendPart(builder, span, at, at + 1);
    }
    done = index + run.length;
    // "Đ Í C H ," has its comma set apart as well
    if (/^ [,;:.]/.test(text.slice(done, done + 2))) done++;
  }
  if (done === 0) return span;
  appendPart(builder, span, done, text.length);
  return builder.done();
}

/** How many letters each word has, from the spaces between words. */
function lengthsAt(blanks: readonly number[], run: string): number[] {
  const ends = [...blanks, run.length];
  return ends.map((end, k) => (end - (k === 0 ? 0 : ends[k - 1]! + 1) + 1) / 2);
}

let known: { readonly phrases: ReadonlySet<string>; readonly longest: number } | undefined;

/** The headings of plans and the words in them, without spaces. */
function knownWords() {
  if (known) return known;
  const phrases = new Set<string>();
  for (const heading of [
    ...PLAN_KINDS,
    ...OTHER_KINDS,
    ...FRAME_HEADINGS,
    ...CONTENT_HEADINGS,
    ANNEX,
    NATION,
    MOTTO,
    COMMITTEE,
  ])
    for (const word of heading.toUpperCase().split(/[\s,-]+/)) phrases.add(word);
  known = { phrases, longest: Math.max(...[...phrases].map((phrase) => phrase.length)) };
  return known;
}

/** The lengths of the words that letters make up, each a known one; null if they cannot be told. */
function wordsIn(run: string): number[] | null {
  const letters = run.replaceAll(' ', '');
  const { phrases, longest } = knownWords();
  /** How many words end at each letter, as few as possible, and how long the last of them is. */
  const counts = new Float64Array(letters.length + 1).fill(Number.POSITIVE_INFINITY);
  const lengths = new Uint8Array(letters.length + 1);
  counts[0] = 0;
  for (let end = 1; end <= letters.length; end++) {
    for (let length = Math.min(longest, end); length > 0; length--) {
      const count = counts[end - length]! + 1;
      if (count >= counts[end]! || !phrases.has(letters.slice(end - length, end))) continue;
      counts[end] = count;
      lengths[end] = length;
    }
  }
  if (counts[letters.length] === Number.POSITIVE_INFINITY) return null;
  const found: number[] = [];
  for (let end = letters.length; end > 0; end -= lengths[end]!) found.push(lengths[end]!);
  return found.reverse();
}
