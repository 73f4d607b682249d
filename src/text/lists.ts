/**
 * Adds all of `more` to the end of a list. `list.push(...more)` passes each as an argument, of which the engine takes some
 * 120,000: a table as wide as that, or as many lines, would end the run.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** Adds to the list that a map has under a key: to copy the list each time would take the square of its length. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The members of a list by a key of each, in their order. */
export function groupBy<K, T>(list: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) addTo(groups, keyOf(one), one);
  return groups;
}

/** Counts one more of a kind, or some more. */
export function countUp<K>(counts: Map<K, number>, kind: K, more = 1): void {
  counts.set(kind, (counts.get(kind) ?? 0) + more);
}

/** How often each member is in a list. */
export function countEach<K>(list: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const one of list) countUp(counts, one);
  return counts;
}

/** Parts a list before each member that does not go on from the run before it. */
export function runsBy<T>(list: Iterable<T>, goesOn: (run: readonly T[], one: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const one of list) {
    const run = runs.at(-1);
    if (run && goesOn(run, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
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

/** Takes each member of a list out of it, with the first of another list that fits, where one does. */
export function takePairs<T>(left: T[], right: T[], fits: (one: T, other: T) => boolean): [T, T][] {
  const pairs: [T, T][] = [];
  for (const one of [...left]) {
    const at = right.findIndex((other) => fits(one, other));
    if (at < 0) continue;
    pairs.push([one, right[at]!]);
    right.splice(at, 1);
    left.splice(left.indexOf(one), 1);
  }
  return pairs;
}

/** The members of two lists beside each other, in their order; null where one list has no more. */
export function sideBySide<T>(left: readonly T[], right: readonly T[]): [T | null, T | null][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i] ?? null, right[i] ?? null]);
}
