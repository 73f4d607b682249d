import { withoutFullStop } from '../../characters/full-stop.js';
import { join, type Span, slice } from '../../characters/span/span.js';
import type { Parts } from '../../outline/parts.js';

/** The title (trích yếu): what follows the kind on its line, and the lines below it. */
export function titleOf(parts: Parts): Span | null {
  const own =
    parts.kind && parts.kind.end < parts.kind.line.span.text.length
      ? [slice(parts.kind.line.span, parts.kind.end)]
      : [];
  const joined = join([...own, ...parts.title.map((line) => line.numbered)], ' ');
  return joined.text === '' ? null : withoutFullStop(joined);
}
