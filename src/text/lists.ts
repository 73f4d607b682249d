/**
 * Adds all of `more` to the end of a list. `list.push(...more)` passes each as an argument, of which the engine takes some
 * 120,000: a table as wide as that, or as many lines, would end the run.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The largest of some numbers, and no less than `least`; of as many as there are, for the same reason. */
export function largest(numbers: Iterable<number>, least: number): number {
  let most = least;
  for (const one of numbers) if (one > most) most = one;
  return most;
}

/** The index of the first of some ranges, in order, that ends after an offset; their number if none does. */
export function firstBehind(ranges: readonly { readonly to: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]!.to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
