import type { Range } from '../characters/span/range.js';
import { Facts } from './facts.js';

/** The parts of a line that facts are derived from. */
interface Worded {
  readonly span: { readonly text: string };
  readonly bold: readonly Range[];
  readonly facts: Facts;
}

/** Lines whose facts are those of what they read as. */
export interface KnownLines<Line> {
  readonly lines: readonly Line[];
  readonly notes: readonly (readonly Line[])[];
}

/**
 * The `facts` stage: restored lines -> the same lines, each with what its own words say. What holds afterwards:
 *
 * 1. Each thing (marker, label, heading, kind of document …) is found by one recogniser of `RECOGNISERS`, once for a
 *    line, when it is first asked for.
 * 2. A fact depends on what the words read as and on their type, not on where the line is.
 */
export function findFacts<Line extends Worded>({
  restored: { lines, notes },
}: {
  readonly restored: KnownLines<Line>;
}): { known: KnownLines<Line> } {
  const ofReading = (line: Line) =>
    line.facts.text === line.span.text ? line : { ...line, facts: new Facts(line.span.text, line.bold) };
  return { known: { lines: lines.map(ofReading), notes: notes.map((note) => note.map(ofReading)) } };
}
