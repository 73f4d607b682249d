import type { Range } from '../../characters/span/range.js';
import { extent, type ReadWord, type Span, SpanBuilder, slice, sourceOf } from '../../characters/span/span.js';
import { printedText } from '../../characters/span/span-parts.js';
import { hasRun, LETTER, LOWER, NUMBER, propertiesOf } from '../../text/letters.js';
import { matchesOf } from '../../text/matches.js';
import { abbreviationsIn } from './known-abbreviations.js';
import type { PlacedWords } from './placed-words.js';

/**
 * A span with the restored words in place of the printed ones; spaces and unrestored words stay. A span that is already
 * a reading is returned as it is. A number or bullet up to `start` is left as it stands.
 */
export function readingOf(span: Span, words: PlacedWords, start = 0): Span {
  if (words.isEmpty || span.pieces.some(({ word }) => word !== undefined)) return span;
  const builder = new SpanBuilder();
  const hasSmallLetters = hasRun(span.text, LOWER, 2);
  let at = start;
  let done = -1;
  builder.copy(span, 0, start);
  let isRestored = false;
  for (const match of matchesOf(span.text.slice(start), /\S+/g)) {
    const [printed] = match;
    const index = start + match.index;
    const end = index + printed.length;
    const place = sourceOf(span, index);
    // The second half of a word that was torn apart.
    const isTaken = place !== null && place.from < done;
    if (!isTaken) builder.copy(span, at, index);
    at = end;
    if (isTaken) continue;
    const word = place ? words.at(place.from) : undefined;
    const cut = word ? cutTo(word, printed) : null;
    if (!word || cut === null) {
      builder.copy(span, index, end);
      continue;
    }
    const isTorn = word.raw.includes(' ');
    const text = (hasSmallLetters && !isTorn && abbreviationsIn(printed, cut)) || cut;
    if (isTorn) builder.read(text, { from: word.from, to: word.to, printed: word.raw, word });
    else putWord(builder, span, { index, end, text, word: { ...word, text } });
    done = word.to;
    isRestored = true;
  }
  builder.copy(span, at, span.text.length);
  return isRestored ? builder.done() : span;
}

/** Puts a word between the marks that surround it in both print and reading: each mark is a piece of its own. */
function putWord(
  builder: SpanBuilder,
  span: Span,
  { index, end, text, word }: { index: number; end: number; text: string; word: ReadWord },
): void {
  const printed = span.text.slice(index, end);
  const most = Math.min(printed.length, text.length);
  let before = 0;
  while (before < most && isMark(text, before) && text[before] === printed[before]) before++;
  let behind = 0;
  while (
    behind < most - before &&
    isMark(text, text.length - 1 - behind) &&
    text.at(-1 - behind) === printed.at(-1 - behind)
  )
    behind++;
  if (before + behind === most) [before, behind] = [0, 0];
  builder.copy(span, index, index + before);
  const first = sourceOf(span, index + before);
  const last = sourceOf(span, end - behind - 1);
  builder.read(text.slice(before, text.length - behind), {
    from: first?.from ?? word.from,
    to: last?.to ?? word.to,
    printed: printed.slice(before, printed.length - behind),
    word,
  });
  builder.copy(span, end - behind, end);
}

function isMark(text: string, at: number): boolean {
  return (propertiesOf(text.charCodeAt(at)) & (LETTER | NUMBER)) === 0;
}

/** The reading of a word of which the span may hold only the front ("vu" of "vu:"); null if they do not agree. */
function cutTo(word: ReadWord, printed: string): string | null {
  if (word.raw === printed || word.raw.startsWith(`${printed} `)) return word.text;
  const rest = word.raw.slice(printed.length);
  return word.raw.startsWith(printed) && /^\P{L}+$/u.test(rest) && word.text.endsWith(rest)
    ? word.text.slice(0, -rest.length)
    : null;
}

/** A span with a number in the place of its first letters, which an OCR misread. */
export function withNumber(span: Span, length: number, number: string): Span {
  const builder = new SpanBuilder();
  const end = span.text.slice(0, length).trimEnd().length;
  const first = sourceOf(span, 0);
  const last = sourceOf(span, end - 1);
  if (!first || !last) return span;
  builder.read(number, { from: first.from, to: last.to, printed: span.text.slice(0, end) });
  builder.copy(span, end, span.text.length);
  return builder.done();
}

/** A reading in which the words between two places are replaced by one phrase of the vocabulary. */
export function withReading(reading: Span, start: number, end: number, text: string): Span {
  const builder = new SpanBuilder();
  const part = slice(reading, start, end);
  const place = extent(part);
  if (!place) return reading;
  const words = part.pieces.flatMap(({ word }) => word ?? []);
  const certainty = Math.min(...words.map((word) => word.certainty));
  const raw = printedText(part);
  builder.copy(reading, 0, start);
  builder.read(text, { ...place, printed: raw, word: { raw, text, certainty, alternatives: [part.text], ...place } });
  builder.copy(reading, end, reading.text.length);
  return builder.done();
}

/** Where the bold words of a printed line are in its reading. */
export function boldIn(reading: Span, printed: Span, range: Range): Range[] {
  const place = extent(slice(printed, range.start, range.end));
  if (!place) return [];
  const inside = reading.pieces.filter(({ from, to }) => to > place.from && from < place.to);
  const last = inside.at(-1);
  return last ? [{ start: inside[0]!.at, end: last.at + last.length }] : [];
}
