import type { Line } from '../lines/index.js';
import { slice } from '../lines/span.js';
import type { Citation } from '../schema/plan.js';
import { findReferences, type OwnDocument, resolveReferences } from '../values/references/index.js';
import { type Context, positionOf } from './context.js';

/** Every document that the lines cite, each once, at the place that cites it first. */
export function citationsIn(lines: readonly Line[], own: OwnDocument, context: Context): Citation[] {
  const found = lines.flatMap((line) => findReferences(line.span.text).map((reference) => ({ ...reference, line })));
  return resolveReferences(found, own).map(({ kind, number, date, issuer, mentions }) => {
    const first = mentions[0]!;
    const position = positionOf(slice(first.line.span, first.start, first.end), context);
    return { kind, number, date, issuer, ...(position ? { position } : {}) };
  });
}
