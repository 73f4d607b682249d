/** How much text the results of one function are kept for, in UTF-16 units: a long plan's paragraphs. */
const MOST = 1 << 18;

/**
 * How long a word may be to be kept for longer than a document is read: the engine copies the letters of a short part
 * of a text, and for a longer one it keeps the whole text alive.
 */
export const LONGEST_KEPT = 12;

const clearers: (() => void)[] = [];

/**
 * The same function of a text, memoized while one document is read: the finders of deadlines, references, targets and
 * reports each read the same paragraphs. Callers must not change the results.
 */
export function memoize<T>(read: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  let size = 0;
  const clear = () => {
    results.clear();
    size = 0;
  };
  clearers.push(clear);
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (size > MOST) clear();
    size += text.length;
    const result = read(text);
    results.set(text, result);
    return result;
  };
}

/** Clears all results: call it when a document is done, so that its text can be freed. */
export function clearMemoized(): void {
  for (const clear of clearers) clear();
}
