/** How many tokens are memoized, so that a long run does not fill the memory. */
const MOST_KNOWN = 20_000;

/** The memoized result for a token, computed if missing. */
export function memoized<T>(known: Map<string, T>, raw: string, find: () => T): T {
  const before = known.get(raw);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const found = find();
  known.set(raw, found);
  return found;
}
