const NONE: Iterable<RegExpExecArray> = Object.freeze([]);

/**
 * The matches of a pattern with the `g` flag in a text, in order. `matchAll` gives the same, but makes a copy of the
 * pattern at each call, which takes longer than most searches.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NONE : from(first, text, pattern);
}

function* from(first: RegExpExecArray, text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match !== null; ) {
    yield match;
    // The consumer of the match may have used the pattern; an empty match would be found again.
    pattern.lastIndex = match.index + Math.max(1, match[0].length);
    match = pattern.exec(text);
  }
}
