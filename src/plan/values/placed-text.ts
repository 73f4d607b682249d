import { type Span, slice } from '../../characters/span/span.js';
import type { Position } from '../../schema/plan.js';
import { type Context, positionOf } from '../context.js';

/** A text that values are read from, and where a part of it stands in the source. */
export interface PlacedText {
  readonly text: string;
  readonly positionAt: (start: number, end: number) => { position?: Position };
}

/** The words of a value, one text a paragraph. */
export function textsOf(value: object, context: Context): PlacedText[] {
  return (context.words.get(value) ?? []).map((span) => placedText(span, context));
}

/** A span's reading. In a restored text a part's place is that of the whole span. */
export function placedText(span: Span, context: Context): PlacedText {
  const { text, raw } = context.read(span);
  return {
    text,
    positionAt: (start, end) => {
      const position = positionOf(raw === undefined ? slice(span, start, end) : span, context);
      return position ? { position } : {};
    },
  };
}
