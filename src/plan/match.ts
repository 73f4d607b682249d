import { extent, type Span, slice } from '../characters/span/span.js';
import { printedText } from '../characters/span/span-parts.js';
import type { Match, Position } from '../schema/plan.js';
import { latin } from '../text/latin.js';
import { has, LETTER, NUMBER } from '../text/letters.js';
import { type Origin, positionOf } from './origin.js';

// "Sở", "06"
const WORDS = latin('[\\p{L}\\p{M}\\p{N}]+', 'g');
// All but letters and digits: spaces, line ends, marks of emphasis
const MARKS = latin('[^\\p{L}\\p{M}\\p{N}]+', 'g');

/**
 * How a value is related to the words that its position points to: `exact` if they are the value, letter by letter;
 * `cleaned` if they are apart from joins, marks and capitals; `restored` if they are once restored; `enclosing` if the
 * value is a part of them. Undefined if the value is another name for what they say.
 *
 * `span` is what the position refers to.
 */
export function matchOf(value: string, span: Span, context: Pick<Origin, 'source' | 'read'>): Match | undefined {
  const place = extent(span);
  if (!place) return undefined;
  if (context.source.slice(place.from, place.to) === value) return 'exact';
  const printed = printedText(span);
  const isPrinted = printed === value;
  if (isPrinted || bare(printed) === bare(value)) return isInterrupted(span, context) ? 'enclosing' : 'cleaned';
  const wanted = bare(value);
  const read = bare(context.read(span).text);
  if (read === wanted) return isInterrupted(span, context) ? 'enclosing' : 'restored';
  return wanted !== '' && (bare(printed).includes(wanted) || holds(context.read(span).text, value))
    ? 'enclosing'
    : undefined;
}

/** Whether a text holds the words of a value in their order, others between them or not. */
function holds(text: string, value: string): boolean {
  const folded = text.toLowerCase();
  let at = 0;
  return (value.toLowerCase().match(WORDS) ?? []).every((word) => {
    const found = folded.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}

function bare(text: string): string {
  return text.normalize('NFC').replace(MARKS, '').toLowerCase();
}

/** Whether other words are between those of a span: a page's number, the other column. */
function isInterrupted({ pieces }: Span, { source }: Pick<Origin, 'source'>): boolean {
  let end = pieces[0]?.to ?? 0;
  return [...pieces]
    .sort((a, b) => a.from - b.from)
    .some(({ from, to }, i) => {
      const gap = i === 0 || from <= end ? '' : source.slice(end, from);
      end = i === 0 ? to : Math.max(end, to);
      return has(gap, LETTER | NUMBER);
    });
}

/** Where a value is and how the words there are related to it: keys to put beside it. */
export interface Placed {
  readonly position?: Position;
  readonly match?: Match;
  /** The source's own words, where the value is a restored reading of them. */
  readonly raw?: string;
}

/** A value with the words that it was read from, as keys beside it. */
export function placed(value: string, part: Span, context: Origin): Placed {
  const position = positionOf(part, context);
  if (!position) return {};
  const match = matchOf(value, part, context);
  return { ...rawOf(part, context), position, ...(match ? { match } : {}) };
}

/** The source's own words of a span, where they were restored. */
function rawOf(span: Span, context: Origin): { raw?: string } {
  const { raw } = context.read(span);
  return raw === undefined ? {} : { raw };
}

/** What several values of one entry were read from, by their keys. */
export type Parts = Readonly<Record<string, readonly [value: string | null, span: Span | null | undefined]>>;

/** Where the values of an entry are, and how the words there are related to them, by their keys. */
export interface PlacedParts {
  readonly positions?: Record<string, Position>;
  readonly matches?: Record<string, Match>;
}

/** The places of an entry's values; none if no value has a place. */
export function placedParts(parts: Parts, context: Origin): PlacedParts {
  const positions: Record<string, Position> = {};
  for (const [key, [value, span]] of Object.entries(parts)) {
    const position = value === null || !span ? undefined : positionOf(span, context);
    if (position) positions[key] = position;
  }
  return { ...unlessEmpty('positions', positions), ...matchesOf(parts, context) };
}

/** Where values other than words are: counts, times. */
export function placesOf(parts: Readonly<Record<string, Span | null | undefined>>, context: Origin): PlacedParts {
  const positions: Record<string, Position> = {};
  for (const [key, span] of Object.entries(parts)) {
    const position = span ? positionOf(span, context) : undefined;
    if (position) positions[key] = position;
  }
  return unlessEmpty('positions', positions);
}

/** How values that have a position of their own beside them are related to the words there, by their keys. */
export function matchesOf(parts: Parts, context: Origin): PlacedParts {
  const matches: Record<string, Match> = {};
  for (const [key, [value, span]] of Object.entries(parts)) {
    const match = value === null || !span ? undefined : matchOf(value, span, context);
    if (match) matches[key] = match;
  }
  return unlessEmpty('matches', matches);
}

const BY_CLOSENESS: readonly Match[] = ['exact', 'cleaned', 'restored', 'enclosing'];

/** How a text of several paragraphs, each with a position of its own, is related to them: as the loosest of them is. */
export function textMatch(paragraphs: readonly Span[], context: Origin): PlacedParts {
  const found = paragraphs.map((span) => matchOf(context.read(span).text, span, context));
  const text = BY_CLOSENESS.findLast((match) => found.includes(match));
  // Several are joined, whatever each is
  return text ? { matches: { text: text === 'exact' && paragraphs.length > 1 ? 'cleaned' : text } } : {};
}

/** The digits of a number in a text from an offset on. */
export function numberIn(span: Span, value: number | null | undefined, from = 0): Span | null {
  for (const { 0: digits, index } of span.text.slice(from).matchAll(/\d{1,6}/gu))
    if (Number(digits) === value) return slice(span, from + index, from + index + digits.length);
  return null;
}

/** The places of several sets of an entry's values as one. */
export function joinPlaces(...all: readonly PlacedParts[]): PlacedParts {
  const positions = Object.assign({}, ...all.map((one) => one.positions)) as Record<string, Position>;
  const matches = Object.assign({}, ...all.map((one) => one.matches)) as Record<string, Match>;
  return { ...unlessEmpty('positions', positions), ...unlessEmpty('matches', matches) };
}

/** The source's own words of an entry's values that were restored, under `…Raw`. */
export function rawsOf<Key extends string>(
  parts: Readonly<Record<Key, Span | null | undefined>>,
  context: Origin,
): Partial<Record<`${Key}Raw`, string>> {
  const raws: Record<string, string> = {};
  for (const [key, span] of Object.entries(parts) as [Key, Span | null | undefined][]) {
    const raw = span && context.read(span).raw;
    if (raw !== undefined && raw !== null) raws[`${key}Raw`] = raw;
  }
  return raws as Partial<Record<`${Key}Raw`, string>>;
}

function unlessEmpty<Key extends string, T>(key: Key, values: Record<string, T>): { [K in Key]?: Record<string, T> } {
  return Object.keys(values).length > 0 ? ({ [key]: values } as Record<Key, Record<string, T>>) : {};
}
