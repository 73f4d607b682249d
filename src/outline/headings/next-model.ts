import type { Marker } from '../../facts/marker/marker.js';
import type { ModelHeading } from '../../facts/model-heading.js';
import type { Line } from '../../join/line.js';
import { isPartHeading } from './heading-lines.js';

/**
 * For each line, the number before the next model below it and above the next heading of a higher kind (Phần, I., A.);
 * null if there is none. One walk from the end: linear.
 */
export function nextModelMarkers(
  lines: readonly Line[],
  headings: readonly (ModelHeading | null)[],
): readonly (Marker | null)[] {
  const found: (Marker | null)[] = [];
  let next: Marker | null = null;
  for (let i = lines.length - 1; i >= 0; i--) {
    found[i] = next;
    const { marker } = lines[i]!;
    if (headings[i]) next = marker;
    else if (isPartHeading(lines[i]!)) next = null;
  }
  return found;
}
