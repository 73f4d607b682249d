import { type Span, slice } from './span/span.js';

/** A title without the full stop behind it; dots that stand for words left out stay. */
export function withoutFullStop(span: Span): Span {
  return /[^.]\.$/.test(span.text) ? slice(span, 0, span.text.length - 1) : span;
}
