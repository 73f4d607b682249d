import { Facts } from '../facts/facts.js';
import type { PhysicalLine } from './physical-line.js';
import type { Zone } from './zone.js';

/** A printed line that is in its place: what its words say, and which part of the document it is in. */
export interface PrintedLine extends PhysicalLine {
  readonly zone: Zone;
  /** It was a cell of a table: it is joined with no other line. */
  readonly isCell: boolean;
  readonly facts: Facts;
}

const known = new WeakMap<PhysicalLine, Facts>();

/** What the words of a line say, found once: the line is asked for its layout, its zone and its paragraph. */
export function factsOf(line: PhysicalLine): Facts {
  let facts = known.get(line);
  if (facts === undefined) {
    facts = new Facts(line.span.text, line.bold);
    known.set(line, facts);
  }
  return facts;
}
