import type { Marker } from '../facts/marker/marker.js';

/**
 * The numbers printed so far, and whether another may come next: the first of a list, or one a little above the last of
 * its kind (1.1 → 1.2, d → đ, II/3 → II/5). "06." after "2." is not a list number but the end of "Đề án 06".
 */
export class NumberSequence {
  readonly #last = new Map<string, Marker>();

  add(marker: Marker): void {
    this.#last.set(marker.style, marker);
  }

  expects(marker: Marker): boolean {
    const last = this.#last.get(marker.style);
    const hasZero = (one: Marker | undefined) => one !== undefined && /(?:^|\.)0/.test(one.ordinal);
    if (hasZero(marker) && !hasZero(last) && marker.value !== 1) return false;
    return marker.value === 1 || (last !== undefined && marker.value > last.value && marker.value <= last.value + 3);
  }
}
