import type { Marker } from '../../facts/marker/marker.js';
import type { Line } from '../../join/line.js';
import { hasRun, UPPER } from '../../text/letters.js';

/** The context of a number that may count the points of a model's field, though an outer list has its style. */
export interface InnerPlace {
  readonly marker: Marker;
  readonly line: Line;
  /** The last number of that list outside: the models' own, or that of a section above them. */
  readonly outside: Marker;
  /** Another model follows in the models' own list. */
  readonly goesOn: boolean;
  /** A list must begin here if it begins at all: right below a label that says nothing itself. */
  readonly isOpening: boolean;
  /** The list outside is printed as headings, in hashes or bold type, and this line is not. */
  readonly isUnlike: boolean;
}

/**
 * Whether a number belongs to a list inside a model ("1. Mô hình 1: …" / "- Phân công:" / "1. …" / "2. …") and does
 * not end the model. The list counts from 1 without a gap; `last` is its number so far. A number that may be both is
 * inside where the models' own list goes on below, where the line ends like a point of a list, or where the list outside
 * is printed as headings and the line is not.
 */
export function isInnerNumber(last: Marker | null, place: InnerPlace): boolean {
  const { marker, line, outside, goesOn, isOpening, isUnlike } = place;
  const { text } = line.span;
  if (hasRun(text, UPPER, 2) && text === text.toUpperCase()) return false;
  if (last === null) return marker.value === 1 && (goesOn || isOpening);
  if (last.style !== marker.style || marker.value !== last.value + 1) return false;
  return goesOn || isUnlike || marker.value !== outside.value + 1 || /[.;,]$/.test(text);
}
