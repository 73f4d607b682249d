import type { Marker } from '../../facts/marker/marker.js';
import type { Line } from '../../join/line.js';

/** How a line is printed: 2 with hashes, 1 all bold, 0 plain. A partly bold line counts as bold. */
export function headingKind(line: Line): 0 | 1 | 2 {
  if (line.hashes > 0) return 2;
  return line.bold.some(({ start }) => start === 0) ? 1 : 0;
}

/**
 * For each line, the number of the next line with a number of the same style that is printed as a heading, above the
 * next heading of a higher kind (Phần, I., A.); null if there is none. One walk from the end: linear.
 */
export function nextHeadings(lines: readonly Line[]): readonly (Marker | null)[] {
  const found: (Marker | null)[] = [];
  const next = new Map<string, Marker>();
  for (let i = lines.length - 1; i >= 0; i--) {
    const { marker } = lines[i]!;
    found[i] = (marker && next.get(marker.style)) ?? null;
    if (!marker) continue;
    if (isPartHeading(lines[i]!)) next.clear();
    else if (headingKind(lines[i]!) > 0) next.set(marker.style, marker);
  }
  return found;
}

/** Short, and without the full stop that ends a sentence. */
export function isHeadingLike(line: Line): boolean {
  return line.span.text.length < 200 && !/[.;,]$/.test(line.span.text);
}

/** A heading of the highest kind: Phần I, I., A. */
export function isPartHeading({ marker }: Line): boolean {
  return marker !== null && ['part', 'roman', 'upper'].includes(marker.kind);
}

/** A line that begins with a label for certain. */
export function isLabel({ facts }: Line): boolean {
  return facts.label?.sure === true;
}
