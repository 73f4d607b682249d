import { extent, type Span, slice } from '../../characters/span/span.js';
import { printedText } from '../../characters/span/span-parts.js';
import type { Match, Position } from '../../schema/plan.js';
import { latin } from '../../text/latin.js';
import { type Context, positionOf } from '../context.js';

// All but letters and digits: blanks, line ends, marks of emphasis
const MARKS = latin('[^\\p{L}\\p{M}\\p{N}]+', 'g');

/**
 * How a value is related to the words that its position points to: `exact` where they are the value, letter by letter;
 * `cleaned` where they are but for joins and marks; `restored` where they are once restored; `enclosing` where the
 * value is a part of them. Undefined where the value is another name for what they say.
 *
 * `span` is what the position is of.
 */
export function matchOf(value: string, span: Span, context: Pick<Context, 'source' | 'read'>): Match | undefined {
  const place = extent(span);
  if (!place) return undefined;
  if (context.source.slice(place.from, place.to) === value) return 'exact';
  const [wanted, printed, read] = [value, printedText(span), context.read(span).text].map(bare) as [
    string,
    string,
    string,
  ];
  if (printed === wanted) return 'cleaned';
  if (read === wanted) return 'restored';
  return wanted !== '' && (printed.includes(wanted) || read.includes(wanted)) ? 'enclosing' : undefined;
}

function bare(text: string): string {
  return text.normalize('NFC').replace(MARKS, '');
}

/** Where a value stands and how the words there are related to it: keys to put beside it. */
export interface Placed {
  readonly position?: Position;
  readonly match?: Match;
}

/** The words at [start, end) of a text read from `span`; all of its words where the text was restored. */
export function partOf(span: Span, start: number, end: number, isRestored: boolean): Span {
  return isRestored ? span : slice(span, start, end);
}

/** A value with the words that it was read from, as keys beside it. */
export function placed(value: string, part: Span, context: Context): Placed {
  const position = positionOf(part, context);
  if (!position) return {};
  const match = matchOf(value, part, context);
  return match ? { position, match } : { position };
}
