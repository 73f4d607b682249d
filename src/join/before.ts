import type { Marker } from '../facts/marker/marker.js';
import type { PhysicalLine } from '../lines/physical.js';

/** What is known of the paragraph so far when the next printed line is looked at. */
export interface Before {
  /** All of its words so far. */
  readonly text: string;
  /** Its first printed line, and its last. */
  readonly first: PhysicalLine;
  readonly last: PhysicalLine;
  readonly marker: Marker | null;
  /** Its label, if it begins with one. */
  readonly isLabelled: boolean;
  readonly isModel: boolean;
  /** It stands between the kind of document and the first numbered point: title or preamble. */
  readonly isPreamble: boolean;
  /** It begins like the last paragraph of a plan. */
  readonly isClosing: boolean;
  /** Whether a list number is one that may come next, by the numbers printed so far. */
  readonly expects: (marker: Marker) => boolean;
}
