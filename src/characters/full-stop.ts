import { type Span, slice } from './span/span.js';

/** A title without its final full stop; dots that stand for omitted words stay. */
export function withoutFullStop(span: Span): Span {
  return /[^.]\.$/.test(span.text) ? slice(span, 0, span.text.length - 1) : span;
}
