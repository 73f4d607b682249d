/** How much text the results of one function are remembered for, in UTF-16 units: a long plan's paragraphs. */
const MOST = 1 << 18;

const clearers: (() => void)[] = [];

/**
 * The same function of a text, with its results remembered while one document is read: the finders of deadlines,
 * references, targets and reports each read the same paragraphs. Results must not be changed by those who get them.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
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

/** Forgets all results: to be called when a document is done, so that nothing of its text is held on to. */
export function forget(): void {
  for (const clear of clearers) clear();
}
