/** Anything that is between two offsets of the source. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** From where the first of some places begins in the source to where the last of them ends; null for none. */
export function hull(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const place of places) {
    if (place.from < from) from = place.from;
    if (place.to > to) to = place.to;
  }
  return { from, to };
}
